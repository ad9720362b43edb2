import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createPace } from '../engine/pace.ts';
import { EngineError, UnavailableError } from '../model/errors.ts';
import { exitCodeOf, exitCodeOfError, type FailOn } from './article-report.ts';
import { readEnvironment } from './config.ts';
import { describeError, troubles } from './describe-error.ts';
import type { EngineSettings } from './find-engine.ts';
import { jsonReport, type RunEnd } from './json-report.ts';
import { openWorkshop, type WorkshopOptions } from './open-workshop.ts';
import { planWork } from './plan-work.ts';
import { createProgress, NO_PROGRESS } from './progress.ts';
import { runSummary } from './run-summary.ts';
import { onSignals } from './signals.ts';
import { NO_TRAFFIC, withReply } from './traffic.ts';
import { translateRun } from './translate-run.ts';

export interface TranslateOptions extends WorkshopOptions {
  readonly output: string;
  readonly model: string | undefined;
  /** Requests in flight at most. */
  readonly concurrency: number;
  /** Total time for one request, in seconds. */
  readonly timeout: number;
  readonly failOn: FailOn;
  /** One JSON object on stdout instead of the summary. */
  readonly json: boolean;
  /** Nothing but errors. */
  readonly quiet: boolean;
}

/**
 * `songngu translate`: makes the output of all articles below the inputs, and says how it went.
 * @returns the exit code.
 * @throws ConfigError, InputError, GlossaryError, UnavailableError before any work; with `--json` they are in the object.
 */
export async function translateCommand(inputs: readonly string[], options: TranslateOptions): Promise<number> {
  const started = performance.now();
  const end = await translateAll(inputs, options).catch((error: unknown) => {
    if (!options.json) throw error;
    return { reports: [], traffic: NO_TRAFFIC, exitCode: exitCodeOfError(error), error };
  });
  if (options.json) {
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(`${JSON.stringify(jsonReport({ ...end, seconds }), undefined, 2)}\n`);
  } else if (!options.quiet) {
    const summary = runSummary(end.reports, end.traffic);
    if (summary !== '') process.stdout.write(`${summary}\n`);
  }
  if ('error' in end) process.stderr.write(`${describeError(end.error)}\n`);
  for (const line of troubles(end.reports)) process.stderr.write(`${line}\n`);
  if (end.exitCode > 128) process.stderr.write('Stopped. Run again to go on: what was answered is not asked again.\n');
  return end.exitCode;
}

async function translateAll(inputs: readonly string[], options: TranslateOptions): Promise<Omit<RunEnd, 'seconds'>> {
  const environment = readEnvironment();
  const { jobs, skipped } = await planWork(inputs, options.output);
  await assertWritable(jobs.map(({ bitextFile }) => dirname(bitextFile)));
  const pace = createPace(options.concurrency);
  let traffic = NO_TRAFFIC;
  const watch = {
    stream: process.stderr,
    articles: jobs.length,
    inFlight: () => pace.inFlight,
    traffic: () => traffic,
  };
  const progress = options.quiet ? NO_PROGRESS : createProgress(watch);
  for (const line of skipped) progress.say(`Passed over: ${line}`);
  const settings: EngineSettings = {
    environment,
    model: options.model ?? environment.model,
    timeout: options.timeout * 1000,
    onRequest: () => {
      traffic = { ...traffic, sent: traffic.sent + 1 };
    },
    onReply: (reply) => {
      traffic = withReply(traffic, reply);
    },
    onRetry: (error, wait) => {
      traffic = { ...traffic, retries: traffic.retries + 1 };
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
    const watched = { ...workshop, onArticle: progress.begin, onOutcome: progress.done };
    const reports = await translateRun(jobs, watched, () => signals.exitCode !== undefined);
    return { reports, traffic, exitCode: signals.exitCode ?? exitCodeOf(reports, options.failOn) };
  } finally {
    signals.forget();
    progress.end();
    await workshop.close();
  }
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

/** Found out before any request is paid for. */
async function assertWritable(folders: readonly string[]): Promise<void> {
  for (const folder of new Set(folders)) {
    try {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UnavailableError(`${folder}: cannot be written (${reason}); name another folder with --output`);
    }
  }
}
