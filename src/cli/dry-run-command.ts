import { planFiles } from '../run/plan-files.ts';
import { planSummary } from './plan-summary.ts';
import { createProgress, NO_PROGRESS } from './progress.ts';
import { createTerminal } from './terminal.ts';
import { runOptions, type TranslateFlags } from './translate-command.ts';

/**
 * `songngu translate --dry-run`: says what a run would do.
 * @returns the exit code: 2 where an article cannot be read, else 0.
 * @throws ConfigError, InputError, GlossaryError as a run would.
 */
export async function dryRunCommand(paths: readonly string[], flags: TranslateFlags): Promise<number> {
  const watch = flags.quiet ? NO_PROGRESS : createProgress(process.stderr);
  const articles = await planFiles(paths, { ...runOptions(flags), watch });
  if (flags.json) process.stdout.write(`${JSON.stringify({ articles }, undefined, 2)}\n`);
  else await createTerminal(process.stdout).print(planSummary(articles));
  return articles.some(({ error }) => error !== undefined) ? 2 : 0;
}
