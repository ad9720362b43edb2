import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { type Amount, sameKind, sameValue } from '../text/amounts.ts';
import { convertedFigures } from '../text/conversions.ts';
import { readEnglishNumbers } from '../text/english-numbers.ts';
import { pattern } from '../text/pattern.ts';
import type { LocatedQuantity } from '../text/quantity.ts';
import { asMuch, dimensionOf, mayBeConfused, readEnglishMeasures, readVietnameseMeasures } from '../text/units.ts';
import { readVietnameseNumbers } from '../text/vietnamese-numbers.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Units: beside an equal figure stands the same unit, or one that makes it as much ("hai thập niên" is "two decades" and
 * "20 years"); no percent sign is lost. Cannot see another unit that is left out; a converted figure is the business of
 * the figures' check.
 * Example: "2.000 km" → "2,000 miles"; "30 ngày" → "30 months"; "5% GDP" → "5 of GDP".
 */
export function checkUnits(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const amounts = readVietnameseMeasures(source);
  const rendered = amounts.length > 0 || PERCENT.test(target) ? readEnglishMeasures(target) : [];
  if (rendered.length === 0 && amounts.length === 0) return [];
  const equal = (a: Amount, b: Amount) => isEqual(a, b) && !(isPointsForPercent(a, b) && countsNoPoints(source));
  // "sâu 3 m, rộng 10 m" may be "10 feet deep and 33 feet wide".
  const isConverted = (own: Amount, other: Amount | undefined) => {
    const converted = convertedFigures(source, target);
    return converted.source.has(own.start) || (other !== undefined && converted.target.has(other.start));
  };
  const strange = rendered.filter((other) => !amounts.some((amount) => equal(amount, other)));
  const faults = amounts.flatMap((amount) => {
    if (rendered.some((other) => equal(amount, other))) return [];
    const other = strange.find((each) => sameValue(amount, each) && mayBeConfused(amount, each));
    const instead = other ?? (dimensionOf(amount) === 'share' ? bareFigure(amount, target) : undefined);
    const isPerHour =
      dimensionOf(amount) === 'distance' && other && dimensionOf(other) === 'speed' && PER_HOUR.test(source);
    return instead && !isPerHour && !isConverted(amount, other) ? [issue(amount, instead)] : [];
  });
  for (const other of strange) {
    const bare = dimensionOf(other) === 'share' ? bareSource(other, source) : undefined;
    if (bare) faults.push(issue({ ...other, text: bare.text, kinds: [`${bare.text} times`] }, other));
  }
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}

/** "mỗi giờ đi được 15-20 km" is a speed. */
const PER_HOUR = /(?:mỗi|một) giờ/iu;
const PERCENT = /%|percent/;
const TIMES_BEHIND = /^\slần/u;
const PERCENT_BEHIND = /^.{0,40}(?:%|per\s?cent|pct|points?)/su;

/** The figure without its percent sign; in "between 30 and 43 percent" the sign stands behind the second. */
function bareFigure(amount: Amount, target: string): LocatedQuantity | undefined {
  const places = readEnglishNumbers(target).filter((other) => sameValue(amount, other));
  if (!places.every(({ figure, end }) => figure && !PERCENT_BEHIND.test(target.slice(end)))) return undefined;
  return places[0];
}

/** "gấp 10 lần" is no 10%: the figure that stands in the source without any percent sign, a percentage in English. */
function bareSource(other: Amount, source: string): LocatedQuantity | undefined {
  const places = readVietnameseNumbers(source).filter((each) => sameValue(other, each));
  return places.find(({ figure, end }) => figure && TIMES_BEHIND.test(source.slice(end, end + 5)));
}

function isEqual(a: Amount, b: Amount): boolean {
  return (sameKind(a, b) && sameValue(a, b)) || asMuch(a, b);
}

/** A rise by 5% is none by 5 points. */
function isPointsForPercent(a: Amount, b: Amount): boolean {
  return a.kinds[0] === 'percent' && b.kinds[0] === 'percentage points';
}

/** Of what there is no percentage to which points could be added; and where there is one, or a lead. */
const NO_RATE = pattern.i`(?<!\p{L})(?:giá|GDP|kinh tế|doanh thu|doanh số|xuất khẩu|nhập khẩu|sản lượng|cổ phiếu|chi tiêu|lương|dân số)(?!\p{L})`;
const RATE = pattern.i`(?<!\p{L})(?:dẫn|hơn|kém|cách|vượt|bỏ xa|chênh|lãi suất|tỷ lệ|tỉ lệ|tỷ suất|biên|thị phần|ủng hộ|tín nhiệm|phiếu|điểm|thuế|lợi suất|sai số|lạm phát|thất nghiệp|Fed|ngân hàng|bầu cử)(?!\p{L})`;

function countsNoPoints(source: string): boolean {
  return NO_RATE.test(source) && !RATE.test(source);
}

function issue(amount: Amount, instead: { readonly text: string }): Issue {
  return {
    check: 'units',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${amount.text}" → "${instead.text}"; expected ${amount.kinds[0]}`,
  };
}
