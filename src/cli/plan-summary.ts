import type { ArticlePlan } from '../run/article-plan.ts';
import { grouped, plural } from '../text/grouped.ts';
import type { Line } from './terminal.ts';

/** What a dry run says, in words. */
export function planSummary(plans: readonly ArticlePlan[]): Line[] {
  const total = (of: (plan: ArticlePlan) => number) => plans.reduce((sum, plan) => sum + of(plan), 0);
  const requests = total((plan) => plan.requests);
  const repeated = total((plan) => plan.sharedTokens);
  const tokens = `about ${grouped(total((plan) => plan.inputTokens))} tokens in (${grouped(repeated)} of them repeated), ${grouped(total((plan) => plan.outputTokens))} out`;
  const text = requests === 0 ? 'Nothing would be sent.' : `${plural(requests, 'request')} would be sent: ${tokens}.`;
  return [...plans.flatMap(articleLines), { head: '', text }];
}

function articleLines({ source, error, ...plan }: ArticlePlan): Line[] {
  const { segments, kept, reviewed, fromMemory, requests, terms } = plan;
  const found = Object.entries(terms).map(([term, count]) => (count > 1 ? `${term} (${count})` : term));
  const shown =
    found.length > 12 ? `${found.slice(0, 12).join(', ')} and ${grouped(found.length - 12)} more` : found.join(', ');
  const counts = `${plural(segments, 'paragraph')}: ${grouped(requests)} to ask, ${grouped(reviewed)} reviewed, ${grouped(fromMemory)} known or repeated, ${grouped(kept)} kept`;
  const lines = error ? [error] : [counts, ...(found.length > 0 ? [`terms: ${shown}`] : [])];
  return [{ head: '', text: source }, ...lines.map((text) => ({ head: '  ', text }))];
}
