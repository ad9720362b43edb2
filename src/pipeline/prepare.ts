import type { Segment } from '../model/article.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import type { TermBase, TermMatch } from '../model/term.ts';
import { planMentions } from '../prompt/plan-mentions.ts';
import type { Workshop } from './workshop.ts';

/** Gives each segment its terms and, over the whole article, what to do with its acronyms. */
export function prepare(
  segments: readonly Segment[],
  { termBase, acronyms }: Pick<Workshop, 'termBase' | 'acronyms'>,
): PreparedSegment[] {
  const withTerms = segments.map((segment) => ({ segment, terms: segment.keep ? [] : termsOf(segment, termBase) }));
  const mentions = acronyms === 'first' ? planMentions(withTerms) : [];
  return withTerms.map((each, i) => ({ ...each, mentions: mentions[i] ?? [] }));
}

/** Not those inside code or an address: they pass through untouched. */
function termsOf({ source, fixed }: Segment, termBase: TermBase): TermMatch[] {
  return termBase
    .match(source)
    .filter((term) => !fixed.some((range) => range.start < term.end && term.start < range.end));
}
