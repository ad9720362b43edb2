import { grouped } from './grouped.ts';
import { pattern } from './pattern.ts';

export { withoutDesignations } from './designations.ts';

/** A figure in a text, by value: "1,5 tỷ" and "1.5 billion" are both 1,500,000,000. */
export interface Quantity {
  /** What it may mean; several where the writing is ambiguous ("9 p.m." is 9 and 21). */
  readonly values: readonly number[];
  /** As written. */
  readonly text: string;
  /** Written as a figure, so that it must have a counterpart; else only evidence ("three", "September"). */
  readonly figure: boolean;
}

/** A quantity with its place, and the unit of its scale word: 10⁶ for "2 triệu", 1 where there is none. */
export interface LocatedQuantity extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly scale: number;
}

const RANGE =
  /^\s*(?:[-–—]|đến|tới|to|and|và|or|hoặc|trong (?:tổng )?số|(?:lên|xuống)(?: (?:còn|tới|đến|thành|mức|gần|hơn|khoảng))*)\s*[$€£]?\s*$/u;

/**
 * What one end of a range lends the other: "1-2 triệu" is one to two million, "2021-25" ends in 2025, "1998-99" in 1999,
 * "2008-9" in 2009. The figure as it stands is a reading, too.
 */
export function completeRanges(text: string, found: readonly LocatedQuantity[]): LocatedQuantity[] {
  return found.map((quantity, i) => {
    if (!quantity.figure || quantity.scale > 1) return quantity;
    const more = [...endOfYears(text, found[i - 1], quantity), ...beginningOfScale(text, quantity, found[i + 1])];
    return more.length > 0 ? { ...quantity, values: [...quantity.values, ...more] } : quantity;
  });
}

function beginningOfScale(text: string, quantity: LocatedQuantity, next: LocatedQuantity | undefined): number[] {
  if (!next || next.scale === 1 || !RANGE.test(text.slice(quantity.end, next.start))) return [];
  return quantity.values.map((value) => tidy(value * next.scale));
}

/** A later year of the century, or the decade, of the one before. */
function endOfYears(text: string, before: LocatedQuantity | undefined, quantity: LocatedQuantity): number[] {
  if (!before || !/^(?:1[5-9]|20)\d\d$/.test(before.text) || !/^\d\d?$/.test(quantity.text)) return [];
  if (!/^[-–—/]$/.test(text.slice(before.end, quantity.start))) return [];
  const year = Number(before.text.slice(0, -quantity.text.length) + quantity.text);
  return year > Number(before.text) ? [year] : [];
}

/**
 * Makes a reader of figures with the unit behind them, counted in a smaller one: "a year" is 12 months, "hai thập niên" 20
 * years. They are evidence.
 * @param factors how many of the smaller unit make one of the unit: 12 for a year.
 */
export function smallerReader(factors: Readonly<Record<string, number>>) {
  const unitBehind = pattern.iy`[\s-](${Object.keys(factors).join('|')})(?!\p{L})`;
  return (text: string, quantity: LocatedQuantity): LocatedQuantity[] => {
    unitBehind.lastIndex = quantity.end;
    const [behind, unit = ''] = unitBehind.exec(text) ?? [];
    if (behind === undefined) return [];
    const values = quantity.values.map((value) => tidy(value * (factors[unit.toLowerCase()] ?? 1)));
    return [{ ...quantity, values, text: quantity.text + behind, figure: false, end: quantity.end + behind.length }];
  };
}

/** 1.1 × 10⁹ is not 1100000000.0000002. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** Hour of a day as it may be written: midnight is 0, 12 a.m. and 24. */
export function hourValues(hour: number): number[] {
  return hour === 0 || hour === 24 ? [0, 12, 24] : [hour];
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A value as American English writes it: `1.5 billion`, `2,000`. */
export function writeValue(value: number): string {
  const scale = SCALES.find(([unit]) => value >= unit);
  const figure = scale ? value / scale[0] : value;
  const digits = grouped(Math.round(figure * 1e6) / 1e6);
  return scale ? `${digits} ${scale[1]}` : digits;
}

/** A quantity as American English writes it; a bare year stays as it is, and the end of "2021-25" is one. */
export function writeQuantity({ values: [value = 0, other = 0], text }: Quantity): string {
  if (/^\d{4}$/.test(text)) return text;
  const isYear = other > 1500 && other < 2100 && String(other).endsWith(text);
  return isYear && text !== '' ? String(other) : writeValue(value);
}

/** The value of a Roman numeral ("XXI"), or undefined. */
export function readRoman(word: string): number | undefined {
  if (!'IVX'.includes(word.charAt(0)) || !/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(word) || word === '') return undefined;
  const digits = [...word].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** A number that words tell roughly, or by what it is to another: "hàng chục nghìn", "gấp đôi", "half". */
export interface RoughNumber {
  readonly value: number;
  /** As written. */
  readonly text: string;
}
