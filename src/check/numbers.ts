import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { convertedFigures } from '../text/conversions.ts';
import { readDesignations } from '../text/designations.ts';
import { readEnglishNumbers } from '../text/english-numbers.ts';
import { type LocatedQuantity, type Quantity, writeQuantity } from '../text/quantity.ts';
import { readVietnameseNumbers } from '../text/vietnamese-numbers.ts';
import { isSaidInWords } from '../text/worded-figures.ts';
import { calendarFigures } from './calendar-figures.ts';
import { turnedAmounts, turnedChanges } from './directions.ts';
import { freeFigures } from './free-figures.ts';
import { turnedTrends } from './trends.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Figures by value: every figure of the source stands in the translation, and no other does. "1,5 tỷ" is 1.5 billion,
 * "năm thứ 4" is satisfied by "fourth year". Another scale (billion for million) is critical. The figures of dates and
 * times are left to the checks for them; a measure may stand in another unit ("1,78 m", "5ft 10in"). Of figures that changed
 * places only "from 45 to 60" for "từ 60 xuống 45" is seen; a rise is told as no fall. Cannot see approximations ("hàng chục").
 * Example: "2.000 tỷ đồng" → "2 billion dong" (expected 2 trillion).
 */
export function checkNumbers(segment: TranslatedSegment): Issue[] {
  const { source: sources, target: targets } = freeFigures(segment);
  const calendar = calendarFigures(segment);
  const lost = sources.filter((each) => each.figure && !standsIn(each, [...targets, ...calendar.target]));
  const strange = targets.filter((each) => each.figure && !standsIn(each, [...sources, ...calendar.source]));
  if (lost.length === 0 && strange.length === 0) return turnedIssues(segment);
  const { source, target } = withoutFixed(segment);
  const converted = convertedFigures(source, target);
  const missing = unique(
    lost.filter(
      (each) =>
        !converted.source.has(each.start) &&
        !isInName(each, source, target) &&
        !isSaidInWords(each.start, source, target),
    ),
  );
  const invented = unique(
    strange.filter(
      (each) => !converted.target.has(each.start) && !isOfName(each.text, source) && !isInName(each, target, source),
    ),
  );
  const pairs = pairUp(missing, invented);
  const paired = new Set(pairs.map(({ instead }) => instead));
  return [
    ...pairs.map(({ quantity, instead }) => missingIssue(quantity, instead)),
    ...invented.filter((quantity) => !paired.has(quantity)).map(inventedIssue),
    ...turnedIssues(segment),
  ];
}

/** "Thần Châu 21" may be "Shenzhou-21"; the number of a boat, "BĐ 97.214 TS", stays as it is. */
function isInName({ text, start, end }: LocatedQuantity, here: string, there: string): boolean {
  const isOfBoat =
    OF_BOAT.before.test(here.slice(Math.max(0, start - 5), start)) && OF_BOAT.behind.test(here.slice(end));
  if (isOfBoat) return there.includes(`${text} TS`);
  return /^\d+$/.test(text) && new RegExp(`[A-Za-z]-${text}(?![\\d.,]*\\d)`).test(there);
}

const OF_BOAT = { before: /\p{Lu}\p{L}{1,2} $/u, behind: /^ TS\b/ };

/** "U17" is "under-17", "Trường Chinh-5B" a Long March 5B. */
function isOfName(figure: string, source: string): boolean {
  return readDesignations(source).some(
    ({ kind, key }) => key === figure || (kind === 'name' && key.replace(/^[A-Z]+/, '') === figure),
  );
}

/** Only where a figure may go up or down. */
function turnedIssues(segment: TranslatedSegment): Issue[] {
  if (!CHANGE.test(segment.source)) return [];
  const { source, target } = withoutFixed(segment);
  const figures = (all: readonly LocatedQuantity[]) => all.filter(({ figure }) => figure);
  const texts = { source, target };
  const both = { source: figures(readVietnameseNumbers(source)), target: readEnglishNumbers(target) };
  return [
    ...turnedChanges(texts, { ...both, target: figures(both.target) }),
    ...turnedTrends(texts, both),
    ...turnedAmounts(texts, both),
  ];
}

const CHANGE = /xuống|lên|[tT]ăng|[gG]iảm|[nN]âng|[hH]ạ |[sS]ụt/;

/** One figure for another, where there is no doubt which: another scale of it, or the only two that are left. */
function pairUp(missing: readonly Quantity[], invented: readonly Quantity[]) {
  const scaled = missing.map((quantity) => ({ quantity, instead: closest(quantity, invented) }));
  const restMissing = scaled.filter(({ instead }) => !instead);
  const restInvented = invented.filter((quantity) => !scaled.some(({ instead }) => instead === quantity));
  const only = restMissing.length === 1 && restInvented.length === 1 ? restInvented[0] : undefined;
  return scaled.map(({ quantity, instead }) => ({ quantity, instead: instead ?? only }));
}

function standsIn(quantity: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => other.values.some((value) => quantity.values.includes(value)));
}

function unique(quantities: readonly Quantity[]): Quantity[] {
  return [...new Map(quantities.map((quantity) => [quantity.values.join(), quantity])).values()];
}

/** The figure that differs from it by a power of ten: the same digits, another scale. */
function closest(quantity: Quantity, invented: readonly Quantity[]): Quantity | undefined {
  return invented.find((other) => isOtherScale(quantity, other));
}

function isOtherScale(a: Quantity, b: Quantity): boolean {
  const ratio = (a.values[0] ?? 0) / (b.values[0] ?? 0);
  const power = Math.log10(ratio);
  return ratio > 0 && Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-9;
}

function missingIssue(quantity: Quantity, instead: Quantity | undefined): Issue {
  const found = instead ? `"${quantity.text}" → "${instead.text}"` : `"${quantity.text}" is missing`;
  return {
    check: 'numbers',
    category: 'accuracy/mistranslation',
    severity: instead && isOtherScale(quantity, instead) ? 'critical' : 'major',
    message:
      !instead && writeQuantity(quantity) === quantity.text ? found : `${found}; expected ${writeQuantity(quantity)}`,
  };
}

function inventedIssue(quantity: Quantity): Issue {
  return {
    check: 'numbers',
    category: 'accuracy/addition',
    severity: 'major',
    message: `"${quantity.text}" does not stand in the source; expected no such figure`,
  };
}
