import type { DateExpression, Moment } from './calendar.ts';
import { allMatches, pattern } from './pattern.ts';
import { readRoman } from './quantity.ts';
import { DIGITS } from './vietnamese-number-words.ts';
import { isCapital } from './word-characters.ts';

const YEAR = String.raw`(?:(?:\s?[/-]\s?|,?\s+(?:năm\s+)?)(?<year>(?:1[5-9]|20)\d{2})(?!\d))?`;
const WEEKDAYS = pattern.gi`thứ(?<!\p{L}thứ)\s+(?:(?<word>hai|ba|tư|năm|sáu|bảy|bẩy)(?!\p{L})|(?<number>[2-7])(?![\p{L}\d]|[.,]\d))|ch[ủú]a?(?<!\p{L}ch[ủú]a?)\s+nhật(?!\p{L})`;
const QUARTERS = pattern.gi`quý(?<!\p{L}quý)\s+(?<number>I{1,3}|IV|[1-4]|một|hai|ba|tư|bốn)(?![\p{L}\d])${YEAR}`;
// Years after "những năm" may also be a list: "những năm 2020, 2021".
const DECADES =
  /(?:thập\s+(?:niên|k[ỷỉ])|(?:những|các)\s+năm(?:\s+thập\s+(?:niên|k[ỷỉ]))?)\s+(?<decade>(?:1[5-9]|20)?\d0)(?!\d|[.,/]\d|\s?(?:[-–,]|và|đến)\s?\d{3}[1-9]|\s(?:tuổi|trước))/giu;

/** What must stand in a text that holds one: far sooner sought than the patterns. */
const HAS_WEEKDAY = /[hH][ứỨ]\s|[nN][hH][ậẬ][tT]/;
const HAS_QUARTER = /[uU][ýÝ]\s/;

/** Weekdays, quarters and decades of a Vietnamese text: "thứ Tư", "Chủ nhật", "quý II/2025", "thập niên 1980", "những năm 30". */
export function readVietnamesePeriods(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  if (HAS_WEEKDAY.test(text)) for (const match of allMatches(WEEKDAYS, text)) found.push(readWeekday(text, match));
  if (HAS_QUARTER.test(text)) for (const match of allMatches(QUARTERS, text)) found.push(readQuarter(match));
  if (/\d0/.test(text)) for (const match of allMatches(DECADES, text)) found.push(readDecade(match));
  return found;
}

/** What stands before a weekday, not before an ordinal; "ngày thứ hai" and "đêm thứ hai" are the second. */
const ON = pattern.i`(?<!\p{L})(?:hôm|vào|sáng|trưa|chiều|tối|khuya|cuối ngày|sớm ngày)\s$`;
/** "Đêm nhạc Thứ Bảy" is a name, "ngày Thứ Bảy" and "Thứ Bảy tới" are days. */
const NAME_BEFORE = pattern.i`(?<!\p{L})(?!ngày|đêm|từ|đến|tới|trước|sau|và|qua|hoặc)\p{L}+\s$`;
/** What makes an ordinal even of capitals: "Chiến tranh Thế giới thứ Hai", "lần thứ Ba", "bên thứ Ba". */
const ORDINAL = pattern.i`(?<!\p{L})(?:giới|chiến|lần|đứng|hạng|bên|nước|người|hàng|khóa|kỳ|phiên|năm|tháng|đời|lớn|trí|tập|án|điều|chương|khoản|tuổi|con|thế hệ)\s$`;
const WEEK = pattern.i`^\s(?:tuần\s(?:này|trước|tới|sau|qua)|hàng\stuần|hằng\stuần|\((?:\d|ngày)|tới(?!\p{L})|ngày\s\d)`;

function readWeekday(text: string, match: RegExpExecArray): DateExpression {
  const { word, number } = match.groups ?? {};
  const weekday = number ? Number(number) : word ? (DIGITS[word.toLowerCase()] ?? 0) : 1;
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 14), match.index);
  const isDay = ON.test(before) || WEEK.test(text.slice(end, end + 16));
  const isWritten = word !== undefined && word !== word.toLowerCase();
  const isName = isCapital(match[0]) && NAME_BEFORE.test(before);
  const certain = isDay || weekday === 1 || (isWritten && !isName);
  return expression(match, [{ kind: 'weekday', weekday }], certain && !ORDINAL.test(before));
}

function readQuarter(match: RegExpExecArray): DateExpression {
  const { number = '', year } = match.groups ?? {};
  const quarter = Number(number) || readRoman(number.toUpperCase()) || DIGITS[number.toLowerCase()] || 0;
  return expression(match, [{ kind: 'quarter', quarter, year: year ? Number(year) : undefined }]);
}

function readDecade(match: RegExpExecArray): DateExpression {
  const written = Number(match.groups?.decade);
  // "thập niên 30" is the 1930s as a rule.
  const decades = written < 100 ? [1900 + written, 2000 + written] : [written];
  const readings = decades.map((decade): readonly Moment[] => [{ kind: 'decade', decade }]);
  return { ...expression(match, []), readings };
}

function expression(match: RegExpExecArray, reading: readonly Moment[], certain = true): DateExpression {
  return { readings: [reading], text: match[0], start: match.index, end: match.index + match[0].length, certain };
}
