import type { TranslatedSegment } from '../model/outcome.ts';
import { type CalendarDate, type DateExpression, type Moment, shiftDay } from '../text/calendar.ts';
import { readEnglishDates } from '../text/english-dates.ts';
import { readVietnameseDates } from '../text/vietnamese-dates.ts';
import { isCapital } from '../text/word-characters.ts';
import { once } from './once.ts';
import { withoutFixed } from './without-fixed.ts';

/** The dates of a paragraph and of its translation, and which of them the other side has. */
export interface DatePairs {
  readonly source: DateSide;
  readonly target: DateSide;
}

export interface DateSide {
  readonly text: string;
  readonly all: readonly DateExpression[];
  /** Those the other side has too, with the reading in which it has them. */
  readonly matched: ReadonlyMap<DateExpression, readonly Moment[]>;
  /** Dates beyond doubt that the other side lacks. */
  readonly unmatched: readonly DateExpression[];
  /** Whether the other side has this day, month, weekday. */
  readonly isMatched: (moment: Moment) => boolean;
}

const EMPTY: DateSide = { text: '', all: [], matched: new Map(), unmatched: [], isMatched: () => false };
const NONE: DatePairs = { source: EMPTY, target: EMPTY };

/** Dates are compared by value: "24/9" has "Sept. 24", "the 24th" where a September stands, and no "Sept. 24, 2024". */
export const pairDates = once((segment: TranslatedSegment): DatePairs => {
  const { source, target } = withoutFixed(segment);
  const sources = readVietnameseDates(source);
  const targets = readEnglishDates(target);
  if (sources.length === 0 && targets.length === 0) return NONE;
  const given = { all: targets.flatMap(({ readings }) => readings.flat()), text: target, isSource: false };
  const wanted = compare(source, sources, given);
  const settled = sources.flatMap((each) => wanted.matched.get(each) ?? each.readings[0] ?? []);
  const side = compare(target, targets, { all: settled, text: source, isSource: true });
  return { source: withMeant(wanted, side), target: side };
});

/** "2/9" may be a share and "Thứ Ba" a name; beside a "Sept. 9", a "Friday" that has no other origin they are days. */
function withMeant(wanted: DateSide, given: DateSide): DateSide {
  const strange = given.unmatched.flatMap(({ readings }) => readings.flat());
  if (strange.length === 0) return wanted;
  const isMeant = ({ readings, text }: DateExpression) =>
    (text.includes('/') && readings.flat().some((a) => strange.some((b) => sharesFigure(a, b)))) ||
    (/^thứ\s/iu.test(text) && isCapital(text.replace(/^\S+\s+/, '')) && strange.some(({ kind }) => kind === 'weekday'));
  const meant = wanted.all.filter((each) => !each.certain && !wanted.matched.has(each) && isMeant(each));
  const certain = meant.map((each) => ({ ...each, certain: true }));
  const all = [...wanted.all.filter((each) => !meant.includes(each)), ...certain];
  return { ...wanted, all, unmatched: [...wanted.unmatched, ...certain] };
}

function sharesFigure(a: Moment, b: Moment): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || !a.day || !b.day) return false;
  return [b.day, b.month].some((each) => each === a.day || each === a.month);
}

export function datesOf({ readings }: Pick<DateExpression, 'readings'>): CalendarDate[] {
  return readings.flat().flatMap((moment) => (moment.kind === 'date' ? [moment] : []));
}

/** What a date is looked for in. */
interface Other {
  readonly all: readonly Moment[];
  readonly text: string;
  readonly isSource: boolean;
}

function compare(text: string, all: readonly DateExpression[], other: Other): DateSide {
  const isMatched = (moment: Moment) =>
    other.all.some((given) => standsFor(given, moment, other)) || standsElse(moment, other);
  const matched = new Map<DateExpression, readonly Moment[]>();
  for (const each of all) {
    const isNight = (moments: readonly Moment[]) =>
      other.isSource ? isNightInto(moments, text, other) : isNightIn(each, other) && moments.some(isMatched);
    const reading = each.readings.find((moments) => moments.every(isMatched) || isNight(moments));
    if (reading) matched.set(each, reading);
  }
  return { text, all, matched, unmatched: all.filter((each) => each.certain && !matched.has(each)), isMatched };
}

