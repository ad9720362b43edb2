import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { hasVietnameseLetter } from '../text/vietnamese-letters.ts';
import { splitWords } from '../text/words.ts';

/** The share of source words in a translation from which on it is the source given back. */
export const ECHO_SHARE = 0.6;

/**
 * The source given back, whole or nearly so. Cannot judge a paragraph of names and figures alone, which is rightly
 * the same in both languages, nor Vietnamese written without marks.
 * Example: "Bà nhấn mạnh đây là một phần …" → "Bà nhấn mạnh đây là một phần …".
 */
export function checkEcho({ source, target }: TranslatedSegment): Issue[] {
  if (echoShare(source, target) < ECHO_SHARE) return [];
  return [
    {
      check: 'echo',
      category: 'accuracy/untranslated',
      severity: 'critical',
      message: 'the source was given back; expected English',
    },
  ];
}

/** How much of the target is words of the source, where at least some of them are Vietnamese beyond doubt; 0 to 1. */
export function echoShare(source: string, target: string): number {
  const words = splitWords(target);
  const known = new Set(splitWords(source).map(({ folded }) => folded));
  const copied = words.filter(({ folded }) => known.has(folded));
  const vietnamese = copied.filter(({ text }) => hasVietnameseLetter(text) && text === text.toLowerCase());
  return vietnamese.length === 0 ? 0 : copied.length / words.length;
}
