/** A day, a month or both, with its year where the text gives one: "ngày 24/9", "tháng 2/2022", "the 24th". */
export interface CalendarDate {
  readonly kind: 'date';
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** 1 is Sunday and 2 Monday, as Vietnamese counts: thứ Hai. */
export interface Weekday {
  readonly kind: 'weekday';
  readonly weekday: number;
}

export interface Quarter {
  readonly kind: 'quarter';
  readonly quarter: number;
  readonly year?: number | undefined;
}

/** The first year of it: 1980. */
export interface Decade {
  readonly kind: 'decade';
  readonly decade: number;
}

export type Moment = CalendarDate | Weekday | Quarter | Decade;

/** Words of a text that name a day or a span of days, with their place. */
export interface DateExpression {
  /** What it may mean; several where the writing is ambiguous ("3-5" is May 3, or the 3rd to the 5th). */
  readonly readings: readonly (readonly Moment[])[];
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Meant as a date beyond doubt; else only where the other language has the same ("1/3" may be a third). */
  readonly certain: boolean;
}

const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
/** As the Associated Press writes them before a day; March to July are never abbreviated. */
const BEFORE_DAY: readonly string[] = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const QUARTERS: readonly string[] = 'first second third fourth'.split(' ');

/** A reading as the Associated Press writes it: `Sept. 24, 2025`, `Sept. 22-24`, `Sept. 22, 23 and 24`, `second quarter`. */
export function writeReading(reading: readonly Moment[], text: string): string {
  const dates = reading.flatMap((moment) => (moment.kind === 'date' ? [moment] : []));
  const [first] = dates;
  if (!first || reading.length === 1) return reading.map(writeMoment).join(' and ');
  const isSpan = dates.length === 2 && (/rạng/.test(text) || !/và|hoặc|hay|,/.test(text));
  const year = dates.every((date) => date.year === first.year) ? first.year : undefined;
  const isOneMonth = dates.every(({ day, month }) => day && month && month === first.month);
  const words = dates.map((date, i) =>
    isOneMonth && i > 0 ? String(date.day) : writeMoment({ ...date, year: year ? undefined : date.year }),
  );
  const joined = isSpan
    ? words.join(first.month ? '-' : ' to ')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  return `${joined}${writeYear({ year }, first.day ? ', ' : ' ')}`;
}

/** The day so many days later, or earlier: in a year of 365 days where none is given. */
export function shiftDay({ day = 1, month = 1, year }: CalendarDate, by: number): CalendarDate {
  const shifted = new Date(Date.UTC(year ?? 2025, month - 1, day + by));
  const inYear = year && shifted.getUTCFullYear();
  return { kind: 'date', day: shifted.getUTCDate(), month: shifted.getUTCMonth() + 1, year: inYear };
}

function writeMoment(moment: Moment): string {
  if (moment.kind === 'weekday') return WEEKDAYS[moment.weekday - 1] ?? '';
  if (moment.kind === 'decade') return `${moment.decade}s`;
  if (moment.kind === 'quarter') return `${QUARTERS[moment.quarter - 1]} quarter${writeYear(moment, ' of ')}`;
  const { day, month = 0 } = moment;
  if (day && month) return `${BEFORE_DAY[month - 1]} ${day}${writeYear(moment, ', ')}`;
  return day ? `the ${writeOrdinal(day)}` : `${MONTHS[month - 1]}${writeYear(moment, ' ')}`;
}

function writeYear({ year }: { readonly year?: number | undefined }, before: string): string {
  return year ? `${before}${year}` : '';
}

function writeOrdinal(day: number): string {
  const ending = day > 10 && day < 20 ? undefined : ['st', 'nd', 'rd'][(day % 10) - 1];
  return `${day}${ending ?? 'th'}`;
}
