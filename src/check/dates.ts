import type { Category, Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { type DateExpression, writeReading } from '../text/calendar.ts';
import { checkEnds } from './date-ends.ts';
import {
  findInstead,
  hasRelativeDate,
  type Instead,
  isSameButYear,
  kindOf,
  type Likeness,
  sameMonth,
} from './date-faults.ts';
import { type DatePairs, datesOf, pairDates } from './pair-dates.ts';

/**
 * Dates by value, the day first in Vietnamese: "24/9", "24-9", "hôm 24.9" are Sept. 24, "tháng 2/2022" is February 2022;
 * weekdays, quarters and decades too. A date that is missing, another (day and month swapped: critical), left in figures,
 * or that the source does not have, a year above all. A date given as "Wednesday" or "last month" is minor: it may be
 * right. Cannot see two dates that changed places, nor whether "today" is the right day.
 * Example: "24/9" → "Sept. 24, 2024" (expected Sept. 24).
 */
export function checkDates(segment: TranslatedSegment): Issue[] {
  const pairs = pairDates(segment);
  const { source, target } = pairs;
  const ends = checkEnds(segment.source, segment.target);
  if (source.all.length === 0 && target.all.length === 0) return ends;
  const used = new Set<DateExpression>();
  const lost = source.unmatched.map((wanted) => {
    const instead = findInstead(wanted, pairs, used);
    if (instead?.by) used.add(instead.by);
    return missing(wanted, instead);
  });
  const issues = [
    ...lost,
    ...ends,
    ...target.unmatched
      .filter((each) => !used.has(each) && !isMonthBefore(each, pairs))
      .map((each) => invented(each, pairs)),
    ...source.all.filter((each) => each.certain && source.matched.has(each)).flatMap((each) => inFigures(each, pairs)),
  ];
  return [...new Map(issues.map((each) => [each.message, each])).values()];
}

function missing(wanted: DateExpression, instead: Instead | undefined): Issue {
  const category = instead ? 'accuracy/mistranslation' : 'accuracy/omission';
  return issue(category, instead?.severity ?? 'major', replaced(wanted, instead?.text));
}

function replaced(wanted: DateExpression, instead: string | undefined): string {
  const found = instead ? `→ "${instead}"` : 'is missing';
  return `"${wanted.text}" ${found}; expected ${writeReading(wanted.readings[0] ?? [], wanted.text)}`;
}

/** "tháng 9 … so với tháng trước" is "from August". */
function isMonthBefore(given: DateExpression, { source }: DatePairs): boolean {
  if (!/tháng (?:liền )?trước/i.test(source.text)) return false;
  const months = source.all.flatMap(datesOf).map(({ month = 0 }) => (month === 1 ? 12 : month - 1));
  return datesOf(given).every(({ day, month }) => day === undefined && month !== undefined && months.includes(month));
}

/** A date that the source does not have; or it has the day without a year, the month without a day. */
function invented(given: DateExpression, pairs: DatePairs): Issue {
  const { source, target } = pairs;
  if (kindOf(given) === 'weekday') return inventedWeekday(given, pairs);
  const extra = datesOf(given).filter((date) => !target.isMatched(date));
  const find = (like: Likeness) =>
    source.all.find((each) => datesOf(each).some((own) => extra.some((date) => like(own, date))));
  const origin = find(isSameButYear) ?? find((a, b) => sameMonth(a, b) && !a.day);
  if (origin) return issue('accuracy/addition', 'major', replaced(origin, given.text));
  return issue('accuracy/addition', 'major', `"${given.text}" does not stand in the source; expected no such date`);
}

/** The engine may have worked it out from a date or from "hôm qua". */
function inventedWeekday({ text }: DateExpression, { source }: DatePairs): Issue {
  const severity = source.all.length > 0 || hasRelativeDate(source.text) ? 'minor' : 'major';
  return issue('accuracy/addition', severity, `"${text}" does not stand in the source; expected no such weekday`);
}

const FIGURES = /^\d+[/-]/;

/** A date left in figures: to an American reader "3/5" is March 5. "9/11" is a name. */
function inFigures(wanted: DateExpression, { target }: DatePairs): Issue[] {
  const isWanted = (given: DateExpression) =>
    datesOf(given).some((b) => datesOf(wanted).some((a) => a.day && isSameButYear(a, b)));
  const [first, ...more] = target.all.filter(isWanted);
  if (!first || ![first, ...more].every(({ text }) => FIGURES.test(text))) return [];
  const [american] = datesOf(first);
  const isRight = datesOf(wanted).some((own) => american && isSameButYear(own, american));
  if (isRight && first.text === '9/11') return [];
  return [issue('locale-conventions/date-format', isRight ? 'minor' : 'major', replaced(wanted, first.text))];
}

function issue(category: Category, severity: Severity, message: string): Issue {
  return { check: 'dates', category, severity, message };
}
