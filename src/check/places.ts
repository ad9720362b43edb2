import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { TermMatch } from '../model/term.ts';
import { pattern } from '../text/pattern.ts';
import { callsToMind, type PlaceMention, readPlaces } from '../text/place-names.ts';
import { isPersonIn } from './given-names.ts';
import { termPlaces } from './term-places.ts';

/**
 * One country for another: one that the source does not have, or has less often, stands in the translation, and one of
 * the source stands there less often than in the source. Capitals and peoples count as their country. Cannot see two
 * countries that changed places, nor one that is only gone or only added.
 * Example: "tiêm kích F-16 từ Hà Lan" → "F-16 fighter jets from Australia" (expected "the Netherlands").
 */
export function checkPlaces(segment: TranslatedSegment): Issue[] {
  const { source, target, terms } = segment;
  const english = readPlaces(target);
  if (english.length === 0) return [];
  const inTarget = tally(english);
  const inTerms = tally(terms.flatMap(({ term }) => termPlaces(term).own));
  // Most paragraphs end here: their terms account for all that stands.
  if (!english.some(({ place }) => isMore(place, inTarget, inTerms))) return [];
  const vietnamese: SourceMention[] = [
    ...terms.flatMap((match) => mentionOf(match, segment)),
    ...readPlaces(withoutTerms(source, terms)),
  ];
  const inSource = tally(vietnamese);
  const missing = vietnamese.find(({ place }) => isMore(place, inSource, inTarget));
  if (!missing) return [];
  const instead =
    english.find((mention) => !isKnown(mention.place, segment) && !isApposition(mention, target)) ??
    english.find(({ place }) => inSource.has(place) && isMore(place, inTarget, inSource) && !NAMED_AGAIN.test(source));
  if (!instead) return [];
  const { text, expected = text } = missing;
  return [
    {
      check: 'places',
      category: 'accuracy/mistranslation',
      severity: 'major',
      message: `"${text}" → "${instead.text}"; expected "${expected}"`,
    },
  ];
}

/** What English may name again by its name. */
const NAMED_AGAIN = pattern.i`(?<!\p{L})(?:nước (?:này|ta|đó|mình|họ)|đất nước|quốc gia|trong nước|họ|của mình)(?!\p{L})`;

/** Whether the source speaks of it, be it in a longer name ("Mỹ La tinh") or by its president. */
function isKnown(place: string, { source, terms }: TranslatedSegment): boolean {
  return (
    readPlaces(source).some((mention) => mention.place === place) ||
    callsToMind(source, place) ||
    terms.some(({ term }) => termPlaces(term).all.has(place))
  );
}

type Tally = ReadonlyMap<string, number>;

function tally(mentions: readonly { readonly place: string }[]): Tally {
  const counts = new Map<string, number>();
  for (const { place } of mentions) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function isMore(place: string, here: Tally, there: Tally): boolean {
  return (here.get(place) ?? 0) > (there.get(place) ?? 0);
}

interface SourceMention extends PlaceMention {
  readonly expected?: string;
}

/** What a term says of places; a name that may be a person's says nothing. */
function mentionOf({ term }: TermMatch, segment: TranslatedSegment): SourceMention[] {
  if (term.use === 'context' && isPersonIn(segment, term)) return [];
  return termPlaces(term).own.map(({ place }) => ({ place, text: term.source, expected: term.target }));
}

function withoutTerms(source: string, terms: readonly TermMatch[]): string {
  return terms.reduce(
    (text, { start, end }) => text.slice(0, start) + '_'.repeat(end - start) + text.slice(end),
    source,
  );
}

const LAST_NAME = pattern`\p{Lu}[\p{L}’'-]*$`;

/** "in Istanbul, Turkey": added to a city that is none of the table. */
function isApposition({ text }: PlaceMention, target: string): boolean {
  const before = target.slice(0, Math.max(0, target.indexOf(`, ${text}`)));
  const city = LAST_NAME.exec(before)?.[0];
  return city !== undefined && readPlaces(city).length === 0;
}
