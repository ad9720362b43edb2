import { inLowerCase } from '../text/in-lower-case.ts';
import type { CueFinder } from './cues.ts';

/**
 * A search that is made only in a text that holds one of these words, in small letters: most paragraphs do not, and to ask
 * that is far cheaper than the search itself.
 */
export function rareCues(words: string, find: CueFinder): CueFinder {
  const some = new RegExp(words);
  return (text) => (some.test(inLowerCase(text)) ? find(text) : undefined);
}

/** Whether a pattern, which carries the flag `g`, finds something twice. */
export function standsTwice(sought: RegExp, text: string): boolean {
  sought.lastIndex = 0;
  return sought.test(text) && sought.test(text);
}
