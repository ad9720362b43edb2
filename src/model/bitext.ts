import type { Article } from './article.ts';
import type { Outcome, PreparedSegment } from './outcome.ts';

/** One paragraph in both languages. */
export interface BitextRow extends PreparedSegment {
  readonly outcome: Outcome;
}

/** How much of what people did to an article's files the memory did not know of: it was read back, and is kept. */
export interface ReadBack {
  readonly edits: number;
  readonly approvals: number;
  /** Ticks set and taken off. */
  readonly ticks: number;
}

/** An article in both languages, and what it was made with. */
export interface Bitext {
  readonly article: Article;
  readonly rows: readonly BitextRow[];
  /** All that the translation depends on beside the source: see `signature` in `pipeline`. */
  readonly signature: string;
  /** What a person wrote into the side-by-side file beside its rows: Markdown, to stand at its end. */
  readonly remarks?: string;
  readonly readBack?: ReadBack;
  /** Whether a further run has nothing to ask: no paragraph failed, and no repair was left out. */
  readonly isFinal?: boolean;
  /** Why the English file of before stays as a person left it, and this English goes beside it. */
  readonly apart?: string;
}
