import type { Range } from '../model/article.ts';
import type { TermMatch } from '../model/term.ts';
import { findWhole } from '../text/find-whole.ts';
import { remember } from '../text/remember.ts';
import { hasVietnameseLetter, isSyllable } from '../text/vietnamese-letters.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { isCapital, isCapitalized } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';

/** Somebody whom a paragraph and its translation name. */
export interface Person {
  /** As the translation says it: "Zelensky". */
  readonly name: string;
  readonly inSource: readonly Range[];
  readonly inTarget: readonly Range[];
}

/** How a person may be written on either side. */
interface Names {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** The people of a paragraph whose names both sides write, wherever they do. None where there is only one. */
export function readPeople(source: string, target: string, terms: readonly TermMatch[]): Person[] {
  const people = readNames(source, target, terms);
  return people.size < 2 ? [] : placed(people, source, target);
}

/** The same, were it only one. */
export function readAllPeople(source: string, target: string, terms: readonly TermMatch[]): Person[] {
  return placed(readNames(source, target, terms), source, target);
}

function readNames(source: string, target: string, terms: readonly TermMatch[]): ReadonlyMap<string, Names> {
  return new Map([...knownNames(terms), ...newNames(source, target, terms)]);
}

function placed(people: ReadonlyMap<string, Names>, source: string, target: string): Person[] {
  return [...people]
    .map(([name, names]) => ({
      name,
      inSource: placesOf(names.source, source),
      inTarget: placesOf(names.target, target),
    }))
    .filter(({ inSource, inTarget }) => inSource.length > 0 && inTarget.length > 0);
}

function knownNames(terms: readonly TermMatch[]): [string, Names][] {
  const known = terms.filter(({ term }) => term.category === 'person');
  return known.map(({ term }) => {
    const target = [term.target, ...term.admitted].filter((name) => isCapital(name));
    return [target.at(-1) ?? term.target, { source: [term.source, ...shortNames(term.source)], target }];
  });
}

/** "ông Tập" is Tập Cận Bình, "ông Chính" Phạm Minh Chính. */
function shortNames(name: string): string[] {
  const parts = name.split(' ');
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [];
  return ends.flatMap((part) => ['ông', 'Ông', 'bà', 'Bà'].map((honorific) => `${honorific} ${part}`));
}

/** The longest first: "Kim Jong Un", then "Kim" where it stands alone. */
function placesOf(names: readonly string[], text: string): Range[] {
  const places: Range[] = [];
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    for (const place of findWhole(text, name)) {
      if (!places.some(({ start, end }) => place.start < end && start < place.end)) places.push(place);
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** The last part of each name behind a title that the translation writes too and the glossary does not know. */
function newNames(source: string, target: string, terms: readonly TermMatch[]): [string, Names][] {
  const isKnown = (name: string) => terms.some(({ term }) => term.source.includes(name));
  const words = splitWords(source);
  return capitalRuns(words).flatMap(({ from, to }): [string, Names][] => {
    const last = words[to]?.text ?? '';
    const name = bareName(last);
    if (last.length < 2 || !target.includes(name) || isKnown(last) || !isTitled(words, from, to)) return [];
    return [[name, { source: [last], target: [last, name] }]];
  });
}

const NAMES = 5000;
const bareName = remember(NAMES, withoutMarks);

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words with a capital beside one another: "Nga Vladimir Putin", "Moon Jae-in". */
function capitalRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const last = runs.at(-1);
    const isParticle = word !== undefined && PARTICLES.has(word.text) && isBeforeName(words, i);
    if (isParticle && last?.to === i - 1) runs[runs.length - 1] = { from: last.from, to: i };
    if (!word || isSmall(word.text)) continue;
    const run = runs.at(-1);
    const isNext = run?.to === i - 1 && (word.gap === ' ' || word.gap === '-');
    // "Ông", "Tướng" at the head of a sentence are no part of the name.
    const before = inSmall(words[i - 1]);
    const continues = isNext && !HONORIFICS.has(before) && before !== 'tướng';
    if (!isCapitalized(word.text)) continue;
    if (run && continues) runs[runs.length - 1] = { from: run.from, to: i };
    else runs.push({ from: i, to: i });
  }
  return runs;
}

/** Most words begin with a small letter of the alphabet: no need to ask a regular expression. */
function isSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122;
}

function inSmall(word: Word | undefined): string {
  if (!word) return '';
  return isSmall(word.text) ? word.text : word.text.toLowerCase();
}

/** Whether a particle, alone or with others, stands before a name: "Ursula von der Leyen". */
function isBeforeName(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (PARTICLES.has(words[next]?.text ?? '')) next += 1;
  return isCapitalized(words[next]?.text ?? '');
}

const PARTICLES: ReadonlySet<string> = new Set('von der van den de da dos del la bin al'.split(' '));
const HONORIFICS: ReadonlySet<string> = new Set(['ông', 'bà']);

/** The last two syllables of an office, or its only one. A country or a body may stand between it and the name. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'tổng thống|thủ tướng|ngoại trưởng|bộ trưởng|thứ trưởng|đại sứ|đại tướng|thượng tướng|trung tướng|thiếu tướng|tướng|đô đốc|đại tá|trung tá|' +
    'ngôn viên|phát ngôn|thư ký|chuyên gia|lãnh đạo|chủ tịch|phân tích|nghị sĩ|tư lệnh|đồng cấp|cố vấn|giáo sư|tiến sĩ|phái viên|quốc vương|' +
    'thủ lĩnh|giám đốc|thống đốc|thị trưởng|học giả|nhà báo|luật sư'
  ).split('|'),
);
const LAST_SYLLABLES: ReadonlySet<string> = new Set([...OFFICES].map((office) => office.split(' ').at(-1) ?? ''));
const MOST_BETWEEN = 5;

function isTitled(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.gap === ' ' && HONORIFICS.has(inSmall(words[from - 1]))) return true;
  if (!words.slice(from, to + 1).some(({ text }) => !hasVietnameseLetter(text) && !isSyllable(text))) return false;
  for (let i = from - 1; i >= Math.max(0, from - 1 - MOST_BETWEEN) && words[i + 1]?.gap === ' '; i--) {
    const word = inSmall(words[i]);
    if (OFFICES.has(word)) return true;
    if (LAST_SYLLABLES.has(word) && OFFICES.has(`${inSmall(words[i - 1])} ${word}`)) return true;
  }
  return false;
}
