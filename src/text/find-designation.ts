import type { Designation } from './designations.ts';
import { pattern } from './pattern.ts';
import { readRoman } from './quantity.ts';

const PLURAL = pattern.g`(?<=[\p{Lu}\p{N}])(?:['’]?s)(?![\p{L}\p{N}])`;
const LETTERS_OR_FIGURES = pattern.g`\p{L}+|\p{N}+`;

/** A name and a number: "Hwasong-18", "Kilo-636". */
const NAMED = pattern`^(\p{Lu}\p{Ll}{3,})-(\p{N}+\p{Lu}*)$`;

/**
 * Whether a designation stands in a text in another way of writing it: "Su-30 MK2", "F 16", "Agni-V" for "Agni-5", "the
 * Kilo-class Project 636" for "Kilo-636".
 */
export function isSpelledIn({ text: written, key }: Designation, text: string): boolean {
  const singular = text.replace(PLURAL, '');
  if (has(key, singular) || has(written, singular)) return true;
  const [, name, number] = NAMED.exec(written) ?? [];
  if (!name || !number) return false;
  return followers(name, singular).includes(Number(number)) || (has(name, singular) && has(number, singular));
}

/** Letters and figures may stand apart; "055" is no part of "1,055". */
function has(words: string, text: string): boolean {
  const parts = words.match(LETTERS_OR_FIGURES) ?? [];
  const apart = parts.join('[-–\\s./]{0,2}');
  return pattern.i`(?<![\p{L}\p{N}]|\p{N}[.,])${apart}(?![\p{L}\p{N}])`.test(text);
}

/** The Roman numerals that follow a name. */
function followers(name: string, text: string): (number | undefined)[] {
  return [...text.matchAll(pattern.gi`${name}[-–\s]?([IVX]+)(?!\p{L})`)].map(([, roman = '']) => readRoman(roman));
}
