import type { Article } from './article.ts';
import type { Outcome, PreparedSegment } from './outcome.ts';

/** One paragraph in both languages. */
export interface BitextRow extends PreparedSegment {
  readonly outcome: Outcome;
}

/** An article in both languages, and what it was made with. */
export interface Bitext {
  readonly article: Article;
  readonly rows: readonly BitextRow[];
  /** All that the translation depends on beside the source: see `signature` in `pipeline`. */
  readonly signature: string;
}
