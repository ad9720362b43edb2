import type { CueFinder } from './cues.ts';

const SMALL = /\p{Ll}/u;

/**
 * A search that is made only in a text that holds one of these words: most paragraphs do not, and to ask that is far
 * cheaper than the search itself. Words without their first letter, which may be a
 * capital; a headline in capitals is always searched.
 */
export function rareCues(words: string, find: CueFinder): CueFinder {
  const parts = words.split('|');
  return (text) => (parts.some((part) => text.includes(part)) || !SMALL.test(text) ? find(text) : undefined);
}

/** Whether a pattern, which carries the flag `g`, finds something twice. */
export function standsTwice(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text) && pattern.test(text);
}
