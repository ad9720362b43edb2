import { pattern } from './pattern.ts';
import { rememberWords } from './remember.ts';

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/** What is known of each UTF-16 code unit: asking a table is many times faster than asking a regular expression. */
const known = new Uint8Array(0x10000);

/** Whether a word may hold the character at that place: a letter, a mark or a digit. Outside the text: no. */
export function isWordCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const answer = known[unit];
  if (answer === YES) return true;
  return answer === UNKNOWN && learn(text, at, unit);
}

/** What is asked for the first time; half of a pair says nothing, and is asked anew: letters that need one are rare. */
function learn(text: string, at: number, unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) return test(pairAt(text, at));
  known[unit] = test(String.fromCharCode(unit)) ? YES : NO;
  return known[unit] === YES;
}

function pairAt(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0);
}

/** A class of Unicode is asked last, since it takes long to compile, and most articles hold nothing that calls for it. */
function test(character: string): boolean {
  if (COMMON.test(character)) return true;
  return !COMMON_SIGN.test(character) && /[\p{L}\p{M}\p{N}]/u.test(character);
}

/** Digits, and Latin letters with those of Vietnamese. */
const COMMON = /[0-9A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]/;
/** The signs of ASCII, and those of the block of quotation marks and dashes, which holds no letters. */
const COMMON_SIGN = /[ -~\u2000-\u206F]/;

/** Whether the first character is a capital letter. */
export function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (capitals[unit] === UNKNOWN) capitals[unit] = CAPITAL.test(text.charAt(0)) ? YES : NO;
  return capitals[unit] === YES;
}

/** The same of capitals. */
const capitals = new Uint8Array(0x10000);

const CAPITAL = pattern`\p{Lu}`;
const CAPITALIZED = pattern`^\p{Lu}\p{Ll}*$`;
const LETTER = pattern`\p{L}`;
const FIGURE = pattern`^\p{N}`;

/** "Kyiv", "Ý"; not "USV", "MiG". */
export function isCapitalized(word: string): boolean {
  return isCapital(word) && isSmallBehind(word);
}

const isSmallBehind = rememberWords((word) => CAPITALIZED.test(word));

export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** Whether there is a letter of any script in the world. */
export function hasAnyLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || /\p{L}/u.test(text);
}

/** Whether the first character is a digit. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}
