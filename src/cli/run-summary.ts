import { summaryLine } from '../bitext/summary.ts';
import { byGravity, type DoneReport, type ToReview, totalCounts } from '../run/article-report.ts';
import { typed } from '../run/read-environment.ts';
import type { RunEnd } from '../run/run-report.ts';
import { plural } from '../text/grouped.ts';
import { named, runTable } from './run-table.ts';
import type { Line, Paint } from './terminal.ts';

/** How many articles, and how many findings, the summary names; the files hold them all. */
const ARTICLES_SHOWN = 8;
const FINDINGS_SHOWN = 8;

/** What a person reads at the end of a run: the files made, the run in a table, what to look at first. */
export function runSummary(end: RunEnd, paint: Paint): Line[] {
  const done = end.reports.filter((report) => report.status === 'done');
  if (end.reports.length === 0) return [];
  const parts = [articleLines(done, paint), runTable(end, done, paint), lookFirst(done, paint), hints(end)];
  return parts.filter((lines) => lines.length > 0).flatMap((lines, i) => (i > 0 ? [BLANK, ...lines] : lines));
}

const BLANK: Line = { head: '', text: '' };

/** The files that were made; of many, those first that need a look. */
function articleLines(done: readonly DoneReport[], paint: Paint): Line[] {
  const shown = [...done].sort((a, b) => weight(b) - weight(a)).slice(0, ARTICLES_SHOWN);
  const lines = shown.flatMap(({ job, counts, notice }) => [
    { head: '', text: paint.bold(job.bitextFile) },
    ...(done.length > 1 ? [{ head: '  ', text: summaryLine(counts) }] : []),
    ...(notice ? [{ head: '  ', text: `${notice}.` }] : []),
  ]);
  const more = done.length - shown.length;
  return more > 0 ? [...lines, { head: '', text: `and ${plural(more, 'article')} more` }] : lines;
}

/** How much an article needs a person's look. */
function weight({ counts: { failed, issues }, notice }: DoneReport): number {
  return failed * 1000 + issues.critical * 1000 + issues.major * 100 + issues.minor + (notice ? 1000 : 0);
}

/** What is not translated, together by its reason, then the gravest issues. */
function lookFirst(done: readonly DoneReport[], paint: Paint): Line[] {
  const all = done.flatMap(({ job, toReview }) =>
    toReview.map((each) => ({ ...each, place: done.length > 1 ? `${job.path} ${each.place}` : each.place })),
  );
  if (all.length === 0) return [];
  const failed = all.filter(({ severity }) => severity === 'failed');
  const reasons = [...new Set(failed.map(({ message }) => message))];
  const failures = reasons.map((reason) => failureLine(failed.filter(({ message }) => message === reason)));
  const issues = byGravity(all.filter(({ severity }) => severity !== 'failed'));
  const shown = [
    ...failures.map((text) => paint.red(text)),
    ...issues.map(({ place, severity, message }) => `${paint.bold(place)} ${colorOf(severity, paint)(message)}`),
  ];
  const left = done.reduce((sum, { findings }) => sum + findings, 0) - failed.length - issues.length;
  const hidden = left + Math.max(0, shown.length - FINDINGS_SHOWN);
  const more = hidden > 0 ? [`… and ${hidden} more, under "To review" in the files`] : [];
  const lines = [...shown.slice(0, FINDINGS_SHOWN), ...more];
  return [{ head: '', text: 'Look at these first:' }, ...lines.map((text) => ({ head: '  - ', text }))];
}

function colorOf(severity: ToReview['severity'], paint: Paint): (text: string) => string {
  if (severity === 'critical') return paint.red;
  return severity === 'major' ? paint.yellow : (text) => text;
}

function failureLine(same: readonly ToReview[]): string {
  const places = named(same.map(({ place }) => place));
  return `${same.length > 1 ? `${same.length} paragraphs ` : ''}${same[0]?.message}: ${places}`;
}

const UNTRANSLATED =
  'Run again to ask for what is not translated, or write its English into the empty cell. Where a model refuses, OPENAI_FALLBACK_MODEL names another one to ask.';

function hints({ reports }: RunEnd): Line[] {
  const unfinished = reports.filter((report) => report.status === 'stopped').map(({ job }) => job.path);
  const isMade = reports.every((report) => report.status === 'done');
  const { machine, reviewed, failed } = totalCounts(reports);
  const tip = `Nothing was sent. To see an engine work: ${typed('translate --no-reviewed')}, or any other article.`;
  return [
    ...(unfinished.length > 0 ? [`Not finished: ${named(unfinished)}.`] : []),
    ...(failed > 0 ? [UNTRANSLATED] : []),
    ...(isMade && machine === 0 && reviewed > 0 ? [tip] : []),
  ].map((text) => ({ head: '', text }));
}
