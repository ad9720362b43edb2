import type { Article, Segment } from '../model/article.ts';
import type { Place } from '../model/decision.ts';

/** Where a segment stands: its id ends in which of equal ones it is. */
export function placeOf({ path }: Pick<Article, 'path'>, { id }: Pick<Segment, 'id'>): Place {
  return { article: path, occurrence: Number(id.slice(id.lastIndexOf('#') + 1)) };
}
