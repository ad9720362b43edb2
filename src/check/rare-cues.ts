import { pattern } from '../text/pattern.ts';
import type { CueFinder } from './cues.ts';

const SMALL = pattern`\p{Ll}`;

/**
 * A search that is made only in a text that holds one of these words: most paragraphs do not, and to ask that is far
 * cheaper than the search itself. Words without their first letter, which may be a
 * capital; a headline in capitals is always searched.
 */
export function rareCues(words: string, find: CueFinder): CueFinder {
  const some = new RegExp(words);
  return (text) => (some.test(text) || !SMALL.test(text) ? find(text) : undefined);
}

/** Whether a pattern, which carries the flag `g`, finds something twice. */
export function standsTwice(sought: RegExp, text: string): boolean {
  sought.lastIndex = 0;
  return sought.test(text) && sought.test(text);
}
