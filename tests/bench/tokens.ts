import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { planFiles } from '../../src/index.ts';
import { goodTranslation, SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import type { Figure } from './measure.ts';

/** What the sample costs, for each token of its Vietnamese; tokens in OpenAI's vocabulary o200k. */
export async function benchTokens(): Promise<Figure[]> {
  const [plan] = await planFiles(['input'], { memory: ':memory:', reviewed: false });
  if (!plan) return [];
  const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + countTokens(text), 0);
  const source = sum(SAMPLE_PARAGRAPHS);
  const replies = SAMPLE_PARAGRAPHS.map((paragraph) =>
    JSON.stringify({ translation: goodTranslation(paragraph), notes: [] }),
  );
  const per = (tokens: number) => (tokens / source).toFixed(2);
  return [
    {
      what: `the sample, ${source} tokens of Vietnamese: tokens in for each`,
      measured: `${per(plan.inputTokens)}, of which ${per(plan.sharedTokens)} repeat and can be cached`,
    },
    { what: 'tokens out for each', measured: per(sum(replies)) },
  ];
}
