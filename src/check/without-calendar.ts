import type { Range } from '../model/article.ts';
import { calendarFigures } from './calendar-figures.ts';
import { once } from './once.ts';
import { withoutFixed } from './without-fixed.ts';

/** Source and target without what passes through untouched, and with the figures of dates and times blanked out. */
export const withoutCalendar = once((segment): { readonly source: string; readonly target: string } => {
  const { source, target } = withoutFixed(segment);
  const calendar = calendarFigures(segment);
  return { source: blank(source, calendar.source), target: blank(target, calendar.target) };
});

function blank(text: string, figures: readonly Range[]): string {
  return figures.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
