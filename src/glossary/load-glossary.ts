import { basename, join } from 'node:path';
import { GlossaryError } from '../model/errors.ts';
import { type Keep, makeAnew } from '../model/keep.ts';
import type { Term } from '../model/term.ts';
import { foldSyllable } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';
import { filesIn, type GlossaryFile, type GlossaryPlace, isTable, LOCAL, readText, STYLE } from './glossary-files.ts';
import { type ReadRows, readRows } from './read-rows.ts';

export interface Glossary {
  readonly terms: readonly Term[];
  /** The desk's house style, as `style.md` says it; empty where there is none. */
  readonly style: string;
}

/**
 * Reads all CSV files of a folder and its `style.md`.
 * @param keep remembers what was read of the same files.
 * @throws GlossaryError with a line for each bad row and each conflict between two rows.
 */
export async function loadGlossary(place: GlossaryPlace, keep: Keep = makeAnew): Promise<Glossary> {
  const files = filesIn(place);
  const bytes = files.flatMap(({ name, content }) => [Buffer.from(name), content]);
  const { terms, style } = keep(bytes, () => {
    const { faults, ...read } = glossaryOf(files);
    if (faults.length > 0) throw new GlossaryError(faults.join('\n'));
    return { terms: read.terms.map((term) => ({ ...term, place: basename(term.place) })), style: read.style };
  });
  // The same glossary may lie elsewhere.
  const paths = new Map(files.map(({ name, folder }) => [name, join(folder, name)]));
  const placeIn = ({ place }: Term) => {
    const colon = place.lastIndexOf(':');
    return `${paths.get(place.slice(0, colon))}${place.slice(colon)}`;
  };
  return { terms: terms.map((term) => ({ ...term, place: placeIn(term) })), style };
}

/** A glossary with its faults. */
export interface ReadGlossary extends Glossary {
  /** How many CSV files there are. */
  readonly files: number;
  /** The rows of all files, as they stand there. */
  readonly rows: readonly Term[];
  /** Those that rows of `local.csv` override. */
  readonly overridden: readonly Term[];
  /** In the order of files and lines: `defence.csv:14: what is wrong; how to mend it`. */
  readonly faults: readonly string[];
}

/**
 * Reads a glossary for those who want to know all that is wrong with it.
 * @throws GlossaryError where the folder holds none.
 */
export async function readGlossary(place: GlossaryPlace): Promise<ReadGlossary> {
  return glossaryOf(filesIn(place));
}

function glossaryOf(files: readonly GlossaryFile[]): ReadGlossary {
  const read = files.filter(({ name }) => isTable(name)).map((file) => ({ name: file.name, ...readFileRows(file) }));
  const shipped = read.filter(({ name }) => name.toLowerCase() !== LOCAL).flatMap(({ terms }) => terms);
  const local = read.filter(({ name }) => name.toLowerCase() === LOCAL).flatMap(({ terms }) => terms);
  const written = files.find(({ name }) => name === STYLE);
  const style = written ? readText(written) : { text: '', faults: [] };
  const kept = keptBeside(local, shipped);
  return {
    files: read.length,
    rows: [...shipped, ...local],
    terms: withAcronyms([...kept, ...local]),
    overridden: shipped.filter((term) => !kept.includes(term)),
    style: style.text,
    faults: byPlace([
      ...read.flatMap(({ faults }) => faults),
      ...conflicts(shipped),
      ...conflicts(local),
      ...style.faults,
    ]),
  };
}

function readFileRows(file: GlossaryFile): ReadRows {
  const { text, faults } = readText(file);
  return faults.length > 0 ? { terms: [], faults } : readRows(text, join(file.folder, file.name));
}

/** Faults by file and line. */
export function byPlace(faults: readonly string[]): string[] {
  const placed = faults.map((fault) => {
    const [, file = '', line = ''] = /^(.*?):(\d+): /su.exec(fault) ?? [];
    return { fault, file, line: Number(line) };
  });
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return placed.sort((a, b) => order(a.file, b.file) || a.line - b.line).map(({ fault }) => fault);
}

/** The shipped rows for whose words there is no row of a person's own. */
function keptBeside(local: readonly Term[], shipped: readonly Term[]): readonly Term[] {
  const own = new Set(local.map(sameWords));
  return shipped.filter((term) => !own.has(sameWords(term)));
}

/**
 * An acronym that English uses stands in Vietnamese text by itself too ("IAEA chưa bình luận"): it is a term like the
 * words that it stands for, unless a row of its own says otherwise.
 */
function withAcronyms(terms: readonly Term[]): Term[] {
  const known = new Set(terms.map(sameWords));
  const derived = terms.flatMap((term): Term[] => {
    const { acronym, expansion, target } = term;
    if (!acronym || !expansion || !/^[\p{Lu}\p{N}&-]{2,}$/u.test(acronym)) return [];
    const own = { ...term, source: acronym, target: acronym, admitted: [target, expansion, ...term.admitted] };
    const isKnown = known.has(sameWords(own));
    known.add(sameWords(own));
    return isKnown ? [] : [own];
  });
  return [...terms, ...derived];
}

/** Two rows for the same words: which one is meant? */
function conflicts(terms: readonly Term[]): string[] {
  const seen = new Map<string, Term>();
  const faults: string[] = [];
  for (const term of terms) {
    const first = seen.get(sameWords(term));
    if (first)
      faults.push(
        `${term.place}: "${term.source}" stands in ${first.place} too ("${first.target}"); delete one of the rows`,
      );
    else seen.set(sameWords(term), term);
  }
  return faults;
}

/** Equal for rows that match the same text: "hoà bình" and "hòa bình", but not "SAFE" and "safe". */
export function sameWords({ source }: Term): string {
  return wordsOf(source);
}

/** Each row is compared several times. */
const ROWS = 200_000;

const wordsOf = remember(ROWS, (source) =>
  splitWords(source)
    .map(({ gap, text }) => `${gap}${foldSyllable(text)}${isCapital(text) ? '^' : ''}`)
    .join(''),
);
