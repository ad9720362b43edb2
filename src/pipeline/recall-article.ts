import { segmentArticle } from '../article/segment-article.ts';
import type { Article } from '../model/article.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import { articleContext } from '../prompt/article-context.ts';
import { restoreFixed } from '../prompt/fixed-spans.ts';
import { decide } from './decide.ts';
import { placeOf } from './place-of.ts';
import { prepare } from './prepare.ts';
import type { Workshop } from './workshop.ts';

/** A segment with the English that is known of it, if any. */
export interface RecalledSegment extends PreparedSegment {
  readonly target: string | undefined;
}

/** An article as far as people and machines have translated it: nothing is asked. What stays as it is has no English. */
export async function recallArticle(
  article: Article,
  workshop: Pick<Workshop, 'termBase' | 'reviewed' | 'decisions' | 'acronyms' | 'translator'>,
): Promise<RecalledSegment[]> {
  const segments = await segmentArticle(article);
  const context = articleContext(segments);
  const decisions = await workshop.decisions?.();
  return Promise.all(
    prepare(segments, workshop).map(async (prepared, i): Promise<RecalledSegment> => {
      const { segment } = prepared;
      const way = decide(segment, placeOf(article, segment), { decisions, reviewed: workshop.reviewed });
      if (way.by === 'kept') return { ...prepared, target: undefined };
      if (way.by !== 'machine') return { ...prepared, target: way.target };
      const reply = await workshop.translator.recall(prepared, context(i));
      return { ...prepared, target: reply && restoreFixed(reply.translation, segment.source, segment.fixed) };
    }),
  );
}
