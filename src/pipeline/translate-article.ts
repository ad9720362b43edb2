import { segmentArticle } from '../article/segment-article.ts';
import type { Article } from '../model/article.ts';
import type { Bitext } from '../model/bitext.ts';
import { articleContext } from '../prompt/article-context.ts';
import { judge, loadChecks } from './judge.ts';
import { prepare } from './prepare.ts';
import { signature } from './signature.ts';
import { translateSegment } from './translate-segment.ts';
import type { Workshop } from './workshop.ts';

/**
 * Translates one article: every segment ends as translated, kept or failed, in the order of the source.
 * @throws EngineError, UnavailableError when no further request of the run can succeed; what was answered is stored.
 */
export async function translateArticle(article: Article, workshop: Workshop): Promise<Bitext> {
  const segments = await segmentArticle(article);
  workshop.onArticle?.(segments.length);
  const context = articleContext(segments);
  const prepared = prepare(segments, workshop);
  // Loaded while the engine works, not before the first request and not for an article that is known.
  const engineWorks = setTimeout(loadChecks, ENGINE_WORKS);
  const rows = await allOrFirstError(
    prepared.map(async (each, i) => {
      const outcome = await translateSegment(each, context(i), workshop);
      workshop.onOutcome?.(outcome);
      return { ...each, outcome };
    }),
  ).finally(() => clearTimeout(engineWorks));
  return { article, rows: await judge(rows, workshop), signature: signature(workshop) };
}

/** Milliseconds without an answer: it is an engine that is waited for. */
const ENGINE_WORKS = 50;

/** Waits for all, also after one has failed: what is in flight is paid for and must be stored. */
async function allOrFirstError<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(promises);
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
