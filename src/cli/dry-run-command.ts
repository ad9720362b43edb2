import { createPace } from '../engine/pace.ts';
import { readEnvironment } from './config.ts';
import { describePlan, planArticles } from './dry-run.ts';
import { openWorkshop, type WorkshopOptions } from './open-workshop.ts';
import { planWork } from './plan-work.ts';

export interface DryRunOptions extends WorkshopOptions {
  readonly output: string;
  readonly model: string | undefined;
  readonly json: boolean;
}

/**
 * `songngu translate --dry-run`: says what a run would do. Needs no engine, sends nothing, writes nothing.
 * @returns the exit code: 2 where an article cannot be read, else 0.
 * @throws ConfigError, InputError, GlossaryError as a run would.
 */
export async function dryRunCommand(inputs: readonly string[], options: DryRunOptions): Promise<number> {
  const environment = readEnvironment();
  const { jobs } = await planWork(inputs, options.output);
  const settings = { environment, model: options.model ?? environment.model, timeout: 0 };
  const workshop = await openWorkshop(options, settings, createPace(1));
  try {
    const articles = await planArticles(jobs, workshop);
    process.stdout.write(
      options.json ? `${JSON.stringify({ articles }, undefined, 2)}\n` : `${describePlan(articles)}\n`,
    );
    return articles.some(({ error }) => error !== undefined) ? 2 : 0;
  } finally {
    await workshop.close();
  }
}
