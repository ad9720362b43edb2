import { loadArticle } from '../article/load-article.ts';
import type { Passage } from '../glossary/name-evidence.ts';
import { termCandidates } from '../glossary/term-candidates.ts';
import { writeRows } from '../glossary/write-rows.ts';
import { InputError } from '../model/errors.ts';
import { recallArticle } from '../pipeline/recall-article.ts';
import { memoryToRead } from './memory-to-read.ts';
import { openWorkshop } from './open-workshop.ts';
import { planWork } from './plan-work.ts';
import { DEFAULTS, type WorkshopOptions } from './run-options.ts';

/** Expressions that look like terms and are in no file. */
export interface CandidateList {
  /** Rows for `local.csv`, the header first. */
  readonly csv: string;
  /** What a person should know, in sentences. */
  readonly notices: readonly string[];
  /** Why articles could not be read. */
  readonly unreadable: readonly string[];
}

/**
 * Looks through articles for terms that the glossary lacks, with the English that reviewed translations, decisions and
 * stored replies have for them. Needs no engine, sends nothing, writes nothing.
 * @throws InputError where there is no article, GlossaryError for rows that cannot be used.
 */
export async function listCandidates(
  paths: readonly string[],
  options: Partial<Pick<WorkshopOptions, 'glossary' | 'memory'>>,
): Promise<CandidateList> {
  const notices: string[] = [];
  const unreadable: string[] = [];
  const { jobs, refused } = await planWork(paths, DEFAULTS.output);
  const memory = await memoryToRead(options.memory ?? DEFAULTS.memory, (text) => notices.push(text));
  const workshop = await openWorkshop({ ...options, memory });
  try {
    const passages: Passage[] = [];
    for (const { file, path } of [...jobs, ...refused.map(({ job }) => job)]) {
      try {
        const recalled = await recallArticle(await loadArticle(file, path), workshop);
        const translatable = recalled.filter(({ segment }) => !segment.keep);
        passages.push(...translatable.map(({ segment, terms, target }) => ({ ...segment, terms, target })));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        unreadable.push(error.message);
      }
    }
    return { csv: writeRows(termCandidates(passages)), notices, unreadable };
  } finally {
    await workshop.close();
  }
}
