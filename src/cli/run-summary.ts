import { summaryLine } from '../bitext/summary.ts';
import type { ReadBack } from '../model/bitext.ts';
import { byGravity, type DoneReport, type ToReview, totalCounts } from '../run/article-report.ts';
import { typed } from '../run/read-environment.ts';
import type { RunEnd } from '../run/run-report.ts';
import { grouped, plural } from '../text/grouped.ts';
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

/** The run, a row for each thing to know. */
function runTable(end: RunEnd, done: readonly DoneReport[], paint: Paint): Line[] {
  const { reports, traffic, seconds } = end;
  const { segments, reviewed, machine, edited, kept, failed, issues } = totalCounts(reports);
  const recalled = done.reduce((sum, report) => sum + report.recalled, 0);
  const refused = reports.filter(({ status }) => status === 'refused').length;
  const unfinished = reports.length - done.length - refused;
  const repaired = done.flatMap(({ repairs }) => repairs);
  const openIssues = issues.critical + issues.major + issues.minor;
  const mended = repaired.filter(({ attempts }) => attempts.slice(1).some(({ taken }) => taken)).length;
  const rows: [label: string, text: string][] = [
    [
      'Articles',
      listed([
        count(done.length, 'done'),
        count(refused, 'refused', paint.red),
        count(unfinished, 'not finished', paint.red),
      ]),
    ],
    [
      'Paragraphs',
      `${grouped(segments - failed)} of ${grouped(segments)}: ${listed([
        count(reviewed, 'from reviewed translations'),
        count(machine - recalled, 'by machine'),
        count(recalled, 'known without asking'),
        count(edited, 'edited by hand'),
        count(kept, 'kept as they stand'),
        count(failed, 'not translated', paint.red),
      ])}`,
    ],
    ['Read back', readBackText(done)],
    ['Refused', refusedText(done)],
    ['Asked again', listed([count(mended, 'mended'), count(repaired.length - mended, 'not mended', paint.yellow)])],
    [
      // Beside what is not translated "none" would be a comfort.
      done.length > 0 && (failed === 0 || openIssues > 0) ? 'Open issues' : '',
      listed([
        count(issues.critical, 'critical', paint.red),
        count(issues.major, 'major', paint.yellow),
        count(issues.minor, 'minor'),
      ]) || 'none',
    ],
    [
      'Requests',
      listed([
        count(traffic.sent, 'sent'),
        count(traffic.retries, traffic.retries === 1 ? 'of them a retry' : 'of them retries', paint.yellow),
        traffic.sent > 0 && traffic.answered === 0 ? paint.red('none answered') : '',
      ]) || 'none sent',
    ],
    ['Tokens', listed([count(traffic.inputTokens, `in${cached(traffic)}`), count(traffic.outputTokens, 'out')])],
    ['Time', duration(seconds)],
  ];
  return rows
    .filter(([label, text]) => text !== '' && label !== '' && !(label === 'Paragraphs' && segments === 0))
    .map(([label, text]) => ({ head: `${paint.dim(label.padEnd(11))}  `, text }));
}

/** What people did to the files since the last run. */
function readBackText(done: readonly DoneReport[]): string {
  const sum = (what: keyof ReadBack) => done.reduce((all, { readBack }) => all + (readBack?.[what] ?? 0), 0);
  return listed([many(sum('edits'), 'edit'), many(sum('approvals'), 'approval'), many(sum('ticks'), 'tick')]);
}

/** "2 by gpt-5, written by local-1: ¶4, ¶9" */
function refusedText(done: readonly DoneReport[]): string {
  const all = done.flatMap(({ job, refusals }) =>
    refusals.map(({ paragraph, ...who }) => ({
      ...who,
      place: done.length > 1 ? `${job.path} ¶${paragraph}` : `¶${paragraph}`,
    })),
  );
  const pairs = [...new Set(all.map(({ model, writtenBy }) => `by ${model}, written by ${writtenBy}`))];
  return listed(
    pairs.map((pair) => {
      const places = all
        .filter(({ model, writtenBy }) => pair === `by ${model}, written by ${writtenBy}`)
        .map(({ place }) => place);
      return `${count(places.length, pair)}: ${named(places)}`;
    }),
  );
}

function cached({ cachedInputTokens }: RunEnd['traffic']): string {
  return cachedInputTokens > 0 ? ` (${grouped(cachedInputTokens)} of them cached)` : '';
}

function duration(seconds: number): string {
  if (seconds < 90) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
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

/** At most six by name. */
function named(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

/** "3 major"; nothing for none. */
function count(value: number, what: string, color: (text: string) => string = (text) => text): string {
  return value > 0 ? color(`${grouped(value)} ${what}`) : '';
}

/** "3 edits"; nothing for none. */
function many(value: number, what: string): string {
  return value > 0 ? plural(value, what) : '';
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
