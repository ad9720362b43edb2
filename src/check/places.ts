import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { Term, TermMatch } from '../model/term.ts';
import { placeOf } from '../text/demonyms.ts';
import { readTokens } from '../text/english-phrases.ts';

/** What acts as countries do, and may stand for one by mistake. */
const BODIES: ReadonlySet<string> = new Set(['UN', 'EU', 'NATO', 'ASEAN']);

/** Directions, which English adds and leaves out. */
const DIRECTIONS: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West']);

/**
 * One country for another: one that the source does not have stands in the translation, and one of the source stands
 * there less often than in the source. Capitals and peoples count as their country where the glossary says so. Cannot
 * see two countries that changed places, nor one that is only gone or only added.
 * Example: "tiêm kích F-16 từ Hà Lan" → "F-16 fighter jets from Australia" (expected "the Netherlands").
 */
export function checkPlaces({ source, target, terms }: TranslatedSegment): Issue[] {
  const words = readTokens(target);
  const inSource = new Set(readTokens(source).map(nameOf));
  const isKnown = (name: string | undefined) =>
    inSource.has(name) || DIRECTIONS.has(name ?? '') || terms.some(({ term }) => placesOf(term).has(name));
  const invented = words.find((word) => nameOf(word) !== undefined && !isKnown(nameOf(word)));
  if (invented === undefined) return [];
  const missing = terms.find(
    ({ term }) => PLACES.has(term.category ?? '') && isRarer(term, terms, { source, target }),
  )?.term;
  if (!missing) return [];
  return [
    {
      check: 'places',
      category: 'accuracy/mistranslation',
      severity: 'major',
      message: `"${missing.source}" → "${invented}"; expected "${missing.target}"`,
    },
  ];
}

const PLACES: ReadonlySet<string> = new Set(['country', 'place', 'organization']);

/** Whether the translation names it less often than the source does. */
function isRarer(term: Term, terms: readonly TermMatch[], texts: { source: string; target: string }): boolean {
  const own = new Set(renderingsOf(term).flatMap((rendering) => readTokens(rendering)));
  const place = nameOf(term.target);
  const timesIn = (text: string) =>
    readTokens(text).filter((word) => own.has(word) || (place !== undefined && nameOf(word) === place)).length;
  // "Washington" of the source is a city first.
  return (
    timesIn(texts.target) - timesIn(texts.source) < terms.filter((match) => match.term.target === term.target).length
  );
}

const known = new WeakMap<Term, ReadonlySet<string | undefined>>();

/** The places that its renderings speak of; asked anew for each paragraph that holds it. */
function placesOf(term: Term): ReadonlySet<string | undefined> {
  const places = known.get(term) ?? new Set(renderingsOf(term).flatMap((text) => readTokens(text).map(nameOf)));
  known.set(term, places);
  return places;
}

function renderingsOf({ target, admitted, acronym, expansion }: Term): string[] {
  return [target, ...admitted, acronym ?? '', expansion ?? ''];
}

/** The place or body that a word names; undefined for other words. */
function nameOf(word: string): string | undefined {
  const letters = word.replaceAll('.', '');
  return BODIES.has(letters) ? letters : placeOf(word);
}
