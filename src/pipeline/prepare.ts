import type { Segment } from '../model/article.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import { planMentions } from '../prompt/plan-mentions.ts';
import type { Workshop } from './workshop.ts';

/** Gives each segment its terms and, over the whole article, what to do with its acronyms. */
export function prepare(segments: readonly Segment[], { termBase, acronyms }: Workshop): PreparedSegment[] {
  const withTerms = segments.map((segment) => ({ segment, terms: segment.keep ? [] : termBase.match(segment.source) }));
  const mentions = acronyms === 'first' ? planMentions(withTerms) : [];
  return withTerms.map((each, i) => ({ ...each, mentions: mentions[i] ?? [] }));
}
