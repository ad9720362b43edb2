import type { TranslatedSegment } from '../model/outcome.ts';

/** One way in which a paragraph renders what other paragraphs may have too. */
export interface Use {
  /** What is the same wherever it is rendered. */
  readonly key: string;
  /** The Vietnamese, for the message. */
  readonly source: string;
  readonly rendering: string;
  /** What two renderings are compared by. */
  readonly form: string;
}

/** What an article should render in one way. */
export interface Ledger {
  /** "one spelling" */
  readonly expected: string;
  readonly usesOf: (segment: TranslatedSegment) => readonly Use[];
  /** Whether two forms are one rendering to a reader. */
  readonly isSame: (form: string, other: string) => boolean;
}
