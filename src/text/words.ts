import { foldSyllable } from './fold.ts';

/** A word of English or a syllable of Vietnamese, with what stands before it. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  /** What stands between it and the word before: `' '`, `'-'` (any dash, with or without spaces), or as written. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters, marks and digits that stand together. `\b` will not do: for it đ and ư are no letters.
 * `SAMP/T` is two words with the gap `/`, `Su-30` two with `-`.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const gap = start === end + 1 && text[end] === ' ' ? ' ' : foldGap(text.slice(end, start));
    end = start + word.length;
    words.push({ text: word, folded: foldSyllable(word), gap, start, end });
  }
  return words;
}

function foldGap(gap: string): string {
  const trimmed = gap.trim();
  if (trimmed === '') return gap === '' ? '' : ' ';
  return /^\p{Pd}$/u.test(trimmed) ? '-' : trimmed;
}
