import { readVietnameseMultiples } from './multiples.ts';
import { allMatches, pattern } from './pattern.ts';
import { type LocatedQuantity, type RoughNumber, tidy } from './quantity.ts';
import { DIGITS } from './vietnamese-number-words.ts';

/** Parts and multiples in words, for which English may have a percentage: evidence, no figures. */
export function readShares(text: string): LocatedQuantity[] {
  const parts = text.includes('phần') ? allMatches(PARTS, text).map(readPart) : [];
  const times = text.includes('gấp ') ? readVietnameseMultiples(text).filter(({ value }) => value > 1) : [];
  return [...parts, ...times.map(readTimes)];
}

/** "ba phần tư" is 75 percent. */
const PARTS = pattern.gi`(?<!\p{L})(?<over>một|hai|ba|bốn|năm) phần (?<under>hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})`;

function readPart({ 0: text, index, groups = {} }: RegExpExecArray): LocatedQuantity {
  const value = (100 * countOf(groups.over)) / countOf(groups.under);
  return { values: percentages(value), text, figure: false, scale: 1, start: index, end: index + text.length };
}

/** "gấp rưỡi" is 1.5 times, 50 percent more and 150 percent. */
function readTimes({ text, value, start }: RoughNumber & { readonly start: number }): LocatedQuantity {
  const values = [value, 100 * (value - 1), 100 * value];
  return { values, text, figure: false, scale: 1, start, end: start + text.length };
}

function countOf(word = ''): number {
  return DIGITS[word.toLowerCase()] ?? 10;
}

/** A third is 33.3 percent, and 33. */
export function percentages(value: number): number[] {
  return [tidy(value), Math.round(value * 10) / 10, Math.round(value)];
}
