import type { Attempt } from '../model/outcome.ts';

/** The last answer that was taken: each is better than those before. */
export function bestOf(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.findLast(({ taken }) => taken);
}
