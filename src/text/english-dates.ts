import type { CalendarDate, DateExpression } from './calendar.ts';
import { readEnglishPeriods } from './english-periods.ts';
import { readHolidays } from './holidays.ts';
import { allMatches, pattern } from './pattern.ts';

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\p{L}\d]|[.,:]\d|\s?%|\s?[ap]\.?m(?!\p{L}))`;
const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d{2})(?!\d|,\d|\s?%)`;
const FULL = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
// The full stop of "in September. 30 drones" ends the sentence.
const MONTH = String.raw`(?<month>(?:${FULL}|${FULL.toUpperCase()})(?!\p{L})|(?:${SHORT}|${SHORT.toUpperCase()})(?!\p{L})(?:\.|(?!\.)))`;
const JOINT = String.raw`(?:\s?[-–]\s?|,\s(?:and\s|or\s)?|\s(?:to|through|until|and|or|into)\s(?:the\s)?)`;
const MONTH_FIRST = pattern.g`(?=[JFMASOND])(?<![\p{L}\p{N}])${MONTH}(?:\s(?<day>${DAY})(?<more>(?:${JOINT}${DAY})*))?(?:,?\s(?:of\s)?${YEAR})?`;
const DAY_FIRST = pattern.g`(?=\d)(?<![\p{L}\p{N}]|[.,:$€£/-])(?:(?<first>${DAY})(?:\s?[-–]\s?|\s(?:to|and|or|through)\s(?:the\s)?))?(?<day>${DAY})\s(?:of\s)?${MONTH}(?!\s\d{1,2}(?!\d))(?:,?\s(?:of\s)?${YEAR})?`;
const BARE_DAYS = pattern.gi`the\s(?<day>\d{1,2})(?:st|nd|rd|th)(?=[.,;:)"”]|$|\s(?:of|and|to|through|at|in|on|when|after|before|for|that)(?!\p{L}))(?!\s(?:and|or|to|through)\s[1-4](?:st|nd|rd|th)[\s-]quarter)`;
const NUMERIC = pattern.g`(?=\d)(?<![\p{L}\p{N}]|[\p{N}][.,/-])(?:(?<a>\d{1,2})/(?<b>\d{1,2})(?:/(?<year>\d{4}|\d{2}))?|(?<isoYear>(?:1[5-9]|20)\d{2})-(?<isoMonth>\d{2})-(?<isoDay>\d{2}))(?![\p{L}\d/]|[.,-]\d|\s?%)`;
/** What must stand in a text that holds one: far sooner sought than the patterns. */
const HAS_MONTH = /Jan|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MA[RY]|APR|JU[NL]|AUG|SEP|OCT|NOV|DEC/;
const HAS_DAY_FIRST = pattern`\d(?:\p{L}{2})?\s(?:of\s)?[JFMASOND]`;
const HAS_DAY = /\d(?:st|nd|rd|th)/;
const HAS_FIGURES = /\d(?:\/|-\d\d-)\d/;

/**
 * The dates of an English text: "Sept. 24", "September 24th, 2025", "24 September", "Sept. 22-24", "February 2022", "the 24th",
 * "9/24", weekdays, quarters, decades. Uncertain, and a date only where the source has it: "the 24th", "2/3", a month's
 * name by itself ("May" is a name and a verb), the 30 of "Sept. 24 and 30 drones".
 */
export function readEnglishDates(text: string): DateExpression[] {
  const found = HAS_MONTH.test(text) ? readNamedMonths(text) : [];
  const rest = [...readEnglishPeriods(text), ...readHolidays(text)];
  if (HAS_DAY.test(text)) for (const match of allMatches(BARE_DAYS, text)) rest.push(readBareDay(match));
  if (HAS_FIGURES.test(text)) for (const match of allMatches(NUMERIC, text)) rest.push(...readNumeric(match));
  if (found.length + rest.length < 2) return [...found, ...rest];
  return [...found, ...rest.filter(isApartFrom(found))].sort((a, b) => a.start - b.start);
}

function isApartFrom(others: readonly DateExpression[]) {
  return (each: DateExpression) => !others.some(({ start, end }) => start < each.end && each.start < end);
}

/** "24 September" first: in it "September" is no month by itself. */
function readNamedMonths(text: string): DateExpression[] {
  const dayFirst = HAS_DAY_FIRST.test(text) ? allMatches(DAY_FIRST, text).map(readDayFirst) : [];
  const monthFirst = allMatches(MONTH_FIRST, text).flatMap((match) => readMonthFirst(text, match));
  const all = [...dayFirst, ...monthFirst.filter(isApartFrom(dayFirst))].sort((a, b) => a.start - b.start);
  return joinRanges(text, all);
}

