import type { SegmentPlan } from '../pipeline/survey-article.ts';

/** What a run would do with one article; tokens by the vocabulary of OpenAI's models since GPT-4o (o200k). */
export interface ArticlePlan {
  readonly source: string;
  readonly segments: number;
  readonly kept: number;
  readonly reviewed: number;
  readonly fromMemory: number;
  readonly requests: number;
  readonly inputTokens: number;
  /** Of the input, what is the same for all requests of the article: a server that caches charges it less. */
  readonly sharedTokens: number;
  readonly outputTokens: number;
  /** How many of the paragraphs hold each term. */
  readonly terms: Readonly<Record<string, number>>;
  readonly error?: string;
}

/** English news has two thirds of the tokens of its Vietnamese: 0.67 over 956 segments; the JSON around it some 12 more. */
const OUTPUT_SHARE = 0.67;
const OUTPUT_FRAME = 12;

/** @param count tokens of a text. */
export function articlePlan(
  source: string,
  segments: readonly SegmentPlan[],
  count: (text: string) => number,
): ArticlePlan {
  const asked = segments.filter((plan) => plan.by === 'engine');
  const counts = new Map<string, number>();
  const countOnce = (text: string) => {
    const tokens = counts.get(text) ?? count(text);
    counts.set(text, tokens);
    return tokens;
  };
  const by = (origin: SegmentPlan['by']) => segments.filter((plan) => plan.by === origin).length;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const prefixes = asked.map(({ messages }) => sum(messages.slice(0, -1).map(({ content }) => countOnce(content))));
  return {
    source,
    segments: segments.length,
    kept: by('kept'),
    reviewed: by('reviewed'),
    fromMemory: by('memory') + by('equal paragraph'),
    requests: asked.length,
    inputTokens: sum(prefixes) + sum(asked.map(({ messages }) => count(messages.at(-1)?.content ?? ''))),
    sharedTokens: sum(prefixes.slice(1)),
    outputTokens: Math.round(sum(asked.map(({ segment }) => count(segment.source) * OUTPUT_SHARE + OUTPUT_FRAME))),
    terms: countTerms(segments),
  };
}

function countTerms(segments: readonly SegmentPlan[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of segments) {
    for (const source of new Set(terms.map(({ term }) => term.source)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
