import type { KeepReason, Segment } from '../model/article.ts';
import type { ReviewedTranslations } from '../model/engine.ts';

/** What becomes of a segment: it stays, a person has translated it, or a machine must. */
export type Decision =
  | { readonly by: 'kept'; readonly reason: KeepReason }
  | { readonly by: 'reviewed'; readonly target: string }
  | { readonly by: 'machine' };

/** The order of precedence, for a run and for a dry run alike: a person's translation outranks any machine's. */
export function decide({ keep, source }: Segment, reviewed: ReviewedTranslations): Decision {
  if (keep) return { by: 'kept', reason: keep };
  const target = reviewed.get(source);
  return target === undefined ? { by: 'machine' } : { by: 'reviewed', target };
}
