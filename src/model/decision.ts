/** Where a paragraph stands: in which article, and which of its equal paragraphs it is, from 1. */
export interface Place {
  /** The article's path below the input folder. */
  readonly article: string;
  readonly occurrence: number;
}

/** How a person came to it: wrote it, put a ✓ to it, or brought it in from elsewhere. */
export type DecisionKind = 'edit' | 'approval' | 'import';

/** A translation that a person has decided on. */
export interface Decision {
  readonly kind: DecisionKind;
  /** The Vietnamese, as segments have it: NFC, on one line. */
  readonly source: string;
  readonly target: string;
  /** Where it was decided; undefined where that is unknown. */
  readonly place: Place | undefined;
}

/** An issue that a person holds for none, wherever the paragraph stands. */
export interface Dismissal {
  readonly source: string;
  readonly check: string;
  readonly message: string;
  /** What the person gave for it, or nothing. */
  readonly reason: string;
}

/** What people decided. */
export interface DecisionStore {
  /** The one for this very place, else the newest for the text. */
  find(source: string, place: Place): Decision | undefined;
  /** Durable when it resolves. */
  decide(decisions: readonly Decision[]): Promise<void>;
  dismissals(source: string): readonly Dismissal[];
  dismiss(dismissals: readonly Dismissal[]): Promise<void>;
  /** What was dismissed is an issue again. */
  restore(dismissals: readonly Pick<Dismissal, 'source' | 'check' | 'message'>[]): Promise<void>;
}
