import type { SegmentKind } from '../../../src/model/article.ts';

/** A Vietnamese paragraph and an English translation of it in which nothing is wrong. */
export interface RightPair {
  readonly source: string;
  readonly target: string;
  /** A paragraph where nothing else is said. */
  readonly kind?: SegmentKind;
}
