import { type CalendarDate, type DateExpression, shiftDay } from './calendar.ts';
import { allMatches, pattern } from './pattern.ts';
import { MONTH, monthOf, readVietnameseMonths, SPELLED, YEAR } from './vietnamese-months.ts';
import { readVietnamesePeriods } from './vietnamese-periods.ts';

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`;
const AGAIN = String.raw`(?:(?:ngày|hôm|mùng|mồng|sáng|trưa|chiều|tối|đêm)\s)*`;
// "22-24/9", "30/9 đến ngày 2/10", "đêm 8 rạng sáng 9/6".
const THROUGH = String.raw`(?:\s?[-–—]\s?(?=\d{1,2}(?:\s?[/.]|[–-]\d|\s+tháng))|\s(?:đến|tới)\s(?:hết\s)?|,?\s(?:và\s)?rạng\s)${AGAIN}`;
// "ngày 22, 23 và 24/9".
const LISTED = String.raw`(?:,\s|,?\s(?:và|hoặc|hay)\s)${AGAIN}`;
const EARLIER = `(?<earlier>(?:${DAY}(?:(?:/${MONTH})?${THROUGH}|${LISTED}))*)`;
const NUMERIC = String.raw`(?<day>${DAY})(?<separator>\s?/\s?|[.–-])(?<month>${MONTH})(?:\k<separator>(?<year>${YEAR}|\d{2}(?!\d))|,?\snăm\s(?<yearAfter>${YEAR}))?`;
const WORDED = String.raw`(?<wordedDay>${DAY})\s+tháng\s+(?<wordedMonth>${MONTH}|${SPELLED})(?!\p{L}|\sngày)(?:(?:,?\s+(?:năm\s+)?|\s?[/-]\s?)(?<wordedYear>${YEAR}))?`;
const ONLY_MONTH = String.raw`(?<soleMonth>${MONTH})\s?/\s?(?<soleYear>${YEAR})`;
const ISO = `(?<isoYear>${YEAR})-(?<isoMonth>${MONTH})-(?<isoDay>${DAY})`;
// Not within a longer figure, a designation or a percentage: "5.24/9", "Su-24", "24/9/CP", "3-5%".
const DATES = pattern.gi`(?=\d)(?<![\p{L}\p{N}_]|[\p{L}\p{N}][.,:/]|(?<!\d{4})(?<=[\p{L}\p{N}])[–-])(?:${ISO}|${ONLY_MONTH}|${EARLIER}(?:${NUMERIC}|${WORDED}))(?![\p{L}/]|[.,:–-]\d|\s?%)`;
const BARE_DAYS = pattern.gi`(?:ngày|hôm|mùng|mồng)\s(?<day>${DAY})(?![\p{L}]|[.,:/-]\d|\s(?:tháng|giờ|phút))`;
/** What must stand in a text that holds one: far sooner sought than the patterns. */
const HAS_DATE = /\d(?:\s?[/.–-]\s?\d|\s+tháng)/i;
const HAS_DAY = /[yYmMgG]\s[0-3]?\d/;

/**
 * The dates of a Vietnamese text, the day first: "ngày 24/9", "24-9", "hôm 24.9", "24/9/2025", "ngày 24 tháng 9 năm 2025",
 * "22-24/9", "đêm 8 rạng sáng 9/6", "tháng 2/2022"; weekdays, quarters and decades. What may be something else is
 * uncertain: "1/3" a third, "lần thứ ba" the third, "mỗi ngày 30 chuyến" a count. Known gaps: years alone, the lunar calendar.
 */
export function readVietnameseDates(text: string): DateExpression[] {
  const months = readVietnameseMonths(text);
  const found: DateExpression[] = [];
  const rest = [...months, ...readVietnamesePeriods(text)];
  if (HAS_DATE.test(text)) {
    const sought = withoutLists(text, months);
    for (const match of allMatches(DATES, sought)) found.push(...readDate(text, match, found.at(-1)));
  }
  if (HAS_DAY.test(text)) for (const match of allMatches(BARE_DAYS, text)) rest.push(readBareDay(match));
  if (found.length + rest.length < 2) return [...found, ...rest];
  const free = rest.filter((each) => !found.some(({ start, end }) => start < each.end && each.start < end));
  return [...found, ...free].sort((a, b) => a.start - b.start);
}

/** In "tháng 6 và 7/2025", "tháng 6-7", "tháng 4 đến tháng 6/2025" there is no date. */
function withoutLists(text: string, months: readonly DateExpression[]): string {
  const lists = months.filter(({ readings }) => readings.flat().length > 1);
  return lists.reduce((all, { start, end }) => all.slice(0, start) + '_'.repeat(end - start) + all.slice(end), text);
}

/** A word of time before the figures. */
const TIME_BEFORE = pattern.i`(?<!\p{L})(?:(?:ngày|hôm|mùng|mồng|sáng|trưa|chiều|tối|đêm|khuya|rạng)\s|(?:(?:hôm|ngày|sáng|trưa|chiều|tối|đêm)\s(?:nay|qua|mai)|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|nhật),?\s\(?)$`;
/** "0h ngày 1/10" is also midnight of Sept. 30, as the Associated Press counts it, "24h ngày 30/9" 12 a.m. of Oct. 1. */
const MIDNIGHT_BEFORE = /(?<!\d)(?:(?<first>0?0)|24)(?:[hg:]|\s?giờ)(?:00)?\s(?:ngày|hôm)\s$/iu;
/** Streets and house numbers: "đường 30/4". */
const STREET_BEFORE = pattern.i`(?<!\p{L})(?:số|đường|phố)\s$`;
/** Numbers of documents: "Nghị quyết số 12/2024". */
const NUMBER_BEFORE = pattern.i`(?<!\p{L})(?:số|quyết|định|thị|tư|luật|văn)\s$`;
const LUNAR = /^\s\(?âm/iu;
const JOINED = /^\s?(?:[-–—,]|và|đến|tới|hoặc)\s(?:ngày\s)?$/u;

function readDate(text: string, match: RegExpExecArray, last: DateExpression | undefined): DateExpression[] {
  const { earlier = '', separator = '', year, isoDay, soleMonth } = match.groups ?? {};
  const date = dateOf(match.groups ?? {});
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  const isNamed = TIME_BEFORE.test(before);
  // "bắn hạ 20, 24/9" lists no days.
  const days = isNamed || !/,|và|hoặc|hay/.test(earlier.replaceAll('rạng', '')) ? earlier : '';
  const start = match.index + earlier.length - days.length;
  const end = match.index + match[0].length;
  const isJoined = last?.certain === true && JOINED.test(text.slice(last.end, start));
  // "7-6 (7-4)" is a score.
  const isAlone = before.endsWith('(') && text[end] === ')' && !/phần|\d[–-]\d{1,2} \($/.test(before);
  const isDate = isNamed || isJoined || isAlone || year?.length === 4 || isoDay !== undefined;
  if (separator === '.' && !isDate) return [];
  const reading = [...daysBefore(days, date), date];
  const midnight = MIDNIGHT_BEFORE.exec(before);
  const readings = [
    reading,
    ...(separator === '-' && !year ? daysAsRange(date) : []),
    ...(midnight ? [[shiftDay(date, midnight.groups?.first ? -1 : 1)]] : []),
  ];
  const certain = soleMonth
    ? !NUMBER_BEFORE.test(before)
    : isDate || isLikely(date, match, { before, after: text.slice(end, end + 8) });
  return [
    { readings, text: text.slice(start, end), start, end, certain: certain && !LUNAR.test(text.slice(end, end + 8)) },
  ];
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): CalendarDate {
  const day = groups.day ?? groups.wordedDay ?? groups.isoDay;
  const month = groups.month ?? groups.wordedMonth ?? groups.soleMonth ?? groups.isoMonth ?? '';
  const year = groups.year ?? groups.yearAfter ?? groups.wordedYear ?? groups.soleYear ?? groups.isoYear;
  return {
    kind: 'date',
    day: day ? Number(day) : undefined,
    month: monthOf(month),
    year: year ? Number(year.length === 2 ? `20${year}` : year) : undefined,
  };
}

/** The days that share the month of the last one, or stand in the month before it: "đêm 30 rạng sáng 1/10". */
function daysBefore(earlier: string, last: CalendarDate): CalendarDate[] {
  return allMatches(/(\d+)(?:\/(\d+))?/g, earlier).map(([, day, month]) => {
    const isInMonthBefore = Number(day) > (last.day ?? 0);
    const own = isInMonthBefore ? (((last.month ?? 1) + 10) % 12) + 1 : last.month;
    return { ...last, day: Number(day), month: month ? Number(month) : own };
  });
}

/** "ngày 3-5" may be the 3rd to the 5th. */
function daysAsRange({ day = 0, month = 0 }: CalendarDate): CalendarDate[][] {
  return day < month ? [[day, month].map((each) => ({ kind: 'date', day: each }))] : [];
}

/** What may stand before a date, and before a fraction too. */
const OFTEN_BEFORE = pattern.i`(?:(?<!\p{L})(?:vào|từ|đến|tới|trước|sau|hết|qua|kỳ|lễ|khánh)|\d\s?(?:h|giờ)|h\d\d),?\s\(?$|\($`;
/** What stands before a day rather than before "a third", where the sentence ends or goes on with a name. */
const DAY_BEFORE = pattern.i`(?<!\p{L})(?:vào|từ|trước|sau)\s$`;
const NO_COUNT = pattern`^(?:[,.;:)"”]|$|\s(?:\p{Lu}|năm|tới|này|sau|đến))`;

/** Without a word of time before it: more likely a date than a fraction, a ratio, a score. */
function isLikely(
  { day = 0, month = 0 }: CalendarDate,
  match: RegExpExecArray,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  const { earlier = '', separator = '', wordedDay, wordedYear } = match.groups ?? {};
  if (STREET_BEFORE.test(before)) return false;
  const isOften = OFTEN_BEFORE.test(before);
  if (wordedDay) return wordedYear !== undefined || earlier !== '' || isOften;
  if (!separator.includes('/')) return day > month && day > 12 && isOften;
  const hasZero = /^0|\/\s?0/.test(match[0]);
  if (day < month && !hasZero && earlier === '') return DAY_BEFORE.test(before) && NO_COUNT.test(after);
  return isOften || hasZero || (day > 12 && match[0] !== '24/7');
}

function readBareDay(match: RegExpExecArray): DateExpression {
  const date: CalendarDate = { kind: 'date', day: Number(match.groups?.day) };
  return { readings: [[date]], text: match[0], start: match.index, end: match.index + match[0].length, certain: false };
}
