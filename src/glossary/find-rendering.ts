import { findWhole } from '../text/find-whole.ts';
import { pattern } from '../text/pattern.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';
import { kindsOf } from './institution-kinds.ts';
import type { Passage } from './name-evidence.ts';

/** A passage that is translated. */
export type Rendered = Passage & { readonly target: string };

/**
 * The English that the translations at hand have for an expression: its own letters where they stand there, with marks or
 * without; else what stands in each translation of it and in no other. Empty where that is not certain.
 * @param own the translated passages that it stands in.
 * @param all that is translated.
 */
export function findRendering(text: string, own: readonly Rendered[], all: readonly Rendered[]): string {
  const [verbatim] = [text, withoutMarks(text)].filter(
    (form) => own.filter(({ target }) => holds(target, form)).length * 2 > own.length,
  );
  return verbatim ?? byCompany(text, own, all);
}

/** "HIMARS", "HIMARS's", "F-16s" */
export function holds(target: string, text: string): boolean {
  return [text, `${text}s`].some((form) => findWhole(target, form).length > 0);
}

/** The one English name that goes with it wherever it stands, and nowhere else. */
function byCompany(text: string, own: readonly Rendered[], all: readonly Rendered[]): string {
  const [first, ...others] = own;
  if (!first) return '';
  const shared = strangers(first).filter((name) => others.every(({ target }) => holds(target, name)));
  const isElsewhere = (name: string) => all.some((each) => holds(each.target, name) && !own.includes(each));
  const sure = shared.filter((name) => !isElsewhere(name));
  const kinds = kindsOf(text);
  const [only = '', another] = kinds ? sure.filter((name) => kinds.some((kind) => name.includes(kind))) : sure;
  if (another !== undefined) return '';
  // Seen once, it must be the same kind of thing.
  return others.length > 0 || kinds ? only : '';
}

/** The names of a translation that neither a term nor the source's own letters account for. */
function strangers({ source, target, terms }: Rendered): string[] {
  const known = terms
    .flatMap(({ term }) => [term.target, ...term.admitted, term.acronym ?? '', term.expansion ?? ''])
    .map((each) => each.toLowerCase());
  const isKnown = (name: string) =>
    known.some((each) => each.includes(name) || (each.includes(' ') && name.includes(each)));
  return englishNames(target).filter((name) => !isKnown(name.toLowerCase()) && !holds(source, name));
}

const JOINING: ReadonlySet<string> = new Set(['of', 'the', 'for']);
/** Words with a capital that are no names by themselves. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'The A An In On At It He She They This That But And As For From With By To Of President Minister Ambassador Secretary General Prime ' +
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Foreign Defense Chancellor Premier Gen Col Lt Maj Adm Capt Sen Rep Gov Mr Mrs Ms Dr'
  ).split(' '),
);

/** Runs of words with capitals, joined by "of", "for", "the": "Institute for the Study of War". */
function englishNames(text: string): string[] {
  const words = splitWords(text);
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || !isCapital(first.text) || NO_NAMES.has(first.text)) continue;
    let end = at;
    for (let next = at + 1; next < words.length; next++) {
      const word = words[next];
      if (!word || !GAP.test(word.gap)) break;
      if (isCapital(word.text)) end = next;
      else if (!JOINING.has(word.text)) break;
    }
    // A single word may have its capital from the sentence.
    const isAlone = end === at && (at === 0 || SENTENCE.test(first.gap));
    const name = text.slice(first.start, words[end]?.end);
    if (!isAlone && name.length > 1) names.push(name);
    at = end;
  }
  return [...new Set(names)];
}

const GAP = pattern`^[ '’&-]$`;
const SENTENCE = /[.!?"“:]/;
