/** The term base: what the desk calls things. */

/**
 * - `required`: must stand in the translation; its absence is a major issue.
 * - `preferred`: asked for; its absence is a minor note.
 * - `context`: told to the engine, never checked.
 * - `keep`: stays as it is.
 * - `block`: a longer phrase in which a shorter term must not match ("văn phòng không" is no "phòng không").
 */
export type TermUse = 'required' | 'preferred' | 'context' | 'keep' | 'block';

export interface Term {
  readonly source: string;
  /** The preferred English; empty for blockers. */
  readonly target: string;
  readonly admitted: readonly string[];
  readonly forbidden: readonly string[];
  /** The acronym that English uses, "UAV". */
  readonly acronym?: string;
  /** What the acronym stands for; without it the acronym is never expanded ("NATO"). */
  readonly expansion?: string;
  readonly use: TermUse;
  readonly category?: string;
  readonly note?: string;
  /** `defence.csv:14`, for messages. */
  readonly place: string;
}

/** A term in a text; positions count in that text. */
export interface TermMatch {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

export interface TermBase {
  /** Terms in order of appearance; the longest wins, blockers are left out. */
  match(text: string): TermMatch[];
  /** Hash of all rows that can have an effect. */
  readonly hash: string;
}

/** How an acronym is to be written at a place, decided by the code: see `planMentions`. */
export interface Mention {
  readonly acronym: string;
  readonly expansion: string;
  /** `expand`: first mention in running text; `acronym`: introduced before, or in a heading; `quoted`: words or acronym, no brackets. */
  readonly form: 'expand' | 'acronym' | 'quoted';
}
