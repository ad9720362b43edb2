import type { Range } from '../model/article.ts';
import { allMatches, pattern } from './pattern.ts';
import {
  completeRanges,
  hourValues,
  type LocatedQuantity,
  readRoman,
  smallerReader,
  tidy,
  withoutDesignations,
} from './quantity.ts';
import { ofText } from './remember.ts';
import { isNumberWord, numberWordsAt, readNumberWords, SCALE, SCALES } from './vietnamese-number-words.ts';
import { percentages, readShares } from './vietnamese-shares.ts';
import { ofWord, splitWords } from './words.ts';

// "9h30", "21h", "15 giờ 30 phút", "17:30", "05:00 giờ".
const TIME = String.raw`(?<hour>\d{1,2})(?:\s?(?:h|giờ)\ském\s(?<short>\d{1,2})(?:\s?phút)?|(?:h|\s?giờ)(?:\s?(?<minute>\d{2})(?!\d|\s?giây)(?:\s?phút)?|\s(?<past>rưỡi))?(?!\p{L})|:(?<minutes>[0-5]\d)(?![\d:]))`;
// "1/3" may be a third, which English writes without the 1, or March 1, where the 3 must still stand; of "phút 90+3" English
// counts the added time alone.
const EVIDENCE = String.raw`(?<evidence>1(?=/[2-9](?!\d|/))|(?<=phút\s)(?:45|90|105|120)(?=\s?\+\s?\d))`;
// "1/2" is half, or Feb. 1.
const HALF = String.raw`(?<=(?<![\d/])1/)(?<two>2)(?![\d/]|[.,]\d)`;
// "ngày 24.9", "ngày 22 - 24.9", "(24.9)": a date that looks like a decimal.
const DOTTED_DATE = String.raw`(?:(?<=(?:ngày|hôm|sáng|trưa|chiều|tối|đêm)\s(?:\d{1,2}(?:\.\d{1,2})?\s?[-–]\s?)?)|(?<=\()(?=[\d.]+\)))(?<day>\d{1,2})\.(?<month>\d{1,2})(?!\d|,\d)`;
/** What stands between a number and its half: "hai tiếng rưỡi" is two and a half hours. */
const HALVED = String.raw`(?:năm|tháng|tuần|ngày|giờ|tiếng(?:\s+đồng\s+hồ)?|lần|thập\s+(?:kỷ|niên)|thế\s+kỷ|mét|km|cây\s+số)`;
const HALF_BEHIND = pattern.iy`\s+${HALVED}\s+rưỡi(?!\p{L})`;
const FIGURE = String.raw`(?<![\p{L}_])(?<figure>(?<!\d\s)\d{1,3}(?:\s\d{3})+(?![\d.,])|\d+(?:[.,]\d+)*)(?<scale>(?:\s+${SCALE})*)(?<half>\s+(?<unit>${HALVED}\s+)?rưỡi(?!\p{L}))?`;
// "4 phút 19 giây 98" of a race; a height of "1m85"; "vàng 4 số 9", 99.99 percent. In one group: a match makes an object of all.
const RARE = String.raw`(?<rare>\d{1,2}\s?giây\s\d{2,3}(?![\p{L}\d]|[.,:/]\d|\s\p{L})|[12]m\d{1,2}(?![\p{L}\d])|4\ssố\s9(?!\d))`;
const FIGURES = pattern.gi`(?=\d)(?:${RARE}|${TIME}|${EVIDENCE}|${HALF}|${DOTTED_DATE}|${FIGURE})`;

/** Months of a year, days of a week, hours of a day: evidence, since English counts in them too. */
const inSmaller = smallerReader({ năm: 12, tuần: 7, ngày: 24 });

/** Years of a thập niên and a thế kỷ, kilograms of a tạ: English often has the smaller unit only. */
const inEnglishSmaller = smallerReader({ thập: 10, thế: 100, tạ: 100 });

/**
 * The figures of a Vietnamese text by value. The full stop groups thousands and the comma is the decimal sign
 * ("2.000 km", "1,5 triệu"), English-style figures are read where only they make sense ("5.56 mm"); nghìn 10³,
 * vạn 10⁴, triệu 10⁶, tỷ 10⁹, nghìn tỷ 10¹². Dates give their parts. Number words are evidence, and figures where
 * they are long ("hai mươi triệu"); Roman numerals are evidence too.
 * Known gap: "hàng chục" (approximations have no value).
 */
export const readVietnameseNumbers = ofText((text): readonly LocatedQuantity[] => {
  const named = withoutDesignations(text);
  const figures = allMatches(FIGURES, named).flatMap(readMatch);
  const all = [...figures, ...readWords(text, named, figures), ...readShares(text)].sort((a, b) => a.start - b.start);
  return completeRanges(text, joinScales(text, all)).flatMap((quantity) => withSmaller(text, quantity));
});

/** Most words are no part of a number, which is known of each. */
const mayCount = ofWord((text) => isNumberWord(text) || readRoman(text) !== undefined);

/** The number words between the figures, and none of a designation. */
function readWords(text: string, named: string, figures: readonly Range[]): LocatedQuantity[] {
  const found: LocatedQuantity[] = [];
  let next = 0;
  let done = 0;
  for (const word of splitWords(text)) {
    if (word.start < done || !mayCount(word)) continue;
    for (let figure = figures[next]; figure && figure.start <= word.start; figure = figures[next]) {
      done = Math.max(done, figure.end);
      next += 1;
    }
    if (word.start < done || named[word.start] === '_') continue;
    const run = numberWordsAt(named, word.start);
    if (run !== undefined) {
      done = word.start + run.length;
      found.push(...withHalf(named, readRun(run, word.start)));
    } else {
      const numeral = readRoman(word.text);
      if (numeral) found.push({ ...word, values: [numeral], figure: false, scale: 1 });
    }
  }
  return found;
}

