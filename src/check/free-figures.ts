import type { Range } from '../model/article.ts';
import { readEnglishNumbers } from '../text/english-numbers.ts';
import type { LocatedQuantity } from '../text/quantity.ts';
import { readVietnameseNumbers } from '../text/vietnamese-numbers.ts';
import { calendarFigures } from './calendar-figures.ts';
import { once } from './once.ts';
import { withoutFixed } from './without-fixed.ts';

export interface FreeFigures {
  readonly source: readonly LocatedQuantity[];
  readonly target: readonly LocatedQuantity[];
}

/** The figures of source and target that belong to no date or time, nor to what passes through untouched. */
export const freeFigures = once((segment): FreeFigures => {
  const { source, target } = withoutFixed(segment);
  const calendar = calendarFigures(segment);
  return {
    source: readVietnameseNumbers(source).filter(isApartFrom(calendar.source)),
    target: readEnglishNumbers(target).filter(isApartFrom(calendar.target)),
  };
});

function isApartFrom(others: readonly Range[]) {
  return ({ start, end }: Range) => !others.some((other) => other.start < end && start < other.end);
}