const THROUGH = /^(?:\s?[-–]\s?|\s(?:to|through|until)\s)$/;

/** "Sept. 30-Oct. 2", "from September to November" are one expression each. */
function joinRanges(text: string, found: readonly DateExpression[]): DateExpression[] {
  const joined: DateExpression[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    if (last?.certain && each.certain && THROUGH.test(text.slice(last.end, each.start))) {
      const reading = [...(last.readings[0] ?? []), ...(each.readings[0] ?? [])];
      joined.splice(-1, 1, { ...each, readings: [reading], text: text.slice(last.start, each.end), start: last.start });
    } else joined.push(each);
  }
  return joined;
}

function readDayFirst(match: RegExpExecArray): DateExpression {
  const { first, day } = match.groups ?? {};
  const days = [first, day].flatMap((each) => (each ? [Number.parseInt(each, 10)] : []));
  return { ...placeOf(match), readings: [days.map((each) => dateOf(match, each))], certain: true };
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const PREPOSITION = pattern.i`(?<!\p{L})(?:in|since|by|until|through|during|from|early|late|mid-?|last|next|this|before|after)\s?$`;

/** "May Day", "June's" */
const OF_NAME = pattern`^(?:\s\p{Lu}|['’]s)`;

function readMonthFirst(text: string, match: RegExpExecArray): DateExpression[] {
  const { month = '', day, more = '', year } = match.groups ?? {};
  if (!day) {
    // "Jan" and "Mar" without a full stop are names.
    if (!year && month.length === 3 && month.toLowerCase() !== 'may') return [];
    const end = match.index + match[0].length;
    const certain =
      PREPOSITION.test(text.slice(Math.max(0, match.index - 8), match.index)) &&
      !OF_NAME.test(text.slice(end, end + 2));
    const sole = dateOf(match, undefined);
    // "at the end of June" may be June 30.
    const isEnd = /\b(?:end|close) of $/.test(text.slice(Math.max(0, match.index - 9), match.index));
    const readings = isEnd ? [[sole], [{ ...sole, day: LAST_DAYS[(sole.month ?? 1) - 1] }]] : [[sole]];
    return [{ ...placeOf(match), readings, certain: certain || year !== undefined }];
  }
  const first = dateOf(match, Number.parseInt(day, 10));
  const others = allMatches(/\d+/g, more);
  if (year || /^(?:[-–]\d+)?\D*$/.test(more))
    return [
      { ...placeOf(match), readings: [[first, ...others.map(([each]) => dateOf(match, Number(each)))]], certain: true },
    ];
  // "Sept. 24 and 30 drones": what follows may be no day.
  const end = match.index + match[0].length;
  const start = end - more.length;
  const rest = others.map(({ 0: each, index }): DateExpression => {
    const place = { text: each, start: start + index, end: start + index + each.length };
    return { ...place, readings: [[dateOf(match, Number(each))]], certain: false };
  });
  return [
    { text: text.slice(match.index, start), start: match.index, end: start, readings: [[first]], certain: true },
    ...rest,
  ];
}

function readBareDay(match: RegExpExecArray): DateExpression {
  return { ...placeOf(match), readings: [[{ kind: 'date', day: Number(match.groups?.day) }]], certain: false };
}

/** "3/5" is March 5 in American English, and May 3 where it was copied. */
function readNumeric(match: RegExpExecArray): DateExpression[] {
  const { a, b, year, isoYear, isoMonth, isoDay } = match.groups ?? {};
  const inYear = year?.length === 2 ? 2000 + Number(year) : Number(year ?? isoYear) || undefined;
  const orders = isoYear
    ? [[isoMonth, isoDay]]
    : [
        [a, b],
        [b, a],
      ];
  const dates = orders.map(
    ([month, day]): CalendarDate => ({ kind: 'date', month: Number(month), day: Number(day), year: inYear }),
  );
  const readings = dates.filter(isPossible).map((date) => [date]);
  return readings.length > 0 ? [{ ...placeOf(match), readings, certain: false }] : [];
}

function isPossible({ day = 0, month = 0 }: CalendarDate): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

const STARTS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dateOf(match: RegExpExecArray, day: number | undefined): CalendarDate {
  const { month = '', year } = match.groups ?? {};
  const number = STARTS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return { kind: 'date', day, month: number, year: year ? Number(year) : undefined };
}

function placeOf(match: RegExpExecArray) {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}
