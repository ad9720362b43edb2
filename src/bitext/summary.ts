import type { BitextRow } from '../model/bitext.ts';
import type { Outcome, Severity } from '../model/outcome.ts';

/** How the rows of an article, or of a whole run, ended. */
export interface Counts {
  readonly segments: number;
  readonly reviewed: number;
  readonly machine: number;
  readonly edited: number;
  readonly kept: number;
  readonly failed: number;
  readonly issues: Readonly<Record<Exclude<Severity, 'neutral'>, number>>;
}

export const NO_COUNTS: Counts = {
  segments: 0,
  reviewed: 0,
  machine: 0,
  edited: 0,
  kept: 0,
  failed: 0,
  issues: { critical: 0, major: 0, minor: 0 },
};

export function countRows(rows: readonly BitextRow[]): Counts {
  const issues = rows.flatMap(({ outcome }) => outcome.issues ?? []);
  const ofSeverity = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const endedAs = (end: End) => rows.filter(({ outcome }) => endOf(outcome) === end).length;
  return {
    segments: rows.length,
    reviewed: endedAs('reviewed'),
    machine: endedAs('machine'),
    edited: endedAs('person'),
    kept: endedAs('kept'),
    failed: endedAs('failed'),
    issues: { critical: ofSeverity('critical'), major: ofSeverity('major'), minor: ofSeverity('minor') },
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    segments: a.segments + b.segments,
    reviewed: a.reviewed + b.reviewed,
    machine: a.machine + b.machine,
    edited: a.edited + b.edited,
    kept: a.kept + b.kept,
    failed: a.failed + b.failed,
    issues: {
      critical: a.issues.critical + b.issues.critical,
      major: a.issues.major + b.issues.major,
      minor: a.issues.minor + b.issues.minor,
    },
  };
}

/** "12 of 12 paragraphs done: 12 from reviewed translations. No open issue." */
export function summaryLine(counts: Counts): string {
  const { segments, reviewed, machine, edited, kept, failed, issues } = counts;
  const origins = listed([
    [reviewed, 'from reviewed translations'],
    [machine, 'by machine'],
    [edited, 'edited by hand'],
    [kept, 'kept as written'],
  ]);
  const open = listed([
    [issues.critical, 'critical'],
    [issues.major, 'major'],
    [issues.minor, 'minor'],
  ]);
  const missing = failed > 0 ? ` ${failed} not translated.` : '';
  return `${segments - failed} of ${segments} paragraphs done${origins && `: ${origins}`}.${missing} ${open ? `Open issues: ${open}.` : 'No open issue.'}`;
}

/** What `summaryLine` writes, wherever its lines are broken. */
export const SUMMARY =
  /^\d+\s+of\s+\d+\s+paragraphs\s+done(?::[\w\s,]+)?\.(?:\s+\d+\s+not\s+translated\.)?\s+(?:No\s+open\s+issue|Open\s+issues:[\w\s,]+)\./;

function listed(parts: readonly (readonly [number, string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

type End = 'reviewed' | 'machine' | 'person' | 'kept' | 'failed';

function endOf(outcome: Outcome): End {
  return outcome.status === 'translated' ? outcome.origin.by : outcome.status;
}

const MARKS: Readonly<Record<End, { mark: string; meaning: string }>> = {
  reviewed: { mark: 'TM', meaning: 'from a reviewed translation' },
  machine: { mark: 'MT', meaning: 'by machine' },
  person: { mark: '✎', meaning: 'edited by a person' },
  kept: { mark: '=', meaning: 'kept as it stands' },
  failed: { mark: '✗', meaning: 'not translated' },
};
const OPEN = { mark: '⚠', meaning: 'open issue' };

/** What the first column says of a row: where its English came from, and whether an issue is open. */
export function markOf(outcome: Outcome): string {
  const { mark } = MARKS[endOf(outcome)];
  return isOpen(outcome) ? `${mark} ${OPEN.mark}` : mark;
}

function isOpen(outcome: Outcome): boolean {
  return (outcome.issues ?? []).length > 0;
}

/** The marks that the rows use, and what they mean. */
export function legend(rows: readonly BitextRow[]): string {
  const ends = new Set(rows.map(({ outcome }) => endOf(outcome)));
  const used = Object.entries(MARKS).filter(([end]) => [...ends].some((each) => each === end));
  const marks = [...used.map(([, meaning]) => meaning), ...(rows.some(({ outcome }) => isOpen(outcome)) ? [OPEN] : [])];
  return marks.map(({ mark, meaning }) => `${mark}: ${meaning}`).join(' · ');
}

const MEANINGS = [...Object.values(MARKS), OPEN].map(
  ({ mark, meaning }) => `\\\\?${mark}:\\s+${meaning.replaceAll(' ', '\\s+')}`,
);

/** What `legend` writes, wherever its lines are broken. */
export const LEGEND = new RegExp(`^(?:${MEANINGS.join('|')})(?:\\s+·\\s+(?:${MEANINGS.join('|')}))*(?!\\p{L})`, 'u');

/** Numbers of paragraphs from 1; the parts of a very long one are 7.1, 7.2. */
export function rowLabels(rows: readonly Pick<BitextRow, 'segment'>[]): string[] {
  const sizes = new Map<number, number>();
  for (const { segment } of rows) sizes.set(segment.block, (sizes.get(segment.block) ?? 0) + 1);
  const seen = new Map<number, number>();
  return rows.map(({ segment: { block } }) => {
    const part = (seen.get(block) ?? 0) + 1;
    seen.set(block, part);
    return (sizes.get(block) ?? 1) > 1 ? `${block + 1}.${part}` : `${block + 1}`;
  });
}
