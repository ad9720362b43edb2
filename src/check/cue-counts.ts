import type { CueTable } from '../text/cue-table.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { type CueFinder, sentencePairs } from './cues.ts';

/** Gives how many cues a text holds. */
export type CueCounter = (text: string) => number;

/** Like the search for cues in `cues.ts`, but for all of them. For texts in which one cue was found already: it is slower. */
export function countingCues({ cues, others = [] }: CueTable): CueCounter {
  const either = [...others, `(${cues.join('|')})`].join('|');
  const cue = pattern.g`(?<![\p{L}\p{N}](?=[\p{L}\p{N}]))(?:${either})(?![\p{L}\p{M}\p{N}])`;
  return (text) => {
    let count = 0;
    for (const match of allMatches(cue, text.toLowerCase())) if (match[1] !== undefined) count++;
    return count;
  };
}

interface Counters {
  readonly here: CueCounter;
  /** How many there are at least, where what the translation says may hold for several things at once. */
  readonly joined?: CueCounter;
  readonly joining?: CueFinder;
  readonly there: CueCounter;
  /** What else in the source may call for such cues in the translation. */
  readonly also: CueCounter;
}

/** How often a sentence says something, and how often its translation does. */
export interface Counted {
  readonly sentence: string;
  readonly said: number;
  readonly found: number;
}

/**
 * The first sentence that says something several times and its translation some of them, but not all. Only where
 * both sides have as many sentences; not where a sentence before or behind says it oftener than its source calls for.
 */
export function saidOftener(
  { here, joined = here, joining, there, also }: Counters,
  texts: { readonly here: string; readonly there: string },
): Counted | undefined {
  const pairs = sentencePairs(texts);
  const hasMore = (at: number) => {
    const pair = pairs[at];
    return pair !== undefined && there(pair.there) > also(pair.here);
  };
  for (const [i, pair] of pairs.entries()) {
    const said = (joining?.(pair.there) === undefined ? here : joined)(pair.here);
    if (said < 2) continue;
    const found = there(pair.there);
    if (found > 0 && found < said && !hasMore(i - 1) && !hasMore(i + 1)) return { sentence: pair.here, said, found };
  }
  return undefined;
}
