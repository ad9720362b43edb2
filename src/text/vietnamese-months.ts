import type { CalendarDate, DateExpression, Moment, Quarter } from './calendar.ts';
import { allMatches, pattern } from './pattern.ts';

export const MONTH = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`;
export const YEAR = String.raw`(?:1[5-9]|20)\d{2}(?!\d)`;
const WORDS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
/** The months in words, as a regular expression. */
export const SPELLED = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const MONTHS = pattern.gi`tháng(?<!\p{L}tháng)\s+(?:(?<numbers>${MONTH}(?:(?<joint>\s?[-–]\s?|\s(?:đến|tới|và|hoặc)\s|,\s)${MONTH})*)|(?<spelled>${SPELLED}))(?!\p{L}|[,:]\d|\.\d(?!\d{3})|\s?[%/-]\d{1,2}(?!\d)|\s+tháng\s)(?:(?:\s?[/.-]\s?|,?\s+năm\s+|,?\s+)(?<year>${YEAR}))?`;
/** What must stand in a text that holds one: far sooner sought than the pattern. */
const HAS_MONTH = /[áÁ][nN][gG]\s/;

/**
 * The months of a Vietnamese text: "tháng 9", "tháng 2 năm 2022", "tháng Tư", "tháng 6-7"; "từ tháng 4 đến tháng 6" is the
 * second quarter, too.
 */
export function readVietnameseMonths(text: string): DateExpression[] {
  if (!HAS_MONTH.test(text)) return [];
  return withQuarters(
    text,
    allMatches(MONTHS, text).flatMap((match) => readMonths(text, match)),
  );
}

const THROUGH = /^\s?(?:[-–]\s?|(?:đến|tới)\s(?:hết\s)?)$/u;

/** The first month of a quarter and its last may each be it. */
function withQuarters(text: string, found: readonly DateExpression[]): DateExpression[] {
  const isRange = (one?: DateExpression, other?: DateExpression) =>
    one?.certain && other?.certain && THROUGH.test(text.slice(one.end, other.start));
  const quarterAt = (i: number) => {
    const [one, other] = [found[i], found[i + 1]];
    return isRange(one, other) ? quarterOf([...(one?.readings[0] ?? []), ...(other?.readings[0] ?? [])]) : [];
  };
  return found.map((each, i) => ({ ...each, readings: [...each.readings, ...quarterAt(i - 1), ...quarterAt(i)] }));
}

/** A further reading of the two months that bound a quarter. */
function quarterOf(months: readonly Moment[]): [Quarter][] {
  const [first, last, more] = months;
  if (first?.kind !== 'date' || last?.kind !== 'date' || more) return [];
  const quarter = (last.month ?? 0) / 3;
  if (first.month !== quarter * 3 - 2 || (first.year ?? last.year) !== last.year) return [];
  return Number.isInteger(quarter) ? [[{ kind: 'quarter', quarter, year: last.year }]] : [];
}

const COUNTED = pattern.i`(?:\d|(?<!\p{L})(?:mỗi|một|hai|ba|hàng|hằng|từng|cùng|vài|mấy|nhiều|cả|năm))\s$`;
const MONTH_BEFORE = pattern.i`(?<!\p{L})(?:vào|hồi|từ|đến|tới|trước|sau|đầu|giữa|cuối)\s$`;

/** The full moon is of a lunar month; a revolution has its month for a name. */
const OF_NAME = /(?:rằm|mạng)\s$/iu;

function readMonths(text: string, match: RegExpExecArray): DateExpression[] {
  const { numbers, spelled, year, joint = '' } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  // Giêng and Chạp are months of the lunar year.
  const isName =
    !spelled || (spelled !== spelled.toLowerCase() && !/giêng|chạp/i.test(spelled)) || MONTH_BEFORE.test(before);
  const end = match.index + match[0].length;
  const isOther = /^\s\(?âm/iu.test(text.slice(end, end + 4)) || OF_NAME.test(before);
  const certain = year !== undefined || (isName && !isOther && !COUNTED.test(before));
  const months = allMatches(numbers ? /\d+/g : /.+/g, numbers ?? spelled ?? '');
  const values = months.map(([month]) => monthOf(month));
  const datesWith = (yearOf: (month: number) => number | undefined): CalendarDate[] =>
    values.map((month) => ({ kind: 'date', month, year: yearOf(month) }));
  const inYear = year ? Number(year) : undefined;
  const isRange = /[-–đt]/.test(joint);
  if (values.length === 1 || year || /[-–]/.test(joint)) {
    const last = values.at(-1) ?? 0;
    // "tháng 12 và 1/2026": the year is that of the last, and English may leave out the one before.
    const turned = inYear && turnsYear(values, isRange) ? [inYear - 1, undefined] : [inYear];
    const readings = turned.map((before) => datesWith((month) => (month > last ? before : inYear)));
    const quarters = isRange ? quarterOf(readings[0] ?? []) : [];
    return [{ readings: [...readings, ...quarters], text: match[0], start: match.index, end, certain }];
  }
  // "tháng 6 và 7 tàu": what a word joins may be no month.
  const offset = end - (numbers ?? '').length;
  return months.map(({ 0: month, index }, i) => {
    const start = i === 0 ? match.index : offset + index;
    const stop = offset + index + month.length;
    return {
      readings: [[{ kind: 'date', month: monthOf(month), year: inYear }]],
      text: text.slice(start, stop),
      start,
      end: stop,
      certain: certain && i === 0,
    };
  });
}

/** Whether the year ends between two of them: December and January, "tháng 9 đến 3". */
function turnsYear(months: readonly number[], isRange: boolean): boolean {
  return months.some((month, i) => {
    const next = months[i + 1] ?? month;
    return (month === 12 && next === 1) || (isRange && month > next);
  });
}

/** The number of a month in figures or words: "9", "Chín". */
export function monthOf(word: string): number {
  return Number(word) || (WORDS[word.toLowerCase().replace(/\s+/, ' ')] ?? 0);
}
