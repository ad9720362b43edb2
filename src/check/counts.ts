import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { convertedFigures } from '../text/conversions.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import type { Quantity } from '../text/quantity.ts';
import { splitWords } from '../text/words.ts';
import { type FreeFigures, freeFigures } from './free-figures.ts';
import { withoutFixed } from './without-fixed.ts';

const VIETNAMESE = new Map(
  Object.entries({ hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 }),
);
const ENGLISH = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const VALUES = new Map(
  ENGLISH.flatMap((word, i) =>
    [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map((form) => [form, i + 2]),
  ),
);

// Before a noun, in small letters: Ba Lan is Poland. "thứ hai" is second or Monday, "hai mươi" and "hai trăm" are read
// with the figures. "năm" is also year, but where it counts years, or follows what counts.
const FIVE_OF =
  'người|binh sĩ|chiếc|quả|tên lửa|con tin|nghi phạm|quan chức|trẻ em|ngày|tuần|nước|tàu|máy bay|trực thăng|thủy thủ|cảnh sát|đối tượng|công dân';
const COUNTING =
  'khiến|làm|ít nhất|gồm|bắt|giết|bắn hạ|và|cùng|thêm|chỉ|hơn|gần|khoảng|kéo dài|vòng|suốt|mất|cả|tổng cộng|toàn bộ';
const COUNTED_FIVE = `[Nn]ăm(?= năm(?!\\p{L}| \\p{N}))|(?<=(?<!\\p{L})(?:${COUNTING}) )năm(?= (?:${FIVE_OF})(?!\\p{L}))`;
const COUNTED_SOURCE = pattern.g`(?<![\p{L}\p{N}])(?<!(?:[Tt]hứ|[Mm]ười|[Mm]ươi|[Ll]inh|[Ll]ẻ|[Kk]hông|[Mm]ột|[Pp]hần) )([Hh]ai|[Bb]a|[Bb]ốn|${COUNTED_FIVE}|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)(?= \p{Ll})(?! (?:mươi|một|hai|ba|bốn|lăm|năm(?= \p{N})|sáu|bảy|tám|chín|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục|mẹ|lô|hoa|muồi|phải)(?!\p{L}))`;

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
 * này"). Cannot see most of "năm" (five, or year).
 * Example: "hai trực thăng" → "nine helicopters" (expected "two").
 */
export function checkCounts(segment: TranslatedSegment): Issue[] {
  const texts = withoutFixed(segment);
  if (!hasCount(texts.target)) return [];
  if (texts.source.search(COUNTED_SOURCE) < 0) return [];
  const whole = readCounts(texts.source, texts.target, freeFigures(segment));
  if (whole.wanted.length === 0) return [];
  const found = confusedIn(whole);
  // "dưới ba mét" is "within ten feet".
  if (found === undefined || convertedFigures(texts.source, texts.target).source.size > 0) return [];
  const { missing, other } = found;
  return [
    {
      check: 'counts',
      category: 'accuracy/mistranslation',
      severity: 'major',
      message: `"${missing}" → "${other}"; expected "${ENGLISH[vietnameseValue(missing) - 2]}"`,
    },
  ];
}

function hasCount(english: string): boolean {
  return splitWords(english).some(({ text }) => englishValue(text) > 0);
}

/** The counts of both texts, in words and figures. */
interface Counts {
  /** Words that must have a counterpart. */
  readonly wanted: readonly string[];
  readonly counted: readonly string[];
  readonly inSource: readonly number[];
  /** What the source may say besides, and need not: "năm" is five, or year. */
  readonly spare: readonly number[];
  readonly inTarget: readonly number[];
}

function readCounts(source: string, target: string, figures: FreeFigures): Counts {
  const counted = splitWords(target).flatMap(({ text }) => (englishValue(text) > 0 ? text : []));
  const matches = allMatches(COUNTED_SOURCE, source);
  return {
    wanted: matches.filter(({ index }) => !NAMED_AGAIN.test(source.slice(index, index + REACH))).map(([word]) => word),
    counted,
    inSource: [
      ...matches.map(([word]) => vietnameseValue(word)),
      ...figuresOf(figures.source),
      ...allMatches(TWO.vietnamese, source).map(() => 2),
    ],
    spare: allMatches(FIVE, source).map(() => 5),
    inTarget: [
      ...counted.map(englishValue),
      ...figuresOf(figures.target),
      ...allMatches(TWO.english, target).map(() => 2),
    ],
  };
}

interface Confused {
  readonly missing: string;
  readonly other: string;
}

function confusedIn({ wanted, counted, inSource, spare, inTarget }: Counts): Confused | undefined {
  const missing = wanted.find((word) => surplus(vietnameseValue(word), inSource, inTarget) < 0);
  const other = counted.find((word) => surplus(englishValue(word), [...inSource, ...spare], inTarget) > 0);
  return missing === undefined || other === undefined ? undefined : { missing, other };
}

/** How many more of a value there are in the translation. */
function surplus(value: number, inSource: readonly number[], inTarget: readonly number[]): number {
  return timesOf(value, inTarget) - timesOf(value, inSource);
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
