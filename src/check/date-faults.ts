import type { Severity } from '../model/outcome.ts';
import type { CalendarDate, DateExpression, Moment } from '../text/calendar.ts';
import { pattern } from '../text/pattern.ts';
import { type DatePairs, type DateSide, datesOf } from './pair-dates.ts';

/** What the translation has in place of a date, and how grave that is. */
export interface Instead {
  readonly text: string;
  readonly severity: Severity;
  readonly by?: DateExpression;
}

export type Likeness = (wanted: CalendarDate, given: CalendarDate) => boolean;

const sameDay: Likeness = (a, b) => a.day !== undefined && a.day === b.day;
export const sameMonth: Likeness = (a, b) => a.month !== undefined && a.month === b.month;
export const isSameButYear: Likeness = (a, b) => a.day === b.day && a.month === b.month;
const isSwapped: Likeness = (a, b) => a.day !== undefined && a.day === b.month && a.month === b.day;
const sharesPart: Likeness = (a, b) => (sameDay(a, b) && Boolean(b.month)) || (sameMonth(a, b) && Boolean(b.day));
const isPart: Likeness = (a, b) => (sameDay(a, b) && !b.month) || (sameMonth(a, b) && !b.day);

/** How a date may be wrong, the likeliest first. A year that is missing or another is less grave than a day. */
const FAULTS: readonly {
  readonly isLike: Likeness;
  readonly severity: Severity;
  readonly among: 'all' | 'unmatched';
}[] = [
  { isLike: isSameButYear, severity: 'major', among: 'all' },
  { isLike: isSwapped, severity: 'critical', among: 'unmatched' },
  { isLike: sharesPart, severity: 'critical', among: 'unmatched' },
  { isLike: isPart, severity: 'major', among: 'all' },
];

/**
 * What stands in place of a date that is missing.
 * @param used what stands in place of others already.
 */
export function findInstead(
  wanted: DateExpression,
  pairs: DatePairs,
  used: ReadonlySet<DateExpression>,
): Instead | undefined {
  const { source, target } = pairs;
  const lost = datesOf({
    ...wanted,
    readings: [(wanted.readings[0] ?? []).filter((moment) => !source.isMatched(moment))],
  });
  // Of two July 14s the one of a strange year, not the one that is right for another date.
  const candidates = { all: [...target.unmatched, ...target.all], unmatched: target.unmatched };
  for (const { isLike, severity, among } of FAULTS) {
    const by = candidates[among].find(
      (each) => !used.has(each) && datesOf(each).some((b) => lost.some((a) => isLike(a, b))),
    );
    if (by)
      return { text: by.text, severity: lost.some((a) => !a.day) && severity === 'critical' ? 'major' : severity, by };
  }
  return findRest(wanted, pairs) ?? findOther(wanted, pairs, used) ?? findRelative(wanted, source.text, target);
}

/** Of "22-24/9" only "Sept. 24" stands. */
function findRest(wanted: DateExpression, { source, target }: DatePairs): Instead | undefined {
  const rest = datesOf(wanted).filter((date) => source.isMatched(date));
  const by = target.all.find((each) => datesOf(each).some((b) => rest.some((a) => isSameButYear(a, b))));
  return by && { text: by.text, severity: 'major', by };
}

/** The only other date, weekday, quarter or decade that is left. */
function findOther(
  wanted: DateExpression,
  { source, target }: DatePairs,
  used: ReadonlySet<DateExpression>,
): Instead | undefined {
  const kind = kindOf(wanted);
  const isKind = (each: DateExpression) => kindOf(each) === kind;
  const left = (kind === 'quarter' ? target.all : target.unmatched).filter((each) => isKind(each) && !used.has(each));
  const answered = [...used].filter(isKind).length;
  const [only] = left;
  if (only && left.length === 1 && source.unmatched.filter(isKind).length - answered === 1)
    return { text: only.text, severity: kind === 'date' ? 'critical' : 'major', by: only };
  const moment = wanted.readings[0]?.[0];
  const year = moment?.kind === 'decade' ? String(moment.decade) : '';
  return year && target.text.includes(year) ? { text: year, severity: 'major' } : undefined;
}

/** Words that place a day by the day of writing. */
const RELATIVE = pattern.i`(?<!\p{L})(?:today|yesterday|tomorrow|tonight|(?:the\s)?(?:this|that|same|last|next|previous|following|past|coming)\s(?:day|night|week|weekend|month|quarter|year|decade|morning|afternoon|evening)|(?:day|week|month|year)\s(?:before|after|earlier|later)|a\s(?:week|month|year)\sago)(?!\p{L})`;
const VIETNAMESE_RELATIVE = pattern.i`(?<!\p{L})(?:(?:hôm|sáng|trưa|chiều|tối|đêm)\s(?:nay|qua|kia|sau|trước|đó)|cùng\s(?:ngày|kỳ)|ngày\s(?:mai|kia|hôm)|(?:ngày|tuần|tháng|quý|năm)\s(?:nay|này|qua|trước|tới|sau|ngoái|đó))(?!\p{L})`;

export function hasRelativeDate(source: string): boolean {
  return VIETNAMESE_RELATIVE.test(source);
}

/** "Wednesday" or "last month" for a date. */
function findRelative(wanted: DateExpression, source: string, target: DateSide): Instead | undefined {
  const isWeekday = kindOf(wanted) === 'weekday';
  const by = target.unmatched.find((each) => kindOf(each) === (isWeekday ? 'date' : 'weekday'));
  if (by) return { text: by.text, severity: isWeekday ? 'major' : 'minor', by };
  const words = hasRelativeDate(source) ? undefined : RELATIVE.exec(target.text)?.[0];
  return words ? { text: words, severity: 'minor' } : undefined;
}

export function kindOf({ readings }: DateExpression): Moment['kind'] | undefined {
  return readings[0]?.[0]?.kind;
}
