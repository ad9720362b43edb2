import { inLowerCase } from '../text/in-lower-case.ts';
import { ofText } from '../text/remember.ts';
import type { CueFinder } from './cues.ts';

/**
 * A search that is made only in a text that holds one of these words, in small letters: most paragraphs do not, and to ask
 * that is far cheaper than the search itself. What was found is remembered: a rule asks for the same sentence several times.
 */
export function rareCues(words: string, find: CueFinder): CueFinder {
  const some = new RegExp(words);
  const cueOf = ofText((text) => (some.test(inLowerCase(text)) && find(text)) || null);
  return (text) => cueOf(text) ?? undefined;
}

/** Whether a pattern, which carries the flag `g`, finds something twice. */
export function standsTwice(sought: RegExp, text: string): boolean {
  sought.lastIndex = 0;
  return sought.test(text) && sought.test(text);
}
