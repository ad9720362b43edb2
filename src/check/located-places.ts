import type { TermMatch } from '../model/term.ts';
import { findWhole } from '../text/find-whole.ts';
import { readPlaces } from '../text/place-names.ts';
import { termPlaces } from './term-places.ts';

/** A country in a sentence. */
export interface Place {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** The places of a Vietnamese text in their order, by name and by the terms that speak of them. */
export function vietnamesePlaces(text: string, terms: readonly TermMatch[]): Place[] {
  const names = new Map(
    terms.flatMap(({ term }) =>
      termPlaces(term)
        .own.slice(0, 1)
        .map(({ place }) => [term.source, place] as const),
    ),
  );
  for (const { place, text: name } of readPlaces(text)) names.set(name, place);
  const all = [...names].flatMap(([name, place]) => findWhole(text, name).map((range) => ({ ...range, place })));
  return inOrder(all);
}

/** The same of an English one. */
export function englishPlaces(text: string): Place[] {
  const names = new Map(readPlaces(text).map(({ text: name, place }) => [name, place] as const));
  return inOrder([...names].flatMap(([name, place]) => findWhole(text, name).map((range) => ({ ...range, place }))));
}

/** Without those within longer ones. */
function inOrder(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  let longest: Place | undefined;
  return sorted.filter((each) => {
    const isWithin = longest && each.end <= longest.end && each.end - each.start < longest.end - longest.start;
    if (!longest || each.end > longest.end) longest = each;
    return !isWithin;
  });
}
