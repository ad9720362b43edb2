import type { DateExpression, Moment } from './calendar.ts';
import { allMatches, pattern } from './pattern.ts';

const YEAR = String.raw`(?:(?:,?\s(?:of\s)?|\/)(?<year>(?:1[5-9]|20)\d{2})(?![\d,]\d))?`;
const DAYS: readonly string[] = 'Sun Mon Tues Wednes Thurs Fri Satur'.split(' ');
const WEEKDAYS = pattern.g`(?<![\p{L}\p{N}])(?<weekday>${DAYS.join('|')})days?(?!\p{L})`;
const WEEKENDS = pattern.gi`(?<!\p{L})weekends?(?!\p{L})`;
const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
/** "quarters" stands once for several: "the second and third quarters". */
const SHARED = String.raw`(?=(?:(?:,|,?\s(?:and|or|to|through))\s${ORDINAL})+[\s-]quarters)`;
const QUARTERS = pattern.gi`(?<![\p{L}\p{N}])(?:Q(?<number>[1-4])|(?<before>[1-4])Q|(?<word>${ORDINAL})(?:[\s-]quarters?|${SHARED}))(?!\p{L})${YEAR}`;
const DECADES = pattern.g`(?<![\p{L}\p{N}.,])(?:(?<full>(?:1[5-9]|20)\d0)|(?<short>[0-9]0)|(?<word>twen|thir|for|fif|six|seven|eigh|nine)ties)s?(?<=s)(?![\p{L}\d])`;

/** What must stand in a text that holds one: far sooner sought than the patterns. */
const HAS_WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
const HAS_QUARTER = /quarter|Q[1-4]|[1-4]Q/i;
const HAS_DECADE = /\d0s|ties/;

/** Weekdays, weekends, quarters and decades of an English text: "Monday", "Q2", "second quarter of 2025", "the 1980s", "the '80s". */
export function readEnglishPeriods(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  if (HAS_WEEKDAY.test(text)) for (const match of allMatches(WEEKDAYS, text)) found.push(readWeekday(text, match));
  if (text.includes('eekend')) for (const match of allMatches(WEEKENDS, text)) found.push(readWeekend(match));
  if (HAS_QUARTER.test(text)) for (const match of allMatches(QUARTERS, text)) found.push(readQuarter(match));
  if (HAS_DECADE.test(text)) for (const match of allMatches(DECADES, text)) found.push(readDecade(match));
  return found;
}

/** "Bloody Sunday", "Saturday Night Live" are names; "On Sunday", "Sunday, Russia", "Sunday U.S. officials" are not. */
const NAME_BEFORE = pattern`(?<!\p{L})(?!(?:On|By|Since|Until|From|Last|Late|Early|This|Next|And|Every|After|Before)\s)\p{Lu}\p{Ll}+\s$`;
const NAME_AFTER = pattern`^\s(?!Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)\p{Lu}\p{Ll}`;

function readWeekday(text: string, match: RegExpExecArray): DateExpression {
  const end = match.index + match[0].length;
  const isName =
    NAME_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index)) ||
    NAME_AFTER.test(text.slice(end, end + 5));
  const weekday = DAYS.indexOf(match.groups?.weekday ?? '') + 1;
  return expression(match, [[{ kind: 'weekday', weekday }]], !isName);
}

/** Saturday and Sunday, where the source has them; else no date at all. */
function readWeekend(match: RegExpExecArray): DateExpression {
  const days = ['Satur', 'Sun'].map((day): Moment => ({ kind: 'weekday', weekday: DAYS.indexOf(day) + 1 }));
  return expression(match, [days], false);
}

function readQuarter(match: RegExpExecArray): DateExpression {
  const { number, before, word = '', year } = match.groups ?? {};
  const ordinal = ['first', 'second', 'third', 'fourth'].indexOf(word.toLowerCase()) + 1;
  const quarter = Number(number ?? before) || ordinal || Number(word.charAt(0));
  return expression(match, [[{ kind: 'quarter', quarter, year: year ? Number(year) : undefined }]], false);
}

const TENS: readonly string[] = 'twen thir for fif six seven eigh nine'.split(' ');

/** "the 80s" may also be a temperature or an age. */
function readDecade(match: RegExpExecArray): DateExpression {
  const { full, short, word } = match.groups ?? {};
  const tens = short ? Number(short) : 10 * (TENS.indexOf(word ?? '') + 2);
  const readings = full ? [Number(full)] : [1900 + tens, 2000 + tens];
  return expression(
    match,
    readings.map((decade) => [{ kind: 'decade', decade }]),
    full !== undefined,
  );
}

function expression(
  match: RegExpExecArray,
  readings: readonly (readonly Moment[])[],
  certain: boolean,
): DateExpression {
  return { readings, text: match[0], start: match.index, end: match.index + match[0].length, certain };
}
