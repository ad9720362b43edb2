import { loadArticle } from '../article/load-article.ts';
import { InputError } from '../model/errors.ts';
import { surveyArticle } from '../pipeline/survey-article.ts';
import { type ArticlePlan, articlePlan } from './article-plan.ts';
import { memoryToRead } from './memory-to-read.ts';
import { openWorkshop } from './open-workshop.ts';
import { planWork } from './plan-work.ts';
import { INPUT, type RunOptions, withDefaults } from './run-options.ts';

/**
 * Does what `songngu translate --dry-run` does: says what a run would do. Needs no engine, sends nothing, writes nothing.
 * An article that cannot be read is part of the plan, with its error.
 * @param paths default: the folder `input`.
 * @throws ConfigError, InputError, GlossaryError as a run would.
 */
export async function planFiles(
  paths: readonly string[] = [INPUT],
  given: Partial<RunOptions> = {},
): Promise<ArticlePlan[]> {
  const options = withDefaults(given);
  const { jobs, refused, skipped } = await planWork(paths, options.output);
  for (const line of skipped) options.watch?.onSkipped?.(line);
  const memory = await memoryToRead(options.memory, options.watch?.onNotice);
  const workshop = await openWorkshop({ ...options, memory });
  try {
    const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
    const known = { replies: await workshop.replies(), model: workshop.model };
    const plans: ArticlePlan[] = refused.map(({ job, error }) => unreadable(job.path, error));
    for (const { file, path } of jobs) {
      try {
        const segments = await surveyArticle(await loadArticle(file, path), workshop, known);
        plans.push(articlePlan(path, segments, (text) => countTokens(text)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        plans.push(unreadable(path, error));
      }
    }
    return plans;
  } finally {
    await workshop.close();
  }
}

function unreadable(path: string, { message }: InputError): ArticlePlan {
  return { ...articlePlan(path, [], () => 0), error: message };
}
