import type { Range } from '../model/article.ts';
import type { TranslatedSegment } from '../model/outcome.ts';
import type { DateExpression, Moment } from '../text/calendar.ts';
import type { ClockTime } from '../text/clock.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import type { Quantity } from '../text/quantity.ts';
import { once } from './once.ts';
import { type DatePairs, type DateSide, pairDates } from './pair-dates.ts';
import { pairTimes, type TimePairs } from './pair-times.ts';
import { withoutFixed } from './without-fixed.ts';

/** A figure with its place. */
export type PlacedQuantity = Quantity & Range;

export interface CalendarFigures {
  readonly source: readonly PlacedQuantity[];
  readonly target: readonly PlacedQuantity[];
}

/** The figures that the checks for dates and times look after, in the source and in the translation. */
export const calendarFigures = once((segment): CalendarFigures => {
  const dates = pairDates(segment);
  const times = pairTimes(segment);
  if (isEmpty(dates) && isEmpty(times) && !segment.source.includes('24/')) return NONE;
  const inSide = (side: 'source' | 'target') => [
    ...aroundTheClock(segment, side),
    ...settled(dates[side]).map((each) => place(each, readingOf(each, dates[side]).flatMap(valuesOf))),
    ...settled(times[side]).map((each) => place(each, each.minutes.flatMap(valuesOfTime))),
  ];
  return { source: inSide('source'), target: inSide('target') };
});

const NONE: CalendarFigures = { source: [], target: [] };

function isEmpty({ source, target }: DatePairs | TimePairs): boolean {
  return source.all.length === 0 && target.all.length === 0;
}

/** "24/24", "24/7", "around the clock" are one another's rendering. */
const AROUND_THE_CLOCK = {
  source: pattern.gi`(?<![\d/])24/(?:24|7)(?:\s?(?:h|giờ))?(?![\p{L}\d/])`,
  target: /24\/7|24 hours a day|round[- ]the[- ]clock|day and night/giu,
};

function aroundTheClock({ source, target, fixed }: TranslatedSegment, side: 'source' | 'target'): PlacedQuantity[] {
  if (!source.includes('24/')) return [];
  const texts = withoutFixed({ source, target, fixed });
  const found = {
    source: allMatches(AROUND_THE_CLOCK.source, texts.source),
    target: allMatches(AROUND_THE_CLOCK.target, texts.target),
  };
  if (found.source.length === 0 || found.target.length === 0) return [];
  return found[side].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    values: [],
    figure: false,
  }));
}

/** Those that are dates or times beyond doubt, or because the other side has the same. */
function settled<T extends DateExpression | ClockTime>({
  all,
  matched,
}: {
  readonly all: readonly T[];
  readonly matched: { readonly has: (each: T) => boolean };
}): T[] {
  return all.filter((each) => (each.certain || matched.has(each)) && /\d/.test(each.text));
}

function readingOf(date: DateExpression, { matched }: DateSide): readonly Moment[] {
  return matched.get(date) ?? date.readings[0] ?? [];
}

function place({ text, start, end }: DateExpression | ClockTime, values: readonly number[]): PlacedQuantity {
  return { text, start, end, values, figure: false };
}

function valuesOf(moment: Moment): number[] {
  if (moment.kind === 'weekday') return [moment.weekday];
  // "thập niên 30" is "the 1930s".
  if (moment.kind === 'decade') return [moment.decade, moment.decade % 100];
  const values = moment.kind === 'quarter' ? [moment.quarter, moment.year] : [moment.day, moment.month, moment.year];
  return values.flatMap((value) => (value === undefined ? [] : [value]));
}

function valuesOfTime(minutes: number): number[] {
  const hour = Math.floor(minutes / 60);
  return [hour, hour % 12, ...(hour % 12 === 0 ? [12, 24] : []), minutes % 60];
}
