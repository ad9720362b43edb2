import { stderr, stdout, uptime } from 'node:process';
import { exitCodeOfError } from '../run/article-report.ts';
import { describeError, troubles } from '../run/describe-error.ts';
import { accessTo, type EngineName } from '../run/engine-names.ts';
import { readEnvironment } from '../run/read-environment.ts';
import type { RunOptions } from '../run/run-options.ts';
import { type RunEnd, runReport } from '../run/run-report.ts';
import { NO_TRAFFIC } from '../run/traffic.ts';
import { runFiles } from '../run/translate-files.ts';
import { consentOf } from './ask.ts';
import { createProgress, NO_PROGRESS } from './progress.ts';
import { runSummary } from './run-summary.ts';
import { onSignals } from './signals.ts';
import { createTerminal, toLines } from './terminal.ts';

export interface TranslateFlags extends Omit<RunOptions, 'engine' | 'signal' | 'watch'> {
  readonly engine: EngineName;
  readonly model: string | undefined;
  /** One JSON object on stdout instead of the summary. */
  readonly json: boolean;
  /** Nothing but errors. */
  readonly quiet: boolean;
  /** Load what is missing, unasked. */
  readonly yes: boolean;
}

const PARTIAL =
  'Not everything is translated, or an issue stands that --fail-on names: the output says where, without --quiet the summary how much.';

/**
 * `songngu translate`: makes the output of all articles below the paths, and says how it went.
 * @returns the exit code.
 * @throws ConfigError, InputError, GlossaryError, UnavailableError before any work; with `--json` they are in the object.
 */
export async function translateCommand(paths: readonly string[], flags: TranslateFlags): Promise<number> {
  const end = await runUntilSignal(paths, flags).catch((error: unknown): RunEnd => {
    if (!flags.json) throw error;
    const seconds = uptime();
    return { reports: [], traffic: NO_TRAFFIC, seconds, exitCode: exitCodeOfError(error), error };
  });
  if (flags.json) {
    stdout.write(`${JSON.stringify(runReport(end), undefined, 2)}\n`);
  } else if (!flags.quiet) {
    const terminal = createTerminal(stdout);
    await terminal.print(runSummary(end, terminal.paint));
  }
  const errors = [...('error' in end ? [describeError(end.error)] : []), ...troubles(end.reports)];
  if (end.exitCode > 128) errors.push('Stopped. Run again to go on: what was answered is not asked again.');
  // The summary says it, which --quiet leaves out.
  if (flags.quiet && end.exitCode === 1 && errors.length === 0) errors.push(PARTIAL);
  await createTerminal(stderr).print(errors.flatMap(toLines));
  return end.exitCode;
}

/** The flags of the command as options of a run. */
export function runOptions({ engine, model, ...options }: TranslateFlags): RunOptions {
  return { ...options, engine: { ...accessTo(engine, readEnvironment()), ...(model && { model }) } };
}

async function runUntilSignal(paths: readonly string[], flags: TranslateFlags): Promise<RunEnd> {
  const options = runOptions(flags);
  const progress = flags.quiet ? NO_PROGRESS : createProgress(stderr);
  const stop = new AbortController();
  const signals = onSignals(() => {
    stop.abort();
    progress.stopping();
  });
  const consent = consentOf(flags.yes, stop.signal);
  const held = consent && { consent: (offer: string) => progress.hold(() => consent(offer)) };
  try {
    const end = await runFiles(paths, { ...options, ...held, signal: stop.signal, watch: progress });
    return { ...end, exitCode: signals.exitCode ?? end.exitCode };
  } finally {
    signals.forget();
    progress.end();
  }
}
