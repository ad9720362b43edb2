import type { Segment } from '../model/article.ts';
import { estimateTokens } from '../text/tokens.ts';

/** The longest article that goes into the context whole, and the longest opening of a longer one; in tokens. */
const WHOLE = 1500;
const OPENING = 600;
/** How many paragraphs before and after the one in question, where the article is longer. */
const BEFORE = 2;
const AFTER = 1;

/**
 * The source around a paragraph: the whole article where it is of normal length, the same text for all its paragraphs,
 * so that a server can reuse its work on it; else the opening and the neighbours.
 * @returns the context of the n-th segment.
 */
export function articleContext(segments: readonly Segment[]): (index: number) => string {
  const whole = takeTokens(segments, WHOLE);
  if (whole.length === segments.length) {
    const text = join(whole);
    return () => text;
  }
  const opening = takeTokens(segments, OPENING);
  return (index) => {
    const from = Math.max(opening.length, index - BEFORE);
    const around = segments.slice(from, index + AFTER + 1);
    return around.length === 0 ? join(opening) : `${join(opening)}\n\n[…]\n\n${join(around)}`;
  };
}

function takeTokens(segments: readonly Segment[], limit: number): Segment[] {
  let used = 0;
  const taken: Segment[] = [];
  for (const segment of segments) {
    used += estimateTokens(segment.source);
    if (used > limit && taken.length > 0) break;
    taken.push(segment);
  }
  return taken;
}

function join(segments: readonly Segment[]): string {
  return segments.map(({ source }) => source).join('\n\n');
}
