import type { Amount } from './amounts.ts';
import { pattern } from './pattern.ts';
import { dimensionOf, readEnglishMeasures, readVietnameseMeasures, sizesOf } from './units.ts';

/** What people convert; a time in another unit is read as a figure of its own. */
const CONVERTED: ReadonlySet<string> = new Set(['speed', 'distance', 'area', 'volume', 'mass', 'temperature']);

/** How far apart one measure may be in two units, as a part of it: half of the last figure of the English, within these. */
const ROUNDED = { least: 0.02, most: 0.05 };
/** And where one text tells it twice. */
const ROUNDED_AGAIN = 0.1;
/** In degrees Celsius, and a little. */
const HALF_A_DEGREE = 0.6;

/** One measure by its size, and where its figures start: two for "5ft 10in". */
interface Measure {
  readonly dimension: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Half of its last figure: 50 km for "500 km", 0.05 km for "50.5 km". */
  readonly half: number;
  readonly figures: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Where figures start. */
export interface ConvertedFigures {
  readonly source: ReadonlySet<number>;
  readonly target: ReadonlySet<number>;
}

/**
 * The figures by which a source and its translation tell one measure in two units, "1,78 m" and "5ft 10in"; and those that
 * tell again in another unit what stands before them, "15 inch (khoảng 381 mm)": a translation may leave them out, or add them.
 */
export function convertedFigures(source: string, target: string): ConvertedFigures {
  const own = measuresOf(source, readVietnameseMeasures(source));
  const others = measuresOf(target, readEnglishMeasures(target));
  // What stands in both as it is explains nothing else.
  const [freeOwn, freeOthers] = [own.filter(isApartFrom(others)), others.filter(isApartFrom(own))];
  const isToldBy = (each: Measure, other: Measure) => isSame(each, other, slackOf(other));
  return {
    source: figuresOf([
      ...restated(source, own),
      ...freeOwn.filter((each) => freeOthers.some((other) => isToldBy(each, other))),
    ]),
    target: figuresOf([
      ...restated(target, others),
      ...freeOthers.filter((other) => freeOwn.some((each) => isToldBy(each, other))),
    ]),
  };
}

function isApartFrom(others: readonly Measure[]) {
  return ({ unit, sizes }: Measure) =>
    !others.some((other) => other.unit === unit && other.sizes.some((size) => sizes.includes(size)));
}

function figuresOf(measures: readonly Measure[]): Set<number> {
  return new Set(measures.flatMap(({ figures }) => figures));
}

/** "5ft 10in", "6 feet, 9 inches", "5-foot-10" */
const BESIDE = /^[,-]?\s?$/;
/** Differences and degrees below zero are converted in another way. */
const NO_READING = pattern.i`(?:[-–−]|(?<!\p{L})(?:âm|minus|tăng|giảm|thêm|hơn|by|ris\p{L}+|rose|warm\p{L}*|f[ae]ll\p{L}*|drop\p{L}*))\s?(?:\p{L}+\s)?$`;

function measuresOf(text: string, amounts: readonly Amount[]): Measure[] {
  const measures: Measure[] = [];
  // Figures are read before words.
  for (const amount of [...amounts].sort((a, b) => a.start - b.start)) {
    const measure = measureOf(text, amount);
    if (!measure) continue;
    const before = measures.at(-1);
    if (before && isPartOf(measure, before) && BESIDE.test(text.slice(before.end, measure.start))) {
      measures[measures.length - 1] = joined(before, measure);
    } else measures.push(measure);
  }
  return measures;
}

function measureOf(text: string, amount: Amount): Measure | undefined {
  const { kinds, start, values } = amount;
  const dimension = dimensionOf(amount) ?? '';
  const sizes = sizesOf(amount);
  const [value = 0] = values;
  if (!CONVERTED.has(dimension) || sizes.length === 0) return undefined;
  if (dimension === 'temperature' && NO_READING.test(text.slice(Math.max(0, start - 20), start))) return undefined;
  const [one = 0, none = 0] = sizesOf({ ...amount, values: [1, 0] });
  const half = (lastFigureOf(value) / 2) * (one - none);
  return { dimension, unit: kinds[0] ?? '', sizes, half, figures: [start], start, end: start + amount.text.length };
}

/** 100 of 500, 0.1 of 50.5 */
function lastFigureOf(value: number): number {
  const [, digits = '', zeros = '', decimals = ''] = /^(\d*?)(0*)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  return decimals ? 10 ** -decimals.length : digits ? 10 ** zeros.length : 1;
}

function isPartOf(part: Measure, whole: Measure): boolean {
  return part.dimension === whole.dimension && part.unit !== whole.unit && (part.sizes[0] ?? 0) < (whole.sizes[0] ?? 0);
}

function joined(whole: Measure, part: Measure): Measure {
  const sizes = [(whole.sizes[0] ?? 0) + (part.sizes[0] ?? 0)];
  return { ...part, sizes, figures: [...whole.figures, ...part.figures], start: whole.start };
}

const AGAIN = pattern`^(?:\s\(|,\s(?=tương đương))(?:\p{L}{2,}\s){0,3}$`;

function restated(text: string, measures: readonly Measure[]): Measure[] {
  return measures.filter((measure, i) => {
    const before = measures[i - 1];
    const isAgain = before && isSame(before, measure, ROUNDED_AGAIN * (measure.sizes[0] ?? 0));
    return isAgain && AGAIN.test(text.slice(before.end, measure.start));
  });
}

function slackOf({ dimension, half, sizes: [size = 0] }: Measure): number {
  if (dimension === 'temperature') return HALF_A_DEGREE;
  return Math.min(Math.max(half, ROUNDED.least * size), ROUNDED.most * size);
}

/** In two units. */
function isSame(a: Measure, b: Measure, slack: number): boolean {
  if (a.dimension !== b.dimension || a.unit === b.unit) return false;
  return a.sizes.some((size) => b.sizes.some((other) => Math.abs(size - other) <= slack));
}
