import { hourValues, type Quantity, withoutDesignations } from './quantity.ts';

const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const SCALE = '(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)';

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  đôi: 2,
  cặp: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const EDGE = String.raw`(?<![\p{L}\p{N}])`;
// "9h30", "21h", "15 giờ 30 phút", "17:30", "05:00 giờ".
const TIME = String.raw`(?<hour>\d{1,2})(?:(?:h|\s?giờ)(?:\s?(?<minute>\d{2})(?!\d)(?:\s?phút)?)?(?!\p{L})|:(?<minutes>[0-5]\d)(?![\d:]))`;
// "1/3" may be a third, which English writes without the 1, or March 1, where the 3 must still stand.
const THIRD = String.raw`(?<one>1)(?=/[2-9](?!\d|/))`;
// "ngày 24.9", as some papers write a date, looks like a decimal.
const DOTTED_DATE = String.raw`(?<=(?:ngày|hôm|sáng|trưa|chiều|tối|đêm)\s)(?<day>\d{1,2})\.(?<month>\d{1,2})(?!\d|,\d)`;
const FIGURE = String.raw`(?<figure>\d+(?:[.,]\d+)*)(?<scale>(?:\s+${SCALE}(?!\p{L}))*)(?<half>\s+rưỡi(?!\p{L}))?`;
const WORD = `${Object.keys(DIGITS).join('|')}|mười|mươi|nửa|linh|lẻ|rưỡi|${SCALE.slice(3, -1)}`;
const WORDS = String.raw`(?<words>${EDGE}(?:${WORD})(?!\p{L})(?:\s+(?:${WORD})(?!\p{L}))*)`;
const TOKEN = new RegExp(`${TIME}|${THIRD}|${DOTTED_DATE}|${FIGURE}|${WORDS}`, 'giu');

/**
 * The figures of a Vietnamese text by value. The full stop groups thousands and the comma is the decimal sign
 * ("2.000 km", "1,5 triệu"), English-style figures are read where only they make sense ("5.56 mm"); nghìn 10³,
 * vạn 10⁴, triệu 10⁶, tỷ 10⁹, nghìn tỷ 10¹². Dates give their parts. Number words are evidence, and figures where
 * they are long ("hai mươi triệu").
 * Known gaps: Roman numerals, "hàng chục" (approximations have no value).
 */
export function readVietnameseNumbers(text: string): Quantity[] {
  const found: (Quantity & { scale: number; start: number; end: number })[] = [];
  for (const match of withoutDesignations(text).matchAll(TOKEN)) {
    for (const quantity of readMatch(match)) {
      const last = found.at(-1);
      const start = match.index;
      const end = start + match[0].length;
      // "1 triệu 200 nghìn" is one figure.
      if (last && last.scale > quantity.scale && quantity.scale > 1 && /^\s+$/.test(text.slice(last.end, start))) {
        const values = [(last.values[0] ?? 0) + (quantity.values[0] ?? 0)];
        found[found.length - 1] = { ...quantity, values, text: text.slice(last.start, end), start: last.start, end };
      } else found.push({ ...quantity, start, end });
    }
  }
  return found.map(({ values, text: written, figure }) => ({ values, text: written, figure }));
}

type Scaled = Quantity & { scale: number };

function readMatch(match: RegExpExecArray): Scaled[] {
  const { hour, minute, minutes, one, day, month, figure, scale, half, words } = match.groups ?? {};
  const text = match[0].trim();
  const plain = (values: readonly number[]): Scaled => ({ values, text, figure: true, scale: 1 });
  if (hour) {
    const past = Number(minute ?? minutes ?? 0);
    return [plain(hourValues(Number(hour))), ...(past > 0 ? [plain([past])] : [])];
  }
  if (one) return [{ ...plain([1]), figure: false }];
  if (day && month) return [plain([Number(day)]), plain([Number(month)])];
  if (words) return readWords(words);
  if (!figure) return [];
  const unit = (scale ?? '')
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .reduce((product, word) => product * (SCALES[word] ?? 1), 1);
  return readFigure(figure).map((values) => ({
    values: values.map((value) => tidy((value + (half ? 0.5 : 0)) * unit)),
    text,
    figure: true,
    scale: unit,
  }));
}

/** The readings of one run of digits and separators; several figures where it is an address or a list. */
function readFigure(figure: string): number[][] {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(figure)) return [[Number(figure.replaceAll('.', '').replace(',', '.'))]];
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(figure)) {
    const grouped = Number(figure.replaceAll(',', ''));
    return [/^\d+,\d+$/.test(figure) ? [Number(figure.replace(',', '.')), grouped] : [grouped]];
  }
  if (/^\d+([.,]\d+)?$/.test(figure)) return [[Number(figure.replace(',', '.'))]];
  return figure.split(/[.,]/).map((part) => [Number(part)]);
}

function readWords(words: string): Scaled[] {
  const tokens = words.toLowerCase().split(/\s+/);
  let total = 0;
  let current = 0;
  let scale = 1;
  for (const word of tokens) {
    const unit = SCALES[word];
    if (word in DIGITS) current += DIGITS[word] ?? 0;
    else if (word === 'mười') current += 10;
    else if (word === 'mươi') current *= 10;
    else if (word === 'nửa') current = 0.5;
    else if (word === 'rưỡi') total += scale / 2;
    else if (unit && unit < 1000) current = (current || 1) * unit;
    else if (unit) {
      total = current === 0 && total > 0 ? total * unit : total + (current || 1) * unit;
      current = 0;
      scale = unit;
    }
  }
  // "hai mươi", "ba trăm": long enough to be meant as a figure; "một", "năm" (also: year), "hàng nghìn" are not.
  const figure = tokens.length > 1 && (tokens[0] ?? '') in DIGITS && tokens.slice(1).some((word) => !(word in DIGITS));
  return [{ values: [tidy(total + current)], text: words, figure, scale }];
}

/** 1.1 × 10⁹ is not 1100000000.0000002. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
