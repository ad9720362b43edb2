import { pattern } from './pattern.ts';
import { remember } from './remember.ts';

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/** What is known of each UTF-16 code unit: asking a table is many times faster than asking a regular expression. */
const known = new Uint8Array(0x10000);

/** Whether a word may hold the character at that place: a letter, a mark or a digit. Outside the text: no. */
export function isWordCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  // Half of a pair says nothing; letters that need one are rare.
  if (unit >= 0xd800 && unit <= 0xdfff) return test(pairAt(text, at));
  if (known[unit] === UNKNOWN) known[unit] = test(String.fromCharCode(unit)) ? YES : NO;
  return known[unit] === YES;
}

function pairAt(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0);
}

function test(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}

/** Whether the first character is a capital letter. */
export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return isCapitalLetter(text.charAt(0));
}

const LETTERS = 1000;
const isCapitalLetter = remember(LETTERS, (letter) => CAPITAL.test(letter));

const CAPITAL = pattern`\p{Lu}`;
const CAPITALIZED = pattern`^\p{Lu}\p{Ll}*$`;
const LETTER = pattern`\p{L}`;
const FIGURE = pattern`^\p{N}`;

/** "Kyiv", "Ý"; not "USV", "MiG". */
export function isCapitalized(word: string): boolean {
  return isCapital(word) && isSmallBehind(word);
}

const WORDS = 20_000;
const isSmallBehind = remember(WORDS, (word) => CAPITALIZED.test(word));

export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** Whether the first character is a digit. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}
