import pLimit from 'p-limit';
import { loadArticle, readBytes } from '../article/load-article.ts';
import { notedDigests, textDigest } from '../bitext/file-digests.ts';
import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { translateArticle } from '../pipeline/translate-article.ts';
import type { WrittenFiles } from '../pipeline/written-files.ts';
import { type ArticleReport, reportBitext } from './article-report.ts';
import { madeBefore } from './made-before.ts';
import type { OpenWorkshop } from './open-workshop.ts';
import type { Job } from './plan-work.ts';
import { type Outputs, readOutputs, writeOutputs } from './write-outputs.ts';

/** Articles held at once: enough to keep the engine busy, few enough that memory does not grow with the archive. */
const ARTICLES_AT_ONCE = 16;

/**
 * Makes the articles of a run. One that cannot be read is reported and the others go on; what ends the run for one (no
 * engine, no disk, an interruption) ends it for all that are not finished, and writes nothing of them.
 */
export async function makeArticles(
  jobs: readonly Job[],
  workshop: OpenWorkshop,
  isEnded: () => boolean,
): Promise<ArticleReport[]> {
  const limit = pLimit(ARTICLES_AT_ONCE);
  let stopped = false;
  return Promise.all(
    jobs.map((job) =>
      limit(async (): Promise<ArticleReport> => {
        if (stopped || isEnded()) return { job, status: 'stopped' };
        try {
          return await makeArticle(job, workshop);
        } catch (error) {
          if (error instanceof InputError) return { job, status: 'refused', error };
          stopped = true;
          return { job, status: 'stopped', error };
        }
      }),
    ),
  );
}

async function makeArticle(job: Job, workshop: OpenWorkshop): Promise<ArticleReport> {
  const bytes = readBytes(job.file);
  const files = readOutputs(job);
  const before = await madeBefore(job, bytes, files, workshop);
  if (before?.report) {
    workshop.onUnchanged?.(before.report.counts.segments);
    return before.report;
  }
  const article = await loadArticle(job.file, job.path, bytes);
  const bitext = await translateArticle(article, workshop, files);
  // Loaded when there is something to write: before, they would keep the first request waiting.
  const { writeBitext } = await import('../bitext/write-bitext.ts');
  const { writeEnglish } = await import('../bitext/write-english.ts');
  const english = await writeEnglish(bitext);
  const apart = bitext.apart ?? (await layoutApart(article, files, english));
  const isApart = apart !== undefined && files.english.text !== english;
  const outputs = { bitext: await writeBitext(bitext, english), english, isApart };
  const beside = await writeOutputs(job, outputs, files);
  const report = reportBitext(
    job,
    bitext,
    beside && `${apart}; ${job.englishFile} stays as it is, the new English is ${beside}`,
  );
  // What people were told, they are to be told again.
  const isSilent = !report.notice && !bitext.article.notices?.length;
  if (bitext.isFinal && isSilent) await before?.keep(report, asWritten(files, outputs));
  return report;
}

function asWritten({ bitext, english }: WrittenFiles, outputs: Outputs): WrittenFiles {
  return { bitext: { ...bitext, text: outputs.bitext }, english: { ...english, text: outputs.english } };
}

/** Why an English file in which a person changed more than words is kept as it is; a new layout of the article is none of theirs. */
async function layoutApart(
  { hash }: Article,
  { bitext, english }: WrittenFiles,
  now: string,
): Promise<string | undefined> {
  const { text } = english;
  if (text === undefined || bitext.text?.includes(hash) !== true) return undefined;
  if (notedDigests(bitext.text)?.english === textDigest(text)) return undefined;
  const { layoutOf } = await import('../article/markdown-layout.ts');
  if (layoutOf(text) === layoutOf(now)) return undefined;
  return `${english.name}: its headings, lists, quotes, comments or the like are not those of the article`;
}