/** "1 triệu 200 nghìn" is one figure. */
function joinScales(text: string, all: readonly LocatedQuantity[]): LocatedQuantity[] {
  const found: LocatedQuantity[] = [];
  for (const quantity of all) {
    const last = found.at(-1);
    const { start, end, scale } = quantity;
    if (last && last.scale > scale && scale > 1 && /^\s+$/.test(text.slice(last.end, start))) {
      const values = [(last.values[0] ?? 0) + (quantity.values[0] ?? 0)];
      found[found.length - 1] = { ...quantity, values, text: text.slice(last.start, end), start: last.start };
    } else found.push(quantity);
  }
  return found;
}

function withSmaller(text: string, quantity: LocatedQuantity): LocatedQuantity[] {
  const others = inEnglishSmaller(text, quantity).flatMap(({ values }) => values);
  const whole = others.length > 0 ? { ...quantity, values: [...quantity.values, ...others] } : quantity;
  return [whole, ...inSmaller(text, quantity)];
}

function readMatch(match: RegExpExecArray): LocatedQuantity[] {
  const {
    hour,
    short,
    minute,
    minutes,
    past,
    evidence,
    two,
    rare,
    day,
    month,
    figure,
    scale,
    half,
    unit: span,
  } = match.groups ?? {};
  const text = match[0].trim();
  const place = { text, figure: true, start: match.index, end: match.index + match[0].length };
  const plain = (values: readonly number[]): LocatedQuantity => ({ ...place, values, scale: 1 });
  // "7 giờ kém 15" is 6:45.
  if (hour && short) return [plain(hourValues(Number(hour) - 1)), plain([60 - Number(short)])];
  if (hour) {
    // "2 giờ rưỡi" may be 2.5 hours or 2:30.
    if (past) return [plain([Number(hour), Number(hour) + 0.5]), { ...plain([30]), figure: false }];
    const after = Number(minute ?? minutes ?? 0);
    return [plain(hourValues(Number(hour))), ...(after > 0 ? [plain([after])] : [])];
  }
  if (rare) return [plain(rareValues(rare))];
  if (evidence) return [{ ...plain([Number(evidence)]), figure: false }];
  if (two) return [plain([2, 0.5])];
  if (day && month) return [plain([Number(day)]), plain([Number(month)])];
  if (!figure) return [];
  const unit = (scale ?? '')
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  // "1/5" is 20 percent, too.
  const before = match.input.slice(Math.max(0, match.index - PART_LENGTH), match.index);
  const part = PART_BEFORE.test(before) ? [...percentages(100 / Number(figure)), ...roundsOf(figure, before)] : [];
  return readFigure(figure).map((readings) => ({
    // "3 năm rưỡi" may come as "3.5 years" or as "3 years and six months".
    ...place,
    values: [
      ...readings.flatMap((value) => [tidy((value + (half ? 0.5 : 0)) * unit), ...(span ? [value] : [])]),
      ...part,
    ],
    scale: unit,
  }));
}

/** Of two figures with "giây", "m" or "số" between. */
function rareValues(text: string): number[] {
  const [before = '', after = ''] = text.match(/\d+/g) ?? [];
  if (text.includes('ố')) return [9999, 99.99, 9];
  const value = Number(`${before}.${after}`);
  // The seconds alone, or centimeters.
  return [value, text.includes('iây') ? Number(before) : Number(before + after.padEnd(2, '0'))];
}

/** "vòng 1/8" is the round of 16. */
function roundsOf(figure: string, before: string): number[] {
  return /vòng\s1\/$/iu.test(before) ? [2 * Number(figure)] : [];
}

const PART_BEFORE = /(?<![\d/])1\/$/;
/** Characters of "vòng 1/". */
const PART_LENGTH = 7;

/** The readings of one run of digits and separators; several figures where it is an address or a list. */
function readFigure(figure: string): number[][] {
  if (/\s/.test(figure)) return [[Number(figure.replace(/\s/g, ''))]];
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(figure)) return [[Number(figure.replaceAll('.', '').replace(',', '.'))]];
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(figure)) {
    const grouped = Number(figure.replaceAll(',', ''));
    return [/^\d+,\d+$/.test(figure) ? [Number(figure.replace(',', '.')), grouped] : [grouped]];
  }
  if (/^\d+([.,]\d+)?$/.test(figure)) return [[Number(figure.replace(',', '.'))]];
  return figure.split(/[.,]/).map((part) => [Number(part)]);
}

/** "ba tháng rưỡi" is also three months and a half, "hai giờ rưỡi" half past two. */
function withHalf(text: string, quantity: LocatedQuantity): LocatedQuantity[] {
  HALF_BEHIND.lastIndex = quantity.end;
  if (!HALF_BEHIND.test(text)) return [quantity];
  const [whole = 0] = quantity.values;
  if (!Number.isInteger(whole)) return [quantity];
  const values = [whole + 0.5, whole];
  return [
    { ...quantity, values },
    { ...quantity, values: [30], figure: false },
  ];
}

function readRun(words: string, at: number): LocatedQuantity {
  const { value, scale, figure, start, end } = readNumberWords(words);
  const text = words.slice(start, end);
  // "Hơn một chục tàu" is more than a dozen in English.
  const dozens = /chục$/iu.test(text) ? [tidy(value * 1.2)] : [];
  const percent = /nửa$/iu.test(text) ? [value * 100] : [];
  return { values: [tidy(value), ...dozens, ...percent], text, figure, scale, start: at + start, end: at + end };
}
