import { summaryLine } from '../bitext/summary.ts';
import { type ArticleReport, byGravity, type ToReview, totalCounts } from './article-report.ts';
import type { Traffic } from './traffic.ts';

type Done = Extract<ArticleReport, { status: 'done' }>;

/** What a person reads at the end of a run: each article, what to look at first, what was asked, what is not finished. */
export function runSummary(reports: readonly ArticleReport[], traffic: Traffic): string {
  const done = reports.filter((report) => report.status === 'done');
  const unfinished = reports.filter((report) => report.status !== 'done');
  const lines = [
    ...done.map(articleLines),
    ...lookFirst(done),
    ...(done.length > 0 || traffic.sent > 0 ? [whatWasAsked(reports, traffic)] : []),
    ...(unfinished.length > 0 ? [`Not finished: ${listed(unfinished.map(({ job }) => job.path))}.`] : []),
  ];
  return lines.join('\n');
}

function articleLines({ job, counts, edited }: Done): string {
  const kept = edited ? `\n  Left as you edited it: ${edited}.` : '';
  return `${job.bitextFile}\n  ${summaryLine(counts)}${kept}`;
}

/** How many findings the summary names; the files hold them all. */
const SHOWN = 8;

/** What is not translated, together by its reason, then the gravest issues. */
function lookFirst(done: readonly Done[]): string[] {
  const all = done.flatMap(({ job, toReview }) =>
    toReview.map((each) => ({ ...each, place: done.length > 1 ? `${job.path} ${each.place}` : each.place })),
  );
  if (all.length === 0) return [];
  const failed = all.filter(({ severity }) => severity === 'failed');
  const reasons = [...new Set(failed.map(({ message }) => message))];
  const failures = reasons.map((reason) => failureLine(failed.filter(({ message }) => message === reason)));
  const issues = byGravity(all.filter(({ severity }) => severity !== 'failed'));
  const shown = [...failures, ...issues.map(({ place, message }) => `${place} ${message}`)];
  const left = done.reduce((sum, { findings }) => sum + findings, 0) - failed.length - (shown.length - failures.length);
  const hidden = left + Math.max(0, shown.length - SHOWN);
  const more = hidden > 0 ? [`  … and ${hidden} more, under "To review" in the files`] : [];
  return ['Look at these first:', ...shown.slice(0, SHOWN).map((line) => `  ${line}`), ...more];
}

function failureLine(same: readonly ToReview[]): string {
  const places = listed(same.map(({ place }) => place));
  return `${same.length > 1 ? `${same.length} paragraphs ` : ''}${same[0]?.message}: ${places}`;
}

/** At most six by name. */
function listed(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

function whatWasAsked(reports: readonly ArticleReport[], traffic: Traffic): string {
  const { sent, answered } = traffic;
  const { segments, reviewed, machine } = totalCounts(reports);
  const recalled = reports.reduce((sum, report) => sum + (report.status === 'done' ? report.recalled : 0), 0);
  if (sent > 0) {
    const tokens = `${traffic.inputTokens.toLocaleString('en-US')} tokens in, ${traffic.outputTokens.toLocaleString('en-US')} out`;
    const known = recalled > 0 ? `; ${plural(recalled, 'paragraph')} known without asking` : '';
    return `${plural(sent, 'request')} sent, ${answered === sent ? 'all' : answered || 'none'} answered, ${tokens}${known}.`;
  }
  const isAllReviewed = machine === 0 && reviewed > 0 && reports.every(({ status }) => status === 'done');
  if (!isAllReviewed) return 'Nothing was sent.';
  return `${reviewed} of ${segments} from reviewed translations, nothing was sent. To see an engine work: npm run translate -- --no-reviewed, or any other article.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
