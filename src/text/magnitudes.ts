import { SCALES as ENGLISH_SCALES } from './english-number-words.ts';
import { allMatches, pattern } from './pattern.ts';
import type { RoughNumber } from './quantity.ts';
import { SCALES } from './vietnamese-number-words.ts';
import { readVietnameseNumbers } from './vietnamese-numbers.ts';

/** hàng chục (dozens), vài trăm (several hundred), nhiều triệu (many millions). */
const VAGUE: ReadonlySet<string> = new Set(['hàng', 'hằng', 'vài', 'mấy', 'nhiều', 'dăm']);

const ONE = 'dozen|hundred|thousand|million|billion|trillion';
const SINGULAR = `(?:several|a\\sfew|few|many|a\\scouple(?:\\sof)?|multi)[\\s-]?(?<one>${ONE})(?:[\\s-](?<two>${ONE}))?(?!\\p{L})`;
const PLURAL = `(?<first>tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:\\sof\\s(?<second>thousands|millions|billions|trillions))?(?!\\p{L})`;
const ENGLISH = pattern.gi`(?<!\p{L})(?:${SINGULAR}|${PLURAL})`;

/** "Dozens" are tens: hàng chục is either. */
const VALUES: Readonly<Record<string, number>> = { ...ENGLISH_SCALES, dozen: 10, dozens: 10, scores: 10, tens: 10 };

/** "hàng chục nghìn" is 10,000, "vài trăm" 100. */
export function readVietnameseMagnitudes(text: string): RoughNumber[] {
  return readVietnameseNumbers(text).flatMap(({ values: [value = 0], text: scales, start, end }) => {
    const from = text.lastIndexOf(' ', start - 2) + 1;
    if (!VAGUE.has(text.slice(from, start).trimEnd().toLowerCase())) return [];
    // In "hàng chục năm" the years are none of it.
    const isScale = scales.split(/\s+/).every((word) => word.toLowerCase() in SCALES);
    return isScale ? [{ text: text.slice(from, end), value }] : [];
  });
}

/** "tens of thousands" is 10,000, "several hundred" 100, "multimillion" a million. */
export function readEnglishMagnitudes(text: string): RoughNumber[] {
  return allMatches(ENGLISH, text).map(({ 0: words, groups = {} }) => {
    const { one, two, first, second } = groups;
    const scales = [one, two, first, second].flatMap((scale) => scale?.toLowerCase() ?? []);
    return { text: words, value: product(scales, VALUES) };
  });
}

function product(words: readonly string[], values: Readonly<Record<string, number>>): number {
  return words.reduce((value, word) => value * (values[word] ?? 1), 1);
}
