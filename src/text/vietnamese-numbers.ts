import {
  hourValues,
  inSmaller,
  type LocatedQuantity,
  type Quantity,
  readRoman,
  shareScale,
  tidy,
  withoutDesignations,
  withoutFigures,
} from './quantity.ts';
import { remember } from './remember.ts';
import { NUMBER_WORDS, readNumberWords, SCALE, SCALES } from './vietnamese-number-words.ts';

// "9h30", "21h", "15 giờ 30 phút", "17:30", "05:00 giờ".
const TIME = String.raw`(?<hour>\d{1,2})(?:\s?(?:h|giờ)\ském\s(?<short>\d{1,2})(?:\s?phút)?|(?:h|\s?giờ)(?:\s?(?<minute>\d{2})(?!\d)(?:\s?phút)?|\s(?<past>rưỡi))?(?!\p{L})|:(?<minutes>[0-5]\d)(?![\d:]))`;
// "1/3" may be a third, which English writes without the 1, or March 1, where the 3 must still stand.
const THIRD = String.raw`(?<one>1)(?=/[2-9](?!\d|/))`;
// "1/2" is half, or Feb. 1.
const HALF = String.raw`(?<=(?<![\d/])1/)(?<two>2)(?![\d/]|[.,]\d)`;
// "ngày 24.9", "ngày 22 - 24.9", "(24.9)": a date that looks like a decimal.
const DOTTED_DATE = String.raw`(?:(?<=(?:ngày|hôm|sáng|trưa|chiều|tối|đêm)\s(?:\d{1,2}(?:\.\d{1,2})?\s?[-–]\s?)?)|(?<=\()(?=[\d.]+\)))(?<day>\d{1,2})\.(?<month>\d{1,2})(?!\d|,\d)`;
const FIGURE = String.raw`(?<![\p{L}_])(?<figure>(?<!\d\s)\d{1,3}(?:\s\d{3})+(?![\d.,])|\d+(?:[.,]\d+)*)(?<scale>(?:\s+${SCALE})*)(?<half>\s+(?<unit>năm\s+|tháng\s+|tuần\s+|ngày\s+)?rưỡi(?!\p{L}))?`;
// Figures and words are sought apart: a search that can begin with either is many times slower.
const FIGURES = new RegExp(`(?=\\d)(?:${TIME}|${THIRD}|${HALF}|${DOTTED_DATE}|${FIGURE})`, 'giu');
const WORDS = new RegExp(
  `(?=[bcđhiklmnrstvx])(?:(?<words>${NUMBER_WORDS})|(?<![\\p{L}\\p{N}])(?<roman>[IVX]+)(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** Months of a year, days of a week, hours of a day: evidence, since English counts in them too. */
const SMALLER: Readonly<Record<string, number>> = { năm: 12, tuần: 7, ngày: 24 };

/** Years of a thập niên and a thế kỷ, kilograms of a tạ: English often has the smaller unit only. */
const ENGLISH_HAS_SMALLER: Readonly<Record<string, number>> = { thập: 10, thế: 100, tạ: 100 };

/** Several checks read the same paragraph, one after the other. */
const TEXTS = 400;

/**
 * The figures of a Vietnamese text by value. The full stop groups thousands and the comma is the decimal sign
 * ("2.000 km", "1,5 triệu"), English-style figures are read where only they make sense ("5.56 mm"); nghìn 10³,
 * vạn 10⁴, triệu 10⁶, tỷ 10⁹, nghìn tỷ 10¹². Dates give their parts. Number words are evidence, and figures where
 * they are long ("hai mươi triệu"); Roman numerals are evidence too.
 * Known gap: "hàng chục" (approximations have no value).
 */
export const readVietnameseNumbers = remember(TEXTS, (text): readonly LocatedQuantity[] => {
  const named = withoutDesignations(text);
  const figures = [...named.matchAll(FIGURES)].map(placed);
  const words = [...withoutFigures(named, figures).matchAll(WORDS)].map(placed);
  const found: LocatedQuantity[] = [];
  for (const { match, start, end } of [...figures, ...words].sort((a, b) => a.start - b.start)) {
    for (const quantity of readMatch(match)) {
      const last = found.at(-1);
      // "1 triệu 200 nghìn" is one figure.
      if (last && last.scale > quantity.scale && quantity.scale > 1 && /^\s+$/.test(text.slice(last.end, start))) {
        const values = [(last.values[0] ?? 0) + (quantity.values[0] ?? 0)];
        found[found.length - 1] = { ...quantity, values, text: text.slice(last.start, end), start: last.start, end };
      } else
        found.push({ ...quantity, start: start + (quantity.from ?? 0), end: start + (quantity.to ?? end - start) });
    }
  }
  return shareScale(text, found).flatMap((quantity) => withSmaller(text, quantity));
});

function withSmaller(text: string, quantity: LocatedQuantity): LocatedQuantity[] {
  const others = inSmaller(text, quantity, ENGLISH_HAS_SMALLER).flatMap(({ values }) => values);
  return [{ ...quantity, values: [...quantity.values, ...others] }, ...inSmaller(text, quantity, SMALLER)];
}

function placed(match: RegExpExecArray) {
  return { match, start: match.index, end: match.index + match[0].length };
}

/** `from` and `to`: where it stands in its match, if it is not the whole of it. */
type Scaled = Quantity & { scale: number; from?: number; to?: number };

function readMatch(match: RegExpExecArray): Scaled[] {
  const {
    hour,
    short,
    roman,
    minute,
    minutes,
    past,
    one,
    two,
    day,
    month,
    figure,
    scale,
    half,
    unit: span,
    words,
  } = match.groups ?? {};
  const text = match[0].trim();
  const plain = (values: readonly number[]): Scaled => ({ values, text, figure: true, scale: 1 });
  // "7 giờ kém 15" is 6:45.
  if (hour && short) return [plain(hourValues(Number(hour) - 1)), plain([60 - Number(short)])];
  if (hour) {
    // "2 giờ rưỡi" may be 2.5 hours or 2:30.
    if (past) return [plain([Number(hour), Number(hour) + 0.5]), { ...plain([30]), figure: false }];
    const after = Number(minute ?? minutes ?? 0);
    return [plain(hourValues(Number(hour))), ...(after > 0 ? [plain([after])] : [])];
  }
  if (one) return [{ ...plain([1]), figure: false }];
  if (two) return [plain([2, 0.5])];
  if (day && month) return [plain([Number(day)]), plain([Number(month)])];
  if (words) return [readWords(words)];
  const numeral = roman && readRoman(roman);
  if (numeral) return [{ ...plain([numeral]), figure: false }];
  if (!figure) return [];
  const unit = (scale ?? '')
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  return readFigure(figure).map((readings) => ({
    // "3 năm rưỡi" may come as "3.5 years" or as "3 years and six months".
    values: readings.flatMap((value) => [tidy((value + (half ? 0.5 : 0)) * unit), ...(span ? [value] : [])]),
    text,
    figure: true,
    scale: unit,
  }));
}

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

function readWords(words: string): Scaled {
  const { value, scale, figure, start, end } = readNumberWords(words);
  return { values: [tidy(value)], text: words.slice(start, end), figure, scale, from: start, to: end };
}
