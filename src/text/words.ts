import { pattern } from './pattern.ts';
import { ofText, rememberWords } from './remember.ts';
import { isWordCharacter } from './word-characters.ts';

/** A word of English or a syllable of Vietnamese, with what stands before it. */
export interface Word {
  readonly text: string;
  /** What stands between it and the word before: `' '`, `'-'` (any dash, with or without spaces), or as written. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
  /** What is known of it wherever it stands: see `ofWord`. */
  readonly known: unknown[];
}

const knownOf = rememberWords((): unknown[] => []);
let questions = 0;

/**
 * A question about a word by itself, answered once for each word however often it stands somewhere: a word is looked up
 * when its text is split, and every answer lies at hand then.
 * @param answer is not to be undefined.
 */
export function ofWord<T>(answer: (text: string) => T): (word: Word) => T {
  const place = questions;
  questions += 1;
  return ({ text, known }) => {
    const answered = known[place] as T | undefined;
    if (answered !== undefined) return answered;
    const answerNow = answer(text);
    known[place] = answerNow;
    return answerNow;
  };
}

/**
 * Letters, marks and digits that stand together. `\b` will not do: for it đ and ư are no letters.
 * `SAMP/T` is two words with the gap `/`, `Su-30` two with `-`.
 */
export const splitWords = ofText((text): readonly Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start += 1) {
    if (!isWordCharacter(text, start)) continue;
    const gap = start === end + 1 && text[end] === ' ' ? ' ' : foldGap(text.slice(end, start));
    end = start + 1;
    while (isWordCharacter(text, end)) end += 1;
    const word = text.slice(start, end);
    words.push({ text: word, gap, start, end, known: knownOf(word) });
    start = end;
  }
  return words;
});

/** The first of them, where there is any. */
export function firstWord(text: string): string {
  let start = 0;
  while (start < text.length && !isWordCharacter(text, start)) start += 1;
  let end = start;
  while (isWordCharacter(text, end)) end += 1;
  return text.slice(start, end);
}

const DASH = pattern`^\p{Pd}$`;

function foldGap(gap: string): string {
  const trimmed = gap.trim();
  if (trimmed === '') return gap === '' ? '' : ' ';
  return DASH.test(trimmed) ? '-' : trimmed;
}
