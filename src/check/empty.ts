import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { hasLetter } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';

/** What stands for a translation in forms and programs. */
const PLACEHOLDER =
  /^\W*(?:n\/?a|none|null|nil|undefined|nan|empty|blank|to ?do|tbd|translation|(?:no|missing) translation|translation (?:not |un)available|untranslated|same as (?:above|the source))\W*$/iu;

/** A source of so many words cannot come as a figure alone ("Năm 2025" can), nor as "None". */
const SEVERAL_WORDS = 5;

/**
 * A translation without a word, or with one that stands for none. Cannot see that a part is missing: that is the check
 * of lengths.
 * Example: "Bà nhấn mạnh đây là một phần …" → "—"; "N/A".
 */
export function checkEmpty({ source, target }: TranslatedSegment): Issue[] {
  if (splitWords(source).length === 0) return [];
  if (splitWords(target).length === 0) return [issue('there is no translation; expected one')];
  if (hasLetter(target) && !PLACEHOLDER.test(target)) return [];
  const words = splitWords(source).filter(({ text }) => hasLetter(text));
  return words.length < SEVERAL_WORDS ? [] : [issue(`"${target.trim()}" is no translation; expected one`)];
}

function issue(message: string): Issue {
  return { check: 'empty', category: 'accuracy/omission', severity: 'critical', message };
}
