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
const MONTHS = pattern.gi`tháng(?<!\p{L}tháng)\s+(?:(?<numbers>${MONTH}(?:(?<joint>\s?[-–]\s?|\s(?:đến|tới|và|hoặc)\s|,\s)${MONTH})*)|(?<spelled>${SPELLED}))(?!\p{L}|[,:]\d|\.\d(?!\d{3})|\s?[%/-]\d{1,2}(?!\d))(?:(?:\s?[/.-]\s?|,?\s+năm\s+|,?\s+)(?<year>${YEAR}))?`;
/** What must stand in a text that holds one: far sooner sought than the pattern. */
const HAS_MONTH = /[áÁ][nN][gG]\s/;

/**
 * The months of a Vietnamese text: "tháng 9", "tháng 2 năm 2022", "tháng Tư", "tháng 6-7"; "từ tháng 4 đến tháng 6" is the
 * second quarter, too.
 */
export function readVietnameseMonths(text: string): DateExpression[] {
  if (!HAS_MONTH.test(text)) return [];
  return joinQuarters(
    text,
    allMatches(MONTHS, text).flatMap((match) => readMonths(text, match)),
  );
}

const THROUGH = /^\s?(?:[-–]|đến|tới)\s(?:hết\s)?$/u;

/** The first month of a quarter and its last are one expression. */
function joinQuarters(text: string, found: readonly DateExpression[]): DateExpression[] {
  const joined: DateExpression[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const isRange = last?.certain && each.certain && THROUGH.test(text.slice(last.end, each.start));
    const months = [...(isRange ? (last.readings[0] ?? []) : []), ...(each.readings[0] ?? [])];
    const quarter = quarterOf(months);
    if (!quarter) joined.push(each);
    else if (!isRange) joined.push({ ...each, readings: [...each.readings, [quarter]] });
    else {
      const { start } = last;
      joined.splice(-1, 1, { ...each, readings: [months, [quarter]], text: text.slice(start, each.end), start });
    }
  }
  return joined;
}

function quarterOf(moments: readonly Moment[]): Quarter | undefined {
  const [first, last, more] = moments;
  if (first?.kind !== 'date' || last?.kind !== 'date' || more) return undefined;
  const quarter = (last.month ?? 0) / 3;
  if (first.month !== quarter * 3 - 2 || (first.year ?? last.year) !== last.year) return undefined;
  return Number.isInteger(quarter) ? { kind: 'quarter', quarter, year: last.year } : undefined;
}

const COUNTED = pattern.i`(?:\d|(?<!\p{L})(?:mỗi|một|hai|ba|hàng|hằng|từng|cùng|vài|mấy|nhiều|cả|năm))\s$`;
const MONTH_BEFORE = pattern.i`(?<!\p{L})(?:vào|hồi|từ|đến|tới|trước|sau|đầu|giữa|cuối)\s$`;

function readMonths(text: string, match: RegExpExecArray): DateExpression[] {
  const { numbers, spelled, year, joint = '' } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const dateIn = (month: string): CalendarDate => ({
    kind: 'date',
    month: monthOf(month),
    year: year ? Number(year) : undefined,
  });
  // Giêng and Chạp are months of the lunar year.
  const isName =
    !spelled || (spelled !== spelled.toLowerCase() && !/giêng|chạp/i.test(spelled)) || MONTH_BEFORE.test(before);
  const certain = year !== undefined || (isName && !COUNTED.test(before));
  const end = match.index + match[0].length;
  const months = allMatches(numbers ? /\d+/g : /.+/g, numbers ?? spelled ?? '');
  if (months.length === 1 || year || /[-–]/.test(joint))
    return [{ readings: [months.map(([month]) => dateIn(month))], text: match[0], start: match.index, end, certain }];
  // "tháng 6 và 7 tàu": what a word joins may be no month.
  const offset = end - (numbers ?? '').length;
  return months.map(({ 0: month, index }, i) => {
    const start = i === 0 ? match.index : offset + index;
    const stop = offset + index + month.length;
    return {
      readings: [[dateIn(month)]],
      text: text.slice(start, stop),
      start,
      end: stop,
      certain: certain && i === 0,
    };
  });
}

/** The number of a month in figures or words: "9", "Chín". */
export function monthOf(word: string): number {
  return Number(word) || (WORDS[word.toLowerCase().replace(/\s+/, ' ')] ?? 0);
}
