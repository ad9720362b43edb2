import type { TranslatedSegment } from '../model/outcome.ts';
import type { ClockTime } from '../text/clock.ts';
import { readEnglishNumbers } from '../text/english-numbers.ts';
import { readEnglishTimes } from '../text/english-times.ts';
import { readVietnameseTimes } from '../text/vietnamese-times.ts';
import { once } from './once.ts';
import { withoutFixed } from './without-fixed.ts';

/** The times of day of a paragraph and of its translation, and which of them the other side has. */
export interface TimePairs {
  readonly source: TimeSide;
  readonly target: TimeSide;
}

export interface TimeSide {
  readonly all: readonly ClockTime[];
  readonly matched: ReadonlySet<ClockTime>;
  readonly unmatched: readonly ClockTime[];
}

const EMPTY: TimeSide = { all: [], matched: new Set(), unmatched: [] };
const NONE: TimePairs = { source: EMPTY, target: EMPTY };

export const pairTimes = once((segment: TranslatedSegment): TimePairs => {
  const { source, target } = withoutFixed(segment);
  const sources = readVietnameseTimes(source).map((each) =>
    isLength(each, target) ? { ...each, certain: false } : each,
  );
  const targets = readEnglishTimes(target);
  if (sources.length === 0 && targets.length === 0) return NONE;
  return { source: compare(sources, targets), target: compare(targets, sources) };
});

const HOURS = /^(\d{1,2}) giờ$/iu;
const HOURS_BEHIND = /^[ -]hours?\b/i;

/** "khoảng 4 giờ hôm thứ Ba" may be four hours on Tuesday, if English says so. */
function isLength({ text }: ClockTime, target: string): boolean {
  const hours = Number(HOURS.exec(text)?.[1]);
  if (!hours || !target.includes('hour')) return false;
  return readEnglishNumbers(target).some(
    ({ values, end }) => values.includes(hours) && HOURS_BEHIND.test(target.slice(end)),
  );
}

function compare(all: readonly ClockTime[], others: readonly ClockTime[]): TimeSide {
  const given = new Set(others.flatMap(({ minutes }) => minutes));
  const matched = new Set(all.filter(({ minutes }) => minutes.some((each) => given.has(each))));
  return { all, matched, unmatched: all.filter((each) => each.certain && !matched.has(each)) };
}
