import type { TermMatch } from '../model/term.ts';
import { pattern } from '../text/pattern.ts';
import { readPlaces } from '../text/place-names.ts';
import { isCapital } from '../text/word-characters.ts';

const DAY = pattern.g`(?<!\p{L})(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?(?= \p{N})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})`;

/** "Russia and her allies": a country that is spoken of like a woman. */
const LIKE_A_WOMAN = /^ (?:and|with) her(?!\p{L})/u;

/**
 * A translation in which those capitals are blank that are nobody's: days, countries and their people, cities that stand
 * for governments, and what terms call bodies and places. What has a capital then may well be a person.
 */
export function withoutThings(target: string, terms: readonly TermMatch[]): string {
  const names = terms.filter(isThing).flatMap(({ term }) => [term.target, ...term.admitted].filter(isCapital));
  const things = new Set([...names, ...readPlaces(target).map(({ text }) => text)]);
  const longestFirst = [...things].sort((a, b) => b.length - a.length);
  return longestFirst.reduce(withoutThing, target.replace(DAY, blank));
}

/** The same for a source, whose terms have their places. */
export function withoutTerms(source: string, terms: readonly TermMatch[]): string {
  return terms
    .filter(isThing)
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), source);
}

function isThing({ term }: TermMatch): boolean {
  return term.category !== 'person';
}

function withoutThing(text: string, thing: string): string {
  return text.replaceAll(thing, (found, at: number) => {
    const after = text.slice(at + found.length, at + found.length + 10);
    return LIKE_A_WOMAN.test(after) ? found : blank(found);
  });
}

/** As long as before: where people stand is asked of the text. */
export function blank(text: string): string {
  return ' '.repeat(text.length);
}
