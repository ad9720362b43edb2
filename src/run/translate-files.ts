import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { uptime } from 'node:process';
import { reasonOf, UnavailableError } from '../model/errors.ts';
import { exitCodeOf } from './article-report.ts';
import { makeArticles } from './make-articles.ts';
import { openWorkshop } from './open-workshop.ts';
import { planWork } from './plan-work.ts';
import { INPUT, type RunOptions, withDefaults } from './run-options.ts';
import { type RunEnd, type RunReport, runReport } from './run-report.ts';

/**
 * Does what `songngu translate` does: makes the two files of all articles below the given files and folders.
 * @param paths default: the folder `input`.
 * @throws ConfigError, InputError, GlossaryError, UnavailableError before any work. What goes wrong later is in the report.
 */
export async function translateFiles(
  paths: readonly string[] = [INPUT],
  options: Partial<RunOptions> = {},
): Promise<RunReport> {
  return runReport(await runFiles(paths, options));
}

/** The same, with all that a summary for people needs. */
export async function runFiles(paths: readonly string[], given: Partial<RunOptions>): Promise<RunEnd> {
  const started = uptime();
  const options = withDefaults(given);
  const { signal, watch = {} } = options;
  const { jobs, refused, skipped } = await planWork(paths, options.output);
  assertWritable([options.output, ...jobs.map(({ bitextFile }) => dirname(bitextFile))]);
  const { lockFolder } = await import('../memory/lock-folder.ts');
  const release = lockFolder(options.output);
  const workshop = await openWorkshop(options, watch).catch((error: unknown) => {
    release();
    throw error;
  });
  watch.onStart?.({ articles: jobs.length, traffic: workshop.traffic });
  for (const line of skipped) watch.onSkipped?.(line);
  signal?.addEventListener('abort', workshop.stop);
  try {
    const made = await makeArticles(jobs, workshop, () => signal?.aborted ?? false);
    const reports = [...made, ...refused.map((each) => ({ ...each, status: 'refused' as const }))];
    const seconds = uptime() - started;
    return { reports, traffic: workshop.traffic(), seconds, exitCode: exitCodeOf(reports, options.failOn) };
  } finally {
    signal?.removeEventListener('abort', workshop.stop);
    await workshop.close();
    release();
  }
}

/** Found out before any request is paid for. */
function assertWritable(folders: readonly string[]): void {
  for (const folder of new Set(folders)) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    } catch (error) {
      const isFile = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      const reason = isFile ? 'it is a file' : reasonOf(error);
      throw new UnavailableError(`${folder}: cannot be written (${reason}); name another folder with --output`);
    }
  }
}
