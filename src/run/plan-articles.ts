import { loadArticle } from '../article/load-article.ts';
import { InputError } from '../model/errors.ts';
import { type SegmentPlan, surveyArticle } from '../pipeline/survey-article.ts';
import type { OpenWorkshop } from './open-workshop.ts';
import type { Job } from './plan-work.ts';

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

/** Plans each article in turn; an unreadable one is part of the plan, with its error. */
export async function planArticles(jobs: readonly Job[], workshop: OpenWorkshop): Promise<ArticlePlan[]> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  const known = { replies: await workshop.replies(), model: workshop.model };
  const plans: ArticlePlan[] = [];
  for (const job of jobs) {
    try {
      const article = await loadArticle(job.file, job.path);
      plans.push(planOf(job.path, await surveyArticle(article, workshop, known), (text) => countTokens(text)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      plans.push({ ...planOf(job.path, [], () => 0), error: error.message });
    }
  }
  return plans;
}

function planOf(source: string, segments: readonly SegmentPlan[], count: (text: string) => number): ArticlePlan {
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

/** The plan in words. */
export function describePlan(plans: readonly ArticlePlan[]): string {
  const total = (of: (plan: ArticlePlan) => number) => plans.reduce((sum, plan) => sum + of(plan), 0);
  const lines = plans.map(describeArticle);
  const requests = total((plan) => plan.requests);
  const tokens = `about ${number(total((plan) => plan.inputTokens))} tokens in (${number(total((plan) => plan.sharedTokens))} of them repeated), ${number(total((plan) => plan.outputTokens))} out`;
  return [
    ...lines,
    requests === 0 ? 'Nothing would be sent.' : `${number(requests)} requests would be sent: ${tokens}.`,
  ].join('\n');
}

function describeArticle(plan: ArticlePlan): string {
  if (plan.error) return `${plan.source}\n  ${plan.error}`;
  const { segments, kept, reviewed, fromMemory, requests, terms } = plan;
  const found = Object.entries(terms).map(([term, count]) => (count > 1 ? `${term} (${count})` : term));
  const shown = found.length > 12 ? `${found.slice(0, 12).join(', ')} and ${found.length - 12} more` : found.join(', ');
  return [
    plan.source,
    `  ${segments} paragraphs: ${requests} to ask, ${reviewed} reviewed, ${fromMemory} known from before, ${kept} kept`,
    ...(found.length > 0 ? [`  terms: ${shown}`] : []),
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
