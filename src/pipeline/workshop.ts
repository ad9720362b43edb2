import type { DecisionStore } from '../model/decision.ts';
import type { ReviewedTranslations, VerdictStore } from '../model/engine.ts';
import type { Outcome } from '../model/outcome.ts';
import type { TermBase } from '../model/term.ts';
import type { Translator } from './translator.ts';

/** What articles are translated with: made once, shared by all articles of a run, so that they keep one engine busy. */
export interface Workshop {
  readonly termBase: TermBase;
  /** The house style, in plain words. */
  readonly style: string;
  readonly reviewed: ReviewedTranslations;
  /** What people decided of paragraphs; undefined where nothing is kept of it. */
  readonly decisions?: () => Promise<DecisionStore>;
  readonly translator: Translator;
  /** How often a paragraph with a major or critical issue is asked for again: 0 to 2. */
  readonly repair: number;
  /** Where what the checks found is kept, and which checks they are; without it they look each time. */
  readonly verdicts?: { readonly checks: string; readonly open: () => Promise<VerdictStore | undefined> };
  readonly acronyms: 'first' | 'keep';
  /** songngu's own, for the signature. */
  readonly version: string;
  /** Told of each article how many segments it has. */
  readonly onArticle?: (segments: number) => void;
  readonly onOutcome?: (outcome: Outcome) => void;
  readonly onNotice?: (text: string) => void;
}
