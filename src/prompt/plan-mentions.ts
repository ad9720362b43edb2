import type { Range, Segment, SegmentKind } from '../model/article.ts';
import type { Mention, TermMatch } from '../model/term.ts';
import { quotedRanges } from '../text/quotes.ts';
import { splitWords } from '../text/words.ts';

export interface SegmentTerms {
  readonly segment: Segment;
  readonly terms: readonly TermMatch[];
}

/** An acronym is introduced in running text: not in a heading, a caption or a table. */
const RUNNING: ReadonlySet<SegmentKind> = new Set(['paragraph', 'list-item', 'quote']);

/**
 * Where each acronym of an article is expanded: "unmanned aerial vehicle (UAV)" at its first mention in running text
 * outside quotation marks, "UAV" after that; inside a quotation before that either, without brackets. Only
 * acronyms that the article itself uses count, and only those whose row says what they stand for.
 * @returns the mentions of each segment, in the order of the segments.
 */
export function planMentions(segments: readonly SegmentTerms[]): Mention[][] {
  const expansions = usedAcronyms(segments);
  const introduced = new Set<string>();
  return segments.map(({ segment, terms }) => {
    if (!RUNNING.has(segment.kind)) return [];
    const quoted = quotedRanges(segment.source);
    return [...placesOf(segment, terms, expansions)].map(([acronym, places]): Mention => {
      const expansion = expansions.get(acronym) ?? '';
      if (introduced.has(acronym)) return { acronym, expansion, form: 'acronym' };
      if (places.every((place) => isInside(place, quoted))) return { acronym, expansion, form: 'quoted' };
      introduced.add(acronym);
      return { acronym, expansion, form: 'expand' };
    });
  });
}

function usedAcronyms(segments: readonly SegmentTerms[]): Map<string, string> {
  const written = new Set<string>();
  const expansions = new Map<string, string>();
  for (const { segment, terms } of segments) {
    for (const { term } of terms) if (term.acronym && term.expansion) expansions.set(term.acronym, term.expansion);
    for (const word of splitWords(segment.source)) if (/\p{Lu}{2}|\p{Lu}\d/u.test(word.text)) written.add(word.text);
  }
  return new Map([...expansions].filter(([acronym]) => written.has(acronym)));
}

function placesOf(
  segment: Segment,
  terms: readonly TermMatch[],
  known: ReadonlyMap<string, string>,
): Map<string, Range[]> {
  const places = new Map<string, Range[]>();
  const add = (acronym: string | undefined, place: Range) => {
    if (acronym && known.has(acronym)) places.set(acronym, [...(places.get(acronym) ?? []), place]);
  };
  for (const match of terms) add(match.term.acronym, match);
  for (const word of splitWords(segment.source)) add(word.text, word);
  return places;
}

function isInside(place: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= place.start && place.end <= range.end);
}
