import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { foldSyllable } from '../text/fold.ts';
import { hasVietnameseLetter } from '../text/vietnamese-letters.ts';
import { splitWords } from '../text/words.ts';
import { withoutFixed } from './without-fixed.ts';

/** The share of source words in a translation from which on it is the source given back. */
const ECHO_SHARE = 0.6;

/**
 * The source given back, whole or nearly so. Cannot judge a paragraph of names and figures alone, which is rightly
 * the same in both languages, nor Vietnamese written without marks.
 * Example: "Bà nhấn mạnh đây là một phần …" → "Bà nhấn mạnh đây là một phần …".
 */
export function checkEcho(segment: TranslatedSegment): Issue[] {
  if (!isEcho(segment)) return [];
  return [
    {
      check: 'echo',
      category: 'accuracy/untranslated',
      severity: 'critical',
      message: 'the source was given back; expected English',
    },
  ];
}

/** Whether most of the target is words of the source, some of them Vietnamese beyond doubt. */
export function isEcho(segment: TranslatedSegment): boolean {
  const { source, target } = withoutFixed(segment);
  if (!hasVietnameseLetter(target)) return false;
  const words = splitWords(target);
  const known = new Set(splitWords(source).map(({ text }) => foldSyllable(text)));
  const copied = words.filter(({ text }) => known.has(foldSyllable(text)));
  const isVietnamese = copied.some(({ text }) => hasVietnameseLetter(text) && text === text.toLowerCase());
  return isVietnamese && copied.length / words.length >= ECHO_SHARE;
}
