import { alignSentences } from '../text/align-sentences.ts';
import type { CueTable } from '../text/cue-table.ts';
import { inLowerCase } from '../text/in-lower-case.ts';
import { inRanges } from '../text/pattern.ts';
import { ofText } from '../text/remember.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { isWordCharacter } from '../text/word-characters.ts';
import { isInOrder } from './sentence-order.ts';

/** Gives the first cue of a text as it stands there, in lower case. */
export type CueFinder = (text: string) => string | undefined;

/** What must be said in both languages. */
export interface CueRule {
  readonly source: CueFinder;
  /** Is told, too, which sentence of the source it stands for, once that is known. */
  readonly target: (text: string, source?: string) => string | undefined;
  /** For the message: `"former"`, `a negation`. */
  readonly expected: string;
  /** Whether it may move farther than to the sentence beside its own: who says it all is told at the beginning. */
  readonly goesFar?: boolean;
}

/**
 * Makes a search for cues. A phrase of `others` hides the cues within it.
 * `vietnameseCues({ cues: ['không'], others: ['không quân'] })('Không quân Mỹ không nói')` is the second `'không'`.
 */
export function vietnameseCues(table: CueTable): CueFinder {
  return finder(`${either(table)}(?![\\p{L}\\p{M}\\p{N}])`);
}

/** The same for English, where `\b` will do and is faster. */
export function englishCues(table: CueTable): CueFinder {
  return finder(`\\b${either(table)}\\b`);
}

function either({ cues, others = [] }: CueTable): string {
  return `(?:${[...others, `(${cues.join('|')})`].join('|')})`;
}

function finder(source: string): CueFinder {
  const cues = new RegExp(inRanges(source), 'g');
  return (text) => {
    const lower = inLowerCase(text);
    cues.lastIndex = 0;
    for (let match = cues.exec(lower); match; match = cues.exec(lower)) {
      // Asked here and not by the pattern: a look behind at every letter takes twice the time. "'ll" begins with no letter.
      const isInWord = isWordCharacter(lower, match.index - 1) && isWordCharacter(lower, match.index);
      if (isInWord) cues.lastIndex = match.index + 1;
      else if (match[1] !== undefined) return match[1];
    }
    return undefined;
  };
}

/**
 * The rules that the source calls for and the translation does not keep, each with the first cue of the source.
 * @param also what else in a source may call for such cues in a translation: see `saidByOneSide`.
 */
export function brokenRules<T extends CueRule>(
  rules: readonly T[],
  { source, target }: { readonly source: string; readonly target: string },
  also?: CueFinder,
): { cue: string; rule: T }[] {
  // Of most rules a paragraph has no cue.
  const called = rules.filter((rule) => rule.source(source) !== undefined);
  return called.flatMap((rule) => {
    const cue = saidByOneSide(rule.source, rule.target, {
      here: source,
      there: target,
      also,
      goesFar: rule.goesFar,
    });
    return cue === undefined ? [] : [{ cue, rule }];
  });
}

/**
 * What one side says in a sentence and the other side does not, sentence by sentence where both have as many, else in
 * the paragraph as a whole. Nothing, if the sentence before or behind says it on the other side where neither it nor what
 * `also` finds stands here: then it moved.
 */
export function saidByOneSide(
  here: CueFinder,
  there: CueRule['target'],
  texts: {
    readonly here: string;
    readonly there: string;
    readonly also?: CueFinder | undefined;
    readonly goesFar?: boolean | undefined;
  },
): string | undefined {
  const cue = here(texts.here);
  if (cue === undefined) return undefined;
  const pairs = sentencePairs(texts);
  if (there(texts.there, pairs.length < 2 ? texts.here : undefined) === undefined) return cue;
  if (pairs.length < 2) return undefined;
  const calls = (sentence: string) => here(sentence) ?? texts.also?.(sentence);
  const isMoved = (at: number) => {
    const others = pairs.filter((_, i) => (texts.goesFar ? i !== at : Math.abs(i - at) === 1));
    return others.some((each) => there(each.there, each.here) !== undefined && calls(each.here) === undefined);
  };
  const lost = pairs.findIndex(
    (each, i) => here(each.here) !== undefined && there(each.there, each.here) === undefined && !isMoved(i),
  );
  return lost < 0 ? undefined : here(pairs[lost]?.here ?? '');
}

export interface SentencePair {
  readonly here: string;
  readonly there: string;
}

/**
 * Sentence beside sentence: one by one where both sides have as many, else as their lengths tell which go together. None where
 * they were put in another order, or are so many that this is no paragraph.
 */
export function sentencePairs({ here, there }: SentencePair): readonly SentencePair[] {
  return pairsOf(here)(there);
}

/** The same, and where no sentence can be set beside another the whole beside the whole. */
export function sentencesOrWhole(texts: SentencePair): readonly SentencePair[] {
  const pairs = sentencePairs(texts);
  return pairs.length > 0 ? pairs : [texts];
}

/** Many rules ask for the same two, one after the other. */
const pairsOf = ofText((here) => {
  let last: { readonly there: string; readonly pairs: readonly SentencePair[] } | undefined;
  return (there: string) => {
    if (last?.there !== there) last = { there, pairs: pairUp(splitSentences(here), splitSentences(there)) };
    return last.pairs;
  };
});

/** A paragraph has fewer: with more, what is known of it would be forgotten over its sentences, and asked again for each rule. */
const MOST_SENTENCES = 60;

function pairUp(one: readonly string[], other: readonly string[]): readonly SentencePair[] {
  if (Math.max(one.length, other.length) > MOST_SENTENCES) return [];
  if (one.length > 1 && other.length > 1 && !isInOrder(one, other)) return [];
  if (one.length === other.length) return one.map((sentence, i) => ({ here: sentence, there: other[i] ?? '' }));
  if (one.length < 2 || other.length < 2) return [];
  const lengths = (sentences: readonly string[]) => sentences.map(({ length }) => length);
  let [i, j] = [0, 0];
  return alignSentences(lengths(one), lengths(other)).beads.map(({ from, to }) => {
    const pair = { here: one.slice(i, i + from).join(' '), there: other.slice(j, j + to).join(' ') };
    i += from;
    j += to;
    return pair;
  });
}

const splitSentences = ofText((text): readonly string[] =>
  sentenceRanges(text).map(({ start, end }) => text.slice(start, end)),
);
