import type { ReadBack } from '../model/bitext.ts';
import { type DoneReport, totalCounts } from '../run/article-report.ts';
import type { RunEnd } from '../run/run-report.ts';
import { grouped, plural } from '../text/grouped.ts';
import type { Line, Paint } from './terminal.ts';

/** The run, a row for each thing to know. */
export function runTable(end: RunEnd, done: readonly DoneReport[], paint: Paint): Line[] {
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
        count(recalled, 'known or repeated'),
        count(edited, 'edited by hand'),
        count(kept, 'kept as written'),
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
        traffic.sent > 0 && traffic.answered === 0 ? paint.red('none succeeded') : '',
      ]) || 'none sent',
    ],
    ['Tokens', listed([count(traffic.inputTokens, `in${cached(traffic)}`), count(traffic.outputTokens, 'out')])],
    ['Time', duration(seconds)],
  ];
  return rows
    .filter(([label, text]) => text !== '' && label !== '' && !(label === 'Paragraphs' && segments === 0))
    .map(([label, text]) => ({ head: `${paint.dim(label.padEnd(11))}  `, text }));
}

/** What people did to the files that the memory did not know of. */
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

/** At most six by name. */
export function named(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${grouped(names.length - 5)} more` : names.join(', ');
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
