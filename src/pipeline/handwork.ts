import type { Decision } from '../model/decision.ts';
import type { Issue } from '../model/outcome.ts';

/** What people did to an article's files since they were written. Segments are named by their number, from 0. */
export interface Handwork {
  readonly decisions: readonly Decision[];
  /** What stood in a person's text and stands nowhere else now. */
  readonly conflicts: readonly { readonly segment: number; readonly issue: Issue }[];
  /** Texts of which nobody knows whose they are, in a file that notes no digests. */
  readonly unknown: readonly { readonly segment: number; readonly target: string }[];
  readonly ticks: readonly Tick[];
  readonly remarks: string;
  /** Rows of this article that were taken out of the table. */
  readonly gone: number;
  /** Why the English file is kept as it is: where it can no longer be told which text is whose. */
  readonly apart?: string;
}

/** A tick set or taken off under "To review" or "Dismissed". */
export interface Tick {
  readonly segment: number;
  readonly check: string;
  readonly text: string;
  readonly isTicked: boolean;
  readonly isDismissed: boolean;
}

export const NO_HANDWORK: Handwork = { decisions: [], conflicts: [], unknown: [], ticks: [], remarks: '', gone: 0 };

/** A text that a person wrote, for a row that was written before. */
export interface Edit {
  readonly target: string;
  /** In canonical Markdown, to be compared. */
  readonly shown: string;
}
