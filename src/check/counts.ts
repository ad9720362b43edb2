import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { pattern } from '../text/pattern.ts';
import type { Quantity } from '../text/quantity.ts';
import { splitWords } from '../text/words.ts';
import { freeFigures } from './free-figures.ts';
import { withoutFixed } from './without-fixed.ts';

const VIETNAMESE = new Map(Object.entries({ hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }));
const ENGLISH = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const VALUES = new Map(
  ENGLISH.flatMap((word, i) =>
    [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map((form) => [form, i + 2]),
  ),
);

// Before a noun; "thứ hai" is second or Monday, "hai mươi" and "hai trăm" are read with the figures. "năm" is also year.
const COUNTED_SOURCE = pattern.gi`(?<![\p{L}\p{N}])(?<!(?:thứ|mười|mươi|linh|lẻ|không|một) )(hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= \p{Ll})(?! (?:mươi|một|hai|ba|bốn|lăm|năm|sáu|bảy|tám|chín|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục|mẹ|lô|hoa|muồi|phải)(?!\p{L}))`;

/** "hai tuyển thủ này": English may name them, or say "they". */
const NAMED_AGAIN = pattern`^\p{L}+(?: \p{Ll}+){1,3} (?:này|kia|ấy)(?!\p{L})`;
const REACH = 40;

/** Words that say two without counting. */
const TWO = {
  vietnamese: pattern.gi`(?<!\p{L})(?:đôi|cặp|song phương|cả hai)(?!\p{L})`,
  english: /\b(?:both|pair|couple|twins?|double|second|half|bilateral)\b/giu,
};
/** "năm" is five, where it is no year. */
const FIVE = pattern.gi`(?<!\p{L})năm(?= \p{Ll})`;

/**
 * Small numbers in words, by value: "hai tàu" is "two ships". Flagged only where one of each side has no counterpart, in
 * words or figures: English often counts where Vietnamese does not, and names again whom Vietnamese counts ("hai người
 * này"). Cannot see "năm" (five, or year).
 * Example: "hai trực thăng" → "nine helicopters" (expected "two").
 */
export function checkCounts(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const counted = splitWords(target).flatMap(({ text }) => (englishValue(text) > 0 ? text : []));
  if (counted.length === 0) return [];
  const matches = [...source.matchAll(COUNTED_SOURCE)];
  const wanted = matches
    .filter(({ index }) => !NAMED_AGAIN.test(source.slice(index, index + REACH)))
    .map(([word]) => word);
  if (wanted.length === 0) return [];
  const inSource = [
    ...matches.map(([word]) => vietnameseValue(word)),
    ...figuresOf(freeFigures(segment).source),
    ...[...source.matchAll(TWO.vietnamese)].map(() => 2),
    ...[...source.matchAll(FIVE)].map(() => 5),
  ];
  const inTarget = [
    ...counted.map(englishValue),
    ...figuresOf(freeFigures(segment).target),
    ...[...target.matchAll(TWO.english)].map(() => 2),
  ];
  const missing = wanted.find(
    (word) => timesOf(vietnameseValue(word), inTarget) < timesOf(vietnameseValue(word), inSource),
  );
  const other = counted.find((word) => timesOf(englishValue(word), inSource) < timesOf(englishValue(word), inTarget));
  if (missing === undefined || other === undefined) return [];
  return [
    {
      check: 'counts',
      category: 'accuracy/mistranslation',
      severity: 'major',
      message: `"${missing}" → "${other}"; expected "${ENGLISH[vietnameseValue(missing) - 2]}"`,
    },
  ];
}

function vietnameseValue(word: string): number {
  return VIETNAMESE.get(word.toLowerCase()) ?? 0;
}

function englishValue(word: string): number {
  return VALUES.get(word) ?? 0;
}

function figuresOf(quantities: readonly Quantity[]): number[] {
  return quantities.filter(({ figure }) => figure).flatMap(({ values }) => values);
}

function timesOf(value: number, values: readonly number[]): number {
  return values.filter((each) => each === value).length;
}
