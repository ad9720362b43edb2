import type { Counts } from '../bitext/summary.ts';
import type { ReadBack } from '../model/bitext.ts';
import { type ArticleReport, type Refused, type Repaired, totalCounts } from './article-report.ts';
import { describeError } from './describe-error.ts';
import type { Traffic } from './traffic.ts';

/** How one article ended, for programs: an item of what `--json` prints. */
export interface ArticleResult {
  /** The article's path below the input folder. */
  readonly source: string;
  readonly output: { readonly bitext: string; readonly english: string };
  /** `refused`: its input or its old output stood in the way; `stopped`: the run ended before it. */
  readonly status: 'done' | 'refused' | 'stopped';
  readonly segments: number;
  readonly translated: number;
  readonly kept: number;
  readonly failed: number;
  /** Of the translated, those that were known without asking: reviewed, or answered before. */
  readonly fromMemory: number;
  readonly issues: Counts['issues'];
  /** Paragraphs that the model asked first refused, and another wrote. */
  readonly refusals: readonly Refused[];
  /** Paragraphs that were asked for more than once, with what was found in each answer. */
  readonly repairs: readonly Repaired[];
  /** How much of what people did to its files the memory did not know of. */
  readonly readBack: ReadBack;
  readonly error?: string;
  /** What a person has to know of its files. */
  readonly notice?: string;
}

/** How a run ended, for programs: the one object that `--json` prints. */
export interface RunReport {
  readonly articles: readonly ArticleResult[];
  readonly requests: number;
  readonly retries: number;
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
  readonly seconds: number;
  readonly exitCode: number;
  /** Why nothing was begun: bad usage, glossary or configuration. */
  readonly error?: string;
}

/** How a run ended, with all that a summary for people needs. */
export interface RunEnd {
  readonly reports: readonly ArticleReport[];
  readonly traffic: Traffic;
  readonly seconds: number;
  readonly exitCode: number;
  readonly error?: unknown;
}

export function runReport({ reports, traffic, seconds, exitCode, error }: RunEnd): RunReport {
  const { sent, retries, inputTokens, cachedInputTokens, outputTokens } = traffic;
  return {
    articles: reports.map(articleResult),
    requests: sent,
    retries,
    inputTokens,
    cachedInputTokens,
    outputTokens,
    seconds: Math.round(seconds * 1000) / 1000,
    exitCode,
    ...(error !== undefined && { error: describeError(error) }),
  };
}

const NOTHING_READ_BACK: ReadBack = { edits: 0, approvals: 0, ticks: 0 };

function articleResult(report: ArticleReport): ArticleResult {
  const { segments, reviewed, machine, edited, kept, failed, issues } = totalCounts([report]);
  const recalled = report.status === 'done' ? report.recalled : 0;
  const error = 'error' in report && report.error !== undefined ? { error: describeError(report.error) } : {};
  return {
    source: report.job.path,
    output: { bitext: report.job.bitextFile, english: report.job.englishFile },
    status: report.status,
    segments,
    translated: reviewed + machine + edited,
    kept,
    failed,
    fromMemory: reviewed + edited + recalled,
    issues,
    refusals: report.status === 'done' ? report.refusals : [],
    repairs: report.status === 'done' ? report.repairs : [],
    readBack: (report.status === 'done' && report.readBack) || NOTHING_READ_BACK,
    ...error,
    ...(report.status === 'done' && report.notice && { notice: report.notice }),
  };
}
