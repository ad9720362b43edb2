import type { Range, Segment, SegmentKind } from './article.ts';
import type { Refusal, Reply } from './reply.ts';
import type { Mention, TermMatch } from './term.ts';

/** A segment with all that its translation needs. */
export interface PreparedSegment {
  readonly segment: Segment;
  readonly terms: readonly TermMatch[];
  readonly mentions: readonly Mention[];
}

export type Severity = 'neutral' | 'minor' | 'major' | 'critical';

/** MQM error types (themqm.org), as far as the checks need them. */
export type Category =
  | 'accuracy/omission'
  | 'accuracy/mistranslation'
  | 'accuracy/untranslated'
  | 'accuracy/addition'
  | 'accuracy/do-not-translate'
  | 'terminology/inconsistent-with-resource'
  | 'terminology/inconsistent-use'
  | 'linguistic-conventions/punctuation'
  | 'linguistic-conventions/textual'
  | 'style/organizational-style'
  | 'locale-conventions/date-format'
  | 'locale-conventions/measurement-format'
  | 'design/markup'
  /** No error of a translation: two people's texts, or a person's and a machine's, for one place. */
  | 'custom/conflict';

/** A fault of a translation, found by a check: data, not an error. */
export interface Issue {
  readonly check: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One line for the reviewer: what stands there and what is expected. */
  readonly message: string;
  /** What a person has written behind it without dismissing it. */
  readonly remark?: string;
}

/** One of several answers for a paragraph: a draft, or a repair of it, with what the checks found in it. */
export interface Attempt extends Reply {
  readonly issues: readonly Issue[];
  /** It is better than those before. */
  readonly taken: boolean;
}

/** An issue that a person holds for none. */
export interface DismissedIssue extends Issue {
  /** Why, where the person has said so. */
  readonly reason: string;
}

/** What a check looks at. */
export interface TranslatedSegment {
  readonly kind: SegmentKind;
  readonly source: string;
  readonly target: string;
  readonly terms: readonly TermMatch[];
  readonly mentions: readonly Mention[];
  readonly fixed: readonly Range[];
}

/** Where an English text came from: a reviewed translation, a machine, a person's edit. */
export type Origin =
  | {
      readonly by: 'reviewed';
      /** By a decision that memory holds; else by the reviewed translations of the glossary. */
      readonly decided?: true;
    }
  | {
      readonly by: 'machine';
      readonly model: string;
      readonly recalled: boolean;
      /** The model that was asked first, and would not. */
      readonly refused?: Refusal | undefined;
    }
  | { readonly by: 'person' };

export interface Usage {
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

export type Outcome =
  | {
      readonly status: 'translated';
      readonly target: string;
      readonly origin: Origin;
      readonly issues: readonly Issue[];
      /** Issues that a person holds for none. */
      readonly dismissed?: readonly DismissedIssue[];
      /** What the engine remarks to the editor; never part of the text. */
      readonly notes: readonly string[];
      /** The answers of the engine, the draft first, where it was asked more than once. */
      readonly attempts?: readonly Attempt[];
    }
  | (Untranslated & { readonly status: 'kept' })
  | (Untranslated & { readonly status: 'failed' });

interface Untranslated {
  readonly reason: string;
  /** Conflicts alone, with what people wrote: no check looks here. */
  readonly issues?: readonly Issue[];
  readonly dismissed?: readonly DismissedIssue[];
}
