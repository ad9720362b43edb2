import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { createPace } from '../engine/pace.ts';
import { EngineError, UnavailableError } from '../model/errors.ts';
import { type ArticleReport, exitCodeOf } from './article-report.ts';
import { readEnvironment } from './config.ts';
import { openWorkshop, type WorkshopOptions } from './open-workshop.ts';
import { planWork } from './plan-work.ts';
import { createProgress } from './progress.ts';
import { runSummary } from './run-summary.ts';
import { onSignals } from './signals.ts';
import { translateRun } from './translate-run.ts';

export interface TranslateOptions extends WorkshopOptions {
  readonly output: string;
  readonly model: string | undefined;
  /** Requests in flight at most. */
  readonly concurrency: number;
  /** Total time for one request, in seconds. */
  readonly timeout: number;
}

/**
 * `songngu translate`: makes the output of all articles below the inputs.
 * @returns the exit code.
 * @throws ConfigError, InputError, GlossaryError before any work.
 */
export async function translateCommand(inputs: readonly string[], options: TranslateOptions): Promise<number> {
  const environment = readEnvironment();
  const { jobs, skipped } = await planWork(inputs, options.output);
  await assertWritable(options.output);
  const pace = createPace(options.concurrency);
  const progress = createProgress(process.stderr, () => pace.inFlight);
  let requests = 0;
  const settings = {
    environment,
    model: options.model ?? environment.model,
    timeout: options.timeout * 1000,
    onReply: () => {
      requests += 1;
    },
    onRetry: (error: EngineError, wait: number) => {
      progress.retried();
      const asked = error.retryAfter ?? 0;
      if (asked > wait)
        progress.sayOnce(`The server asks to wait ${seconds(asked)}; trying again in ${seconds(wait)}.`);
    },
  };
  const workshop = await openWorkshop(options, settings, pace);
  const signals = onSignals((name) => {
    pace.end(new EngineError('aborted', `stopped by ${name}`));
    progress.say(`Stopping: ${pace.inFlight} requests in flight are still awaited; once more (Ctrl-C) stops at once.`);
  });
  try {
    for (const line of skipped) progress.say(`Passed over: ${line}`);
    const reports = await translateRun(
      jobs,
      { ...workshop, onOutcome: progress.done },
      () => signals.exitCode !== undefined,
    );
    progress.end();
    for (const line of troubles(reports)) process.stderr.write(`${line}\n`);
    process.stdout.write(`${runSummary(reports, requests)}\n`);
    return signals.exitCode ?? exitCodeOf(reports);
  } finally {
    signals.forget();
    await workshop.close();
  }
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

/** Found out before any request is paid for. */
async function assertWritable(output: string): Promise<void> {
  try {
    await mkdir(output, { recursive: true });
    await access(output, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnavailableError(`${output}: cannot be written (${reason}); name another folder with --output`);
  }
}

/** What went wrong, each once: one missing key stops many articles. */
function troubles(reports: readonly ArticleReport[]): string[] {
  const errors = reports.flatMap((report) => ('error' in report && report.error !== undefined ? [report.error] : []));
  return [...new Set(errors.map(describe))];
}

function describe(error: unknown): string {
  if (error instanceof EngineError)
    return error.fault === 'aborted' ? 'Stopped.' : `The engine ended the run: ${error.message}`;
  if (!(error instanceof Error)) return String(error);
  // An error of no kind of ours is a fault of songngu: all that is known of it helps.
  return error.name === 'Error' || error.name === 'TypeError' ? (error.stack ?? error.message) : error.message;
}
