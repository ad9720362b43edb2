import { addCounts, type Counts, countRows, NO_COUNTS, rowLabels } from '../bitext/summary.ts';
import type { Bitext, ReadBack } from '../model/bitext.ts';
import { ConfigError, GlossaryError, InputError } from '../model/errors.ts';
import type { Outcome, Severity } from '../model/outcome.ts';
import type { Refusal } from '../model/reply.ts';
import type { Job } from './plan-work.ts';
import type { FailOn } from './run-options.ts';

/** How one article ended. */
export type ArticleReport =
  | {
      readonly job: Job;
      readonly status: 'done';
      readonly counts: Counts;
      /** Machine translations that were known before. */
      readonly recalled: number;
      /** All that is not translated, and the gravest few of the issues, so that a report of a large archive stays small. */
      readonly toReview: readonly ToReview[];
      /** How much there is to look at in all. */
      readonly findings: number;
      readonly refusals: readonly Refused[];
      readonly repairs: readonly Repaired[];
      /** What people did to its files that the memory did not know of. */
      readonly readBack?: ReadBack;
      /** What a person has to know of its files. */
      readonly notice?: string;
    }
  | { readonly job: Job; readonly status: 'refused'; readonly error: InputError }
  | { readonly job: Job; readonly status: 'stopped'; readonly error?: unknown };

/** What is said of an article that was made. */
export type DoneReport = Extract<ArticleReport, { status: 'done' }>;

/** A paragraph that the model asked first refused, and another wrote. */
export interface Refused extends Refusal {
  /** Its number: `4`. */
  readonly paragraph: string;
  readonly writtenBy: string;
}

/** A paragraph that was asked for more than once. */
export interface Repaired {
  readonly paragraph: string;
  /** The draft first; the last that was taken stands in the output. */
  readonly attempts: readonly {
    readonly model: string;
    readonly taken: boolean;
    /** `terms: …` */
    readonly issues: readonly string[];
  }[];
}

/** How many of an article's issues a report keeps. */
const KEPT = 20;

/** A paragraph to look at. */
export interface ToReview {
  readonly severity: Severity | 'failed';
  /** `¶7` */
  readonly place: string;
  readonly message: string;
}

const GRAVITY: readonly ToReview['severity'][] = ['failed', 'critical', 'major', 'minor', 'neutral'];

/** @param notice what a person has to know of its files. */
export function reportBitext(job: Job, { rows, readBack }: Bitext, notice: string | undefined): DoneReport {
  const labels = rowLabels(rows);
  const toReview = rows.flatMap(({ outcome }, i): ToReview[] => {
    const place = `¶${labels[i]}`;
    const issues = (outcome.issues ?? []).map(({ severity, check, message }) => ({
      severity,
      place,
      message: `${severity} · ${check}: ${message}`,
    }));
    if (outcome.status !== 'failed') return issues;
    return [{ severity: 'failed', place, message: `not translated (${outcome.reason})` }, ...issues];
  });
  const failed = rows.filter(({ outcome }) => outcome.status === 'failed').length;
  const recalled = rows.filter(
    ({ outcome }) => outcome.status === 'translated' && outcome.origin.by === 'machine' && outcome.origin.recalled,
  ).length;
  return {
    job,
    status: 'done',
    counts: countRows(rows),
    recalled,
    toReview: byGravity(toReview).filter(({ severity }, i) => severity === 'failed' || i < failed + KEPT),
    findings: toReview.length,
    refusals: rows.flatMap(({ outcome }, i) => refusalOf(outcome, `${labels[i]}`)),
    repairs: rows.flatMap(({ outcome }, i) => repairOf(outcome, `${labels[i]}`)),
    ...(readBack && { readBack }),
    ...(notice && { notice }),
  };
}

function refusalOf(outcome: Outcome, paragraph: string): Refused[] {
  if (outcome.status !== 'translated' || outcome.origin.by !== 'machine' || !outcome.origin.refused) return [];
  return [{ paragraph, ...outcome.origin.refused, writtenBy: outcome.origin.model }];
}

function repairOf(outcome: Outcome, paragraph: string): Repaired[] {
  if (outcome.status !== 'translated' || !outcome.attempts) return [];
  const attempts = outcome.attempts.map(({ model, taken, issues }) => ({
    model,
    taken,
    issues: issues.map(({ check, message }) => `${check}: ${message}`),
  }));
  return [{ paragraph, attempts }];
}

export function byGravity(toReview: readonly ToReview[]): ToReview[] {
  return [...toReview].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}

/** The counts of all finished articles together. */
export function totalCounts(reports: readonly ArticleReport[]): Counts {
  return reports.reduce((sum, report) => (report.status === 'done' ? addCounts(sum, report.counts) : sum), NO_COUNTS);
}

/**
 * The honest exit code: 0 done; 1 a paragraph is untranslated or has an issue that counts; 2 bad usage, input or
 * configuration; 3 no engine, key, quota or disk. Where several hold the highest wins (a signal is above all).
 */
export function exitCodeOf(reports: readonly ArticleReport[], failOn: FailOn): number {
  const codes = reports.map((report) => {
    if (report.status === 'refused') return 2;
    if (report.status === 'stopped') return report.error === undefined ? 0 : exitCodeOfError(report.error);
    return report.counts.failed > 0 || countsAs(report.counts, failOn) ? 1 : 0;
  });
  // Nothing failed, but a program has ended the run before all was done.
  const isCut = reports.some(({ status }) => status === 'stopped') && !reports.some((report) => 'error' in report);
  return Math.max(isCut ? 3 : 0, ...codes);
}

const COUNTED: Readonly<Record<FailOn, readonly (keyof Counts['issues'])[]>> = {
  never: [],
  critical: ['critical'],
  major: ['critical', 'major'],
  minor: ['critical', 'major', 'minor'],
};

function countsAs({ issues }: Counts, failOn: FailOn): boolean {
  return COUNTED[failOn].some((severity) => issues[severity] > 0);
}

/** An error of no kind of ours, a fault of songngu, counts as "could not": nothing was done. */
export function exitCodeOfError(error: unknown): number {
  return error instanceof ConfigError || error instanceof GlossaryError || error instanceof InputError ? 2 : 3;
}
