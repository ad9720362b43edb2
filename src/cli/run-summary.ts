import { summaryLine } from '../bitext/summary.ts';
import { type ArticleReport, byGravity, totalCounts } from './article-report.ts';

/** How many findings the summary names; the files hold them all. */
const SHOWN = 8;

/** What a person reads at the end of a run: each article, what to look at first, what was asked. */
export function runSummary(reports: readonly ArticleReport[], requests: number): string {
  const done = reports.filter((report) => report.status === 'done');
  const articles = done.map(({ job, counts }) => `${job.bitextFile}\n  ${summaryLine(counts)}`);
  return [...articles, lookFirst(done), closing(reports, requests)].filter((part) => part !== '').join('\n');
}

type Done = Extract<ArticleReport, { status: 'done' }>;

function lookFirst(done: readonly Done[]): string {
  const all = byGravity(
    done.flatMap(({ job, toReview }) =>
      toReview.map((each) => ({ ...each, message: done.length > 1 ? `${job.path} ${each.message}` : each.message })),
    ),
  );
  if (all.length === 0) return '';
  const more = all.length > SHOWN ? [`  … and ${all.length - SHOWN} more, under "To review" in the files`] : [];
  return ['Look at these first:', ...all.slice(0, SHOWN).map(({ message }) => `  ${message}`), ...more].join('\n');
}

function closing(reports: readonly ArticleReport[], requests: number): string {
  const counts = totalCounts(reports);
  const stopped = reports.filter(({ status }) => status === 'stopped').length;
  const left =
    stopped > 0
      ? ` ${stopped} of ${reports.length} articles not finished: run again to go on, nothing is asked twice.`
      : '';
  if (counts.segments === 0) return left.trim();
  const recalled = reports.reduce((sum, report) => sum + (report.status === 'done' ? report.recalled : 0), 0);
  return `${sentWhat(counts.segments, counts.reviewed, recalled, requests)}${left}`;
}

function sentWhat(segments: number, reviewed: number, recalled: number, requests: number): string {
  if (requests > 0)
    return `${requests} ${requests === 1 ? 'request' : 'requests'} answered${recalled > 0 ? `, ${recalled} paragraphs from memory` : ''}.`;
  if (reviewed < segments) return 'Nothing was sent: all known from before.';
  return `${reviewed} of ${segments} from reviewed translations, nothing was sent. To see an engine work: --no-reviewed, or any other article.`;
}
