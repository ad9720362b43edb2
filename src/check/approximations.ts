import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { type Approximation, readApproximation } from '../text/english-approximators.ts';
import { isCount } from '../text/english-number-words.ts';
import { readEnglishNumbers } from '../text/english-numbers.ts';
import type { LocatedQuantity } from '../text/quantity.ts';
import type { Sense } from '../text/senses.ts';
import { type Approximator, readApproximator } from '../text/vietnamese-approximators.ts';
import { readVietnameseNumbers } from '../text/vietnamese-numbers.ts';
import { magnitudeIssues, multipleIssues } from './rough-numbers.ts';
import { withoutFixed } from './without-fixed.ts';

/** What English may say for each: "gần 20" may come as "about 20" or "just under 20". */
const RIGHT: Readonly<Record<Sense, readonly Sense[]>> = {
  nearly: ['nearly', 'about', 'under'],
  about: ['about', 'nearly'],
  over: ['over', 'least'],
  least: ['least', 'over'],
  most: ['most', 'under'],
  under: ['under', 'nearly', 'most'],
  only: ['only', 'under', 'most'],
};

const BELOW: readonly Sense[] = ['nearly', 'most', 'under'];
const ABOVE: readonly Sense[] = ['over', 'least'];

const EXPECTED: Readonly<Record<Sense, string>> = {
  nearly: 'nearly',
  about: 'about',
  over: 'more than',
  least: 'at least',
  most: 'up to',
  under: 'less than',
  only: 'only',
};

/**
 * Approximations: what makes a figure nearly, about or more than itself survives; "hàng chục nghìn" stays tens of
 * thousands, "gấp đôi" twice as much. Turned ("gần" → "more than") is major, dropped minor. Cannot see one before "một",
 * one that the translation adds, nor that "over three decades" stands for "trong ba thập niên".
 * Example: "gần 20" → "more than 20" (expected nearly 20); "hàng chục nghìn" → "hundreds of thousands".
 */
export function checkApproximations(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const issues = [
    ...figureIssues(source, target),
    ...magnitudeIssues(source, target),
    ...multipleIssues(source, target),
  ];
  return [...new Map(issues.map((each) => [each.message, each])).values()];
}

interface Approximated {
  readonly quantity: LocatedQuantity;
  readonly approximator: Approximator;
}

function figureIssues(source: string, target: string): Issue[] {
  const approximated = readApproximated(source);
  if (approximated.length === 0) return [];
  const figures = readEnglishNumbers(target);
  return approximated.flatMap((each) => {
    const places = figures.filter(({ values }) => values.some((value) => each.quantity.values.includes(value)));
    return compare(
      each,
      places.map((place) => ({ ...readApproximation(target, place, figures), place })),
    );
  });
}

function readApproximated(source: string): Approximated[] {
  const quantities = readVietnameseNumbers(source);
  return quantities.flatMap((quantity) => {
    const approximator = readApproximator(source, quantity);
    // "gần tám năm" is read as eight, and as 96 (months).
    if (!approximator || quantities.some(({ start, end }) => start === quantity.start && end < quantity.end)) return [];
    return [{ quantity: denominator(source, quantity, quantities) ?? quantity, approximator }];
  });
}

/** "khoảng 1/3" is about a third: the 1 need not stand in English. */
function denominator(text: string, { start, end }: LocatedQuantity, quantities: readonly LocatedQuantity[]) {
  const below = text.charAt(end) === '/' ? quantities.find((other) => other.start === end + 1) : undefined;
  return below && { ...below, text: text.slice(start, below.end) };
}

type Rendered = Approximation & { readonly place: LocatedQuantity };

function compare({ quantity, approximator }: Approximated, rendered: readonly Rendered[]): Issue[] {
  const { sense, loose, isDenied } = approximator;
  const isRight = (each: Sense) => RIGHT[sense].includes(each) || (each === 'over' && isDenied);
  if (rendered.some(({ senses }) => [...senses].some(isRight))) return [];
  const turned = rendered.find(({ before }) => before && isOpposed(before.sense, sense));
  const plain = loose || isOne(quantity, sense) ? undefined : rendered.find(({ place }) => mayBe(quantity, place));
  const kept = turned ?? plain;
  if (!kept) return [];
  const { before, place } = kept;
  const figure = quantity.text.includes('/') ? quantity.text : place.text;
  return [
    {
      check: 'approximations',
      category: before ? 'accuracy/mistranslation' : 'accuracy/omission',
      severity: turned ? 'major' : 'minor',
      message: `"${approximator.text}${quantity.text}" → "${before ? `${before.text} ` : ''}${place.text}"; expected ${EXPECTED[sense]} ${figure}`,
    },
  ];
}

/** "gần một năm" may come as "nearly 10 months"; "a" and "one" stand anywhere. */
function isOne({ values, figure }: LocatedQuantity, sense: Sense): boolean {
  return (!figure || sense === 'only') && values.includes(1);
}

/** "third" is no rendering of "ba", but of "1/3". */
function mayBe(quantity: LocatedQuantity, place: LocatedQuantity): boolean {
  return isCount(place) || quantity.text.includes('/');
}

function isOpposed(a: Sense, b: Sense): boolean {
  return (ABOVE.includes(a) && BELOW.includes(b)) || (BELOW.includes(a) && ABOVE.includes(b));
}
