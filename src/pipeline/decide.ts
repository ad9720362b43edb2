import type { KeepReason, Segment } from '../model/article.ts';
import type { DecisionStore, Place } from '../model/decision.ts';
import type { ReviewedTranslations } from '../model/engine.ts';

/** What becomes of a segment: a person has translated it, it stays, or a machine must. */
export type Way =
  | { readonly by: 'person'; readonly target: string }
  | { readonly by: 'reviewed'; readonly target: string; readonly decided?: true }
  | { readonly by: 'kept'; readonly reason: KeepReason }
  | { readonly by: 'machine' };

/** What people have translated before. */
export interface Translated {
  readonly decisions?: DecisionStore | undefined;
  readonly reviewed: ReviewedTranslations;
}

/**
 * The order of precedence, for a run and for a dry run alike: what was decided of the paragraph, then what was reviewed
 * elsewhere; a person's translation outranks any machine's.
 */
export function decide({ keep, source }: Segment, place: Place, { decisions, reviewed }: Translated): Way {
  const decision = decisions?.find(source, place);
  if (decision?.kind === 'edit') return { by: 'person', target: decision.target };
  if (decision) return { by: 'reviewed', target: decision.target, decided: true };
  if (keep) return { by: 'kept', reason: keep };
  const target = reviewed.get(source);
  return target === undefined ? { by: 'machine' } : { by: 'reviewed', target };
}
