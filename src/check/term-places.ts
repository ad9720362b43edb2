import type { Term } from '../model/term.ts';
import { type PlaceMention, readPlaces } from '../text/place-names.ts';

export interface TermPlaces {
  /** Of its target. */
  readonly own: readonly PlaceMention[];
  /** Of all its renderings. */
  readonly all: ReadonlySet<string>;
}

const known = new WeakMap<Term, TermPlaces>();

/** The places that a term speaks of: asked anew for each paragraph that holds it. */
export function termPlaces(term: Term): TermPlaces {
  const found = known.get(term);
  if (found) return found;
  const { target, admitted, acronym = '', expansion = '' } = term;
  const all = [target, ...admitted, acronym, expansion].flatMap((text) => readPlaces(text).map(({ place }) => place));
  const places = { own: readPlaces(target), all: new Set(all) };
  known.set(term, places);
  return places;
}
