import { disarmArticle } from '../article/disarm-article.ts';
import { segmentArticle } from '../article/segment-article.ts';
import type { Article } from '../model/article.ts';
import type { Message, ReplyStore } from '../model/engine.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import { articleContext } from '../prompt/article-context.ts';
import { questionOf } from '../prompt/question.ts';
import { decide } from './decide.ts';
import { placeOf } from './place-of.ts';
import { prepare } from './prepare.ts';
import type { Workshop } from './workshop.ts';

/** What a run would do with one segment. */
export type SegmentPlan = PreparedSegment &
  (
    | { readonly by: 'kept' | 'reviewed' | 'memory' | 'equal paragraph' }
    | { readonly by: 'engine'; readonly messages: readonly Message[] }
  );

/**
 * Looks at what a run would do with an article, without doing it: what is kept, reviewed, known from before, and what
 * would be asked, with the very messages.
 */
export async function surveyArticle(
  given: Article,
  workshop: Pick<Workshop, 'termBase' | 'style' | 'reviewed' | 'decisions' | 'acronyms'>,
  known: { readonly replies: ReplyStore; readonly model: string | undefined },
): Promise<SegmentPlan[]> {
  const article = await disarmArticle(given);
  const segments = await segmentArticle(article);
  const context = articleContext(segments);
  const decisions = await workshop.decisions?.();
  const planned = new Set<string>();
  return prepare(segments, workshop).map((prepared, i): SegmentPlan => {
    const { by } = decide(prepared.segment, placeOf(article, prepared.segment), {
      decisions,
      reviewed: workshop.reviewed,
    });
    if (by !== 'machine') return { ...prepared, by: by === 'person' ? 'reviewed' : by };
    const { asked, messages } = questionOf(prepared, context(i), workshop.style);
    if (known.replies.get(asked, known.model)) return { ...prepared, by: 'memory' };
    if (planned.has(asked)) return { ...prepared, by: 'equal paragraph' };
    planned.add(asked);
    return { ...prepared, by: 'engine', messages };
  });
}
