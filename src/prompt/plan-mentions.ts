import type { Range, Segment, SegmentKind } from '../model/article.ts';
import type { Mention, TermMatch } from '../model/term.ts';
import { findWhole } from '../text/find-whole.ts';
import { quotedRanges } from '../text/quotes.ts';

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
    if (!RUNNING.has(segment.kind)) return writtenAlone(segment, expansions);
    const quoted = quotedRanges(segment.source);
    return placesOf(segment, terms, expansions).map(([acronym, places]): Mention => {
      const expansion = expansions.get(acronym) ?? '';
      if (introduced.has(acronym)) return { acronym, expansion, form: 'acronym' };
      if (places.every((place) => isInside(place, quoted))) return { acronym, expansion, form: 'quoted' };
      introduced.add(acronym);
      return { acronym, expansion, form: 'expand' };
    });
  });
}

/** In headings and captions an acronym that stands there stays as short as it is. */
function writtenAlone({ source }: Segment, expansions: ReadonlyMap<string, string>): Mention[] {
  return [...expansions]
    .filter(([acronym]) => findWhole(source, acronym).length > 0)
    .map(([acronym, expansion]) => ({ acronym, expansion, form: 'acronym' }));
}

/** Acronyms with an expansion whose letters the article itself writes somewhere. */
function usedAcronyms(segments: readonly SegmentTerms[]): Map<string, string> {
  const expansions = new Map<string, string>();
  for (const { terms } of segments) {
    for (const { term } of terms) if (term.acronym && term.expansion) expansions.set(term.acronym, term.expansion);
  }
  const isWritten = (acronym: string) => segments.some(({ segment }) => findWhole(segment.source, acronym).length > 0);
  return new Map([...expansions].filter(([acronym]) => isWritten(acronym)));
}

/** Where a segment mentions each acronym, by its letters or by a term that it stands for. */
function placesOf(
  { source }: Segment,
  terms: readonly TermMatch[],
  known: ReadonlyMap<string, string>,
): [string, Range[]][] {
  return [...known.keys()].flatMap((acronym): [string, Range[]][] => {
    const places = [...terms.filter(({ term }) => term.acronym === acronym), ...findWhole(source, acronym)];
    return places.length > 0 ? [[acronym, places]] : [];
  });
}

function isInside(place: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= place.start && place.end <= range.end);
}
