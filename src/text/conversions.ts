import type { Amount } from './amounts.ts';
import { pattern } from './pattern.ts';
import { dimensionOf, readEnglishMeasures, readVietnameseMeasures, sizesOf } from './units.ts';

/** What people convert; a time in another unit is read as a figure of its own. */
const CONVERTED: ReadonlySet<string> = new Set(['speed', 'distance', 'area', 'volume', 'mass', 'temperature']);

/** How people round what they convert: in part of it, and in degrees Celsius. */
const ROUNDED = 0.05;
const A_DEGREE = 1;

/** One measure by its size, and where its figures start: two for "5ft 10in". */
interface Measure {
  readonly dimension: string;
  readonly unit: string;
  readonly sizes: readonly number[];
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
  return {
    source: figuresOf([
      ...restated(source, own),
      ...own.filter((each) => others.some((other) => isConverted(each, other))),
    ]),
    target: figuresOf([
      ...restated(target, others),
      ...others.filter((other) => own.some((each) => isConverted(each, other))),
    ]),
  };
}

function figuresOf(measures: readonly Measure[]): Set<number> {
  return new Set(measures.flatMap(({ figures }) => figures));
}

/** "5ft 10in", "6 feet, 9 inches", "5-foot-10" */
const BESIDE = /^[,-]?\s?$/;

function measuresOf(text: string, amounts: readonly Amount[]): Measure[] {
  const measures: Measure[] = [];
  for (const amount of amounts) {
    const dimension = dimensionOf(amount) ?? '';
    const sizes = sizesOf(amount);
    const [size] = sizes;
    if (!CONVERTED.has(dimension) || size === undefined) continue;
    const [unit = ''] = amount.kinds;
    const measure = {
      dimension,
      unit,
      sizes,
      figures: [amount.start],
      start: amount.start,
      end: amount.start + amount.text.length,
    };
    const before = measures.at(-1);
    const whole = before?.dimension === dimension && before.unit !== unit ? before.sizes[0] : undefined;
    if (before && whole !== undefined && size < whole && BESIDE.test(text.slice(before.end, measure.start))) {
      measures.pop();
      const figures = [...before.figures, amount.start];
      measures.push({ ...measure, sizes: [whole + size], figures, start: before.start });
    } else measures.push(measure);
  }
  return measures;
}

const AGAIN = pattern`^(?:\s\(|,\s(?=tương đương))(?:\p{L}{2,}\s){0,3}$`;

function restated(text: string, measures: readonly Measure[]): Measure[] {
  return measures.filter((measure, i) => {
    const before = measures[i - 1];
    return before && isConverted(measure, before) && AGAIN.test(text.slice(before.end, measure.start));
  });
}

function isConverted(a: Measure, b: Measure): boolean {
  if (a.dimension !== b.dimension || a.unit === b.unit) return false;
  const slack = (size: number) => (a.dimension === 'temperature' ? A_DEGREE : ROUNDED * size);
  return a.sizes.some((size) => b.sizes.some((other) => Math.abs(size - other) <= slack(size)));
}