const NIGHT = /(?<!mid|to)night/i;

/** Of the night between two days either may be named: "đêm 8 rạng sáng 9/6" → "overnight into June 9". */
function isNightIn(wanted: DateExpression, target: Other): boolean {
  return /rạng/.test(wanted.text) && NIGHT.test(target.text);
}

/** Or both, where the source names the morning alone: "rạng sáng 9/6" → "overnight June 8-9". */
function isNightInto(moments: readonly Moment[], target: string, source: Other): boolean {
  const [evening, morning, more] = moments;
  if (evening?.kind !== 'date' || morning?.kind !== 'date' || !morning.day || !morning.month || more) return false;
  // Without a year it may be a leap year.
  const years = morning.year ? [morning.year] : [2024, 2025];
  const isBefore = years.some((year) => {
    const { day, month } = shiftDay({ ...morning, year }, -1);
    return evening.day === day && evening.month === month;
  });
  if (!isBefore || !NIGHT.test(target)) return false;
  const isNamed = new RegExp(String.raw`(?<!\p{L})rạng sáng(?!\p{L})[^.;!?\d]{0,40}0?${morning.day}(?!\d)`, 'iu');
  return isNamed.test(source.text) && source.all.some((given) => standsFor(given, morning, source));
}

function standsFor(given: Moment, wanted: Moment, other: Other): boolean {
  if (wanted.kind === 'weekday') return given.kind === 'weekday' && given.weekday === wanted.weekday;
  if (wanted.kind === 'decade') return given.kind === 'decade' && given.decade === wanted.decade;
  if (wanted.kind === 'quarter')
    return given.kind === 'quarter' && given.quarter === wanted.quarter && hasYear(given, wanted, other);
  return given.kind === 'date' && hasDay(given, wanted, other) && hasYear(given, wanted, other);
}

function hasDay(given: CalendarDate, wanted: CalendarDate, other: Other): boolean {
  if (wanted.day !== undefined && given.day !== wanted.day) return false;
  if (wanted.month === undefined || given.month === wanted.month) return true;
  // "the 24th" stands for "24/9" where a September stands; of what month "ngày 24" is, the article knows.
  const stands = (moment: Moment) => moment.kind === 'date' && moment.month === wanted.month;
  return wanted.day !== undefined && given.month === undefined && (other.isSource || other.all.some(stands));
}

function hasYear(
  given: { readonly year?: number | undefined },
  { year }: { readonly year?: number | undefined },
  other: Other,
): boolean {
  if (year === undefined || given.year === year) return true;
  return (
    given.year === undefined &&
    (other.text.includes(String(year)) || other.all.some((each) => 'year' in each && each.year === year))
  );
}

/** A quarter by its months, a decade by its figure. */
function standsElse(wanted: Moment, { all, text, isSource }: Other): boolean {
  if (wanted.kind === 'decade') return isSource && text.includes(String(wanted.decade));
  if (wanted.kind === 'date') {
    const quarters = all.flatMap((each) => (each.kind === 'quarter' ? [each.quarter] : []));
    const hasMonth = !wanted.day && quarters.some((quarter) => boundsOf(quarter).includes(wanted.month));
    return isSource && hasMonth && (wanted.year === undefined || text.includes(String(wanted.year)));
  }
  if (wanted.kind !== 'quarter') return false;
  const months = all.flatMap((each) => (each.kind === 'date' ? [each.month] : []));
  return boundsOf(wanted.quarter).every((month) => months.includes(month));
}

/** The first month of a quarter and its last. */
function boundsOf(quarter: number): (number | undefined)[] {
  return [quarter * 3 - 2, quarter * 3];
}
