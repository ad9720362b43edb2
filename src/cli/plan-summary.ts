import type { ArticlePlan } from '../run/article-plan.ts';
import type { Line } from './terminal.ts';

/** What a dry run says, in words. */
export function planSummary(plans: readonly ArticlePlan[]): Line[] {
  const total = (of: (plan: ArticlePlan) => number) => plans.reduce((sum, plan) => sum + of(plan), 0);
  const requests = total((plan) => plan.requests);
  const repeated = total((plan) => plan.sharedTokens);
  const tokens = `about ${number(total((plan) => plan.inputTokens))} tokens in (${number(repeated)} of them repeated), ${number(total((plan) => plan.outputTokens))} out`;
  const text = requests === 0 ? 'Nothing would be sent.' : `${number(requests)} requests would be sent: ${tokens}.`;
  return [...plans.flatMap(articleLines), { head: '', text }];
}

function articleLines({ source, error, ...plan }: ArticlePlan): Line[] {
  const { segments, kept, reviewed, fromMemory, requests, terms } = plan;
  const found = Object.entries(terms).map(([term, count]) => (count > 1 ? `${term} (${count})` : term));
  const shown = found.length > 12 ? `${found.slice(0, 12).join(', ')} and ${found.length - 12} more` : found.join(', ');
  const counts = `${segments} paragraphs: ${requests} to ask, ${reviewed} reviewed, ${fromMemory} known from before, ${kept} kept`;
  const lines = error ? [error] : [counts, ...(found.length > 0 ? [`terms: ${shown}`] : [])];
  return [{ head: '', text: source }, ...lines.map((text) => ({ head: '  ', text }))];
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
