/** What a model said instead of a translation that it would not give. */
export interface Refusal {
  readonly model: string;
  readonly reason: string;
}

/** A translation as the engine gave it: what memory stores. */
export interface Reply {
  /** The English, with marks where fixed stretches stand. */
  readonly translation: string;
  readonly notes: readonly string[];
  readonly model: string;
  /** The model that was asked first, and would not: another wrote it. */
  readonly refused?: Refusal | undefined;
}
