import { disarmArticle } from '../article/disarm-article.ts';
import { segmentArticle } from '../article/segment-article.ts';
import type { Article } from '../model/article.ts';
import type { Bitext, ReadBack } from '../model/bitext.ts';
import type { Decision } from '../model/decision.ts';
import { articleContext } from '../prompt/article-context.ts';
import { allOrFirstError } from './all-or-first-error.ts';
import { decide } from './decide.ts';
import { judge } from './judge.ts';
import { lookAhead } from './look-ahead.ts';
import { placeOf } from './place-of.ts';
import { prepare } from './prepare.ts';
import { dismissals, settle } from './settle.ts';
import { hasOtherRules, signature } from './signature.ts';
import { takeHandwork } from './take-handwork.ts';
import { translateSegment } from './translate-segment.ts';
import type { Workshop } from './workshop.ts';
import type { WrittenFiles } from './written-files.ts';

/**
 * Translates one article: every segment ends as translated, kept or failed, in the order of the source. What people did
 * to the files of an earlier run is read first, and is kept.
 * @throws InputError for files that cannot be read back, with the line; EngineError, UnavailableError when no further
 * request of the run can succeed; what was answered is stored.
 */
export async function translateArticle(
  given: Article,
  workshop: Workshop,
  files: WrittenFiles = NO_FILES,
): Promise<Bitext> {
  const article = await disarmArticle(given);
  for (const notice of article.notices ?? []) workshop.onNotice?.(notice);
  const segments = await segmentArticle(article);
  const decisions = await workshop.decisions?.();
  const { handwork, news } = await takeHandwork(article, segments, workshop, files);
  workshop.onArticle?.(segments.length);
  if (hasOtherRules(files.bitext.text ?? '', workshop)) workshop.onNotice?.(OTHER_RULES);
  const context = articleContext(segments);
  const prepared = prepare(segments, workshop);
  const ahead = lookAhead(prepared);
  const rows = await allOrFirstError(
    prepared.map(async (each, i) => {
      const way = decide(each.segment, placeOf(article, each.segment), { decisions, reviewed: workshop.reviewed });
      const outcome = await translateSegment(each, way, context(i), workshop);
      workshop.onOutcome?.(outcome);
      const row = { ...each, outcome };
      ahead.add(row);
      return row;
    }),
  ).finally(ahead.end);
  const judged = await judge(rows, workshop, { context, isDismissed: dismissals(handwork, decisions) });
  const settled = await settle(judged.rows, handwork, decisions);
  const readBack = countNews(news, settled.ticks);
  return {
    article,
    rows: settled.rows,
    signature: signature(workshop),
    isFinal: judged.isComplete && rows.every(({ outcome }) => outcome.status !== 'failed'),
    ...(handwork.remarks && { remarks: handwork.remarks }),
    ...(handwork.apart && { apart: handwork.apart }),
    ...(readBack && { readBack }),
  };
}

function countNews(news: readonly Decision[], ticks: number): ReadBack | undefined {
  if (news.length === 0 && ticks === 0) return undefined;
  const edits = news.filter(({ kind }) => kind === 'edit').length;
  return { edits, approvals: news.length - edits, ticks };
}

const NO_FILES: WrittenFiles = { bitext: { name: '', text: undefined }, english: { name: '', text: undefined } };

const OTHER_RULES =
  'The house style, or a rule of songngu, has changed since the output was made: what machines translated is asked for again.';
