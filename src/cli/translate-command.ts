import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createPace } from '../engine/pace.ts';
import type { ChatReply } from '../model/engine.ts';
import { EngineError, UnavailableError } from '../model/errors.ts';
import { exitCodeOf } from './article-report.ts';
import { readEnvironment } from './config.ts';
import { troubles } from './describe-error.ts';
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
  await assertWritable(jobs.map(({ bitextFile }) => dirname(bitextFile)));
  const pace = createPace(options.concurrency);
  const progress = createProgress(process.stderr, () => pace.inFlight);
  const traffic = { sent: 0, answered: 0, inputTokens: 0, outputTokens: 0 };
  const settings = {
    environment,
    model: options.model ?? environment.model,
    timeout: options.timeout * 1000,
    onRequest: () => {
      traffic.sent += 1;
    },
    onReply: ({ usage }: ChatReply) => {
      traffic.answered += 1;
      traffic.inputTokens += usage.inputTokens;
      traffic.outputTokens += usage.outputTokens;
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
    const summary = runSummary(reports, traffic);
    if (summary !== '') process.stdout.write(`${summary}\n`);
    for (const line of troubles(reports)) process.stderr.write(`${line}\n`);
    if (signals.exitCode !== undefined)
      process.stderr.write('Stopped. Run again to go on: what was answered is not asked again.\n');
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
