import type { Issue } from '../model/outcome.ts';
import { pattern } from '../text/pattern.ts';
import { type LocatedQuantity, writeQuantity } from '../text/quantity.ts';

/** "từ 60 USD xuống 45 USD", "từ mức 4% lên còn 5%". */
const SOURCE = {
  before: pattern.i`(?<!\p{L})từ(?: mức| khoảng| gần| hơn)?\s$`,
  between: pattern.i`^[^.,;\d]{0,15}\s(?:xuống|lên)(?: còn| mức| tới| đến| thành| khoảng| gần| hơn)*\s$`,
};
const MONEY = '(?: about| around| nearly| almost| more than| some)?\\s[$€£¥]?$';
const FROM = pattern.i`(?<!\p{L})from${MONEY}`;
const TO = pattern.i`(?<!\p{L})to${MONEY}`;
const THEN_TO = pattern.i`^[^.,;\d]{0,25}\sto${MONEY}`;
const THEN_FROM = pattern.i`^[^.,;\d]{0,25}\sfrom${MONEY}`;
const REACH = 24;

interface Change {
  readonly from: LocatedQuantity;
  readonly to: LocatedQuantity;
}

/** A change that goes the other way: "từ 60 xuống 45" → "from 45 to 60". What stands between two figures tells. */
export function turnedChanges(
  { source, target }: { readonly source: string; readonly target: string },
  figures: { readonly source: readonly LocatedQuantity[]; readonly target: readonly LocatedQuantity[] },
): Issue[] {
  const changes = next(figures.source).filter(
    ({ from, to }) => SOURCE.before.test(before(source, from)) && SOURCE.between.test(source.slice(from.end, to.start)),
  );
  if (changes.length === 0) return [];
  const rendered = next(figures.target).flatMap(({ from, to }): Change[] => {
    const between = target.slice(from.end, to.start);
    if (FROM.test(before(target, from)) && THEN_TO.test(between)) return [{ from, to }];
    return TO.test(before(target, from)) && THEN_FROM.test(between) ? [{ from: to, to: from }] : [];
  });
  return changes.flatMap((change) => {
    const turned = rendered.some((each) => equal(each.from, change.to) && equal(each.to, change.from));
    return turned ? [issue(change)] : [];
  });
}

/** "tăng lên 8" is to eight, "tăng thêm 8" by eight. */
const LEADING = {
  to: pattern.i`(?<!\p{L})(?:tăng|giảm|nâng|hạ|cắt|kéo|rút)(?: [^\s.,;:]+){0,8} (?:lên|xuống)(?: (?:còn|tới|đến|mức|thành|khoảng|gần|hơn))* $`,
  by: pattern.i`(?<!\p{L})(?:(?:tăng|nâng)(?: [^\s.,;:]+){0,8} thêm|cắt giảm|cắt bớt|giảm bớt)(?: (?:khoảng|gần|hơn|ít nhất))* $`,
};
const ABOUT =
  '(?: (?:about|around|nearly|almost|more|less|fewer|than|some|roughly|as|many|much|at|least|an|estimated|up|to))*\\s[$€£¥]?$';
const RENDERED = {
  // Not "notices to 1,350 employees", "cuts to $400 million in funding".
  to: pattern.i`(?<!\p{L})(?<!(?:notices?|slips?|orders?|cuts|layoffs|letters?|reductions?|emails?) )to${ABOUT}`,
  by: pattern.i`(?<!\p{L})by${ABOUT}`,
};
const MORE = pattern`^\s(?:\p{L}+\s)?(?:more|additional|extra|further)(?!\p{L})`;
/** "tăng lên 5%" may be by as much, and English says so. */
const PERCENT = /^\s?(?:%|bậc|lần|điểm|hạng|độ)/;
/** Characters in which the verb stands. */
const CLAUSE = 70;

/** Of a change what it is by for what it is to, and the other way: "tăng lên 8" → "grew by eight". */
export function turnedAmounts(
  { source, target }: { readonly source: string; readonly target: string },
  figures: { readonly source: readonly LocatedQuantity[]; readonly target: readonly LocatedQuantity[] },
): Issue[] {
  return figures.source.flatMap((figure) => {
    const ahead = source.slice(Math.max(0, figure.start - CLAUSE), figure.start);
    const way = (['to', 'by'] as const).find((each) => LEADING[each].test(ahead));
    if (way === undefined || PERCENT.test(source.slice(figure.end))) return [];
    const other = RENDERED[way === 'to' ? 'by' : 'to'];
    const isTurned = (place: LocatedQuantity) =>
      other.test(before(target, place)) &&
      !RENDERED[way].test(before(target, place)) &&
      !MORE.test(target.slice(place.end));
    const places = figures.target.filter((each) => equal(figure, each));
    return places.length > 0 && places.every(isTurned) ? [amountIssue(figure, way)] : [];
  });
}

function amountIssue({ text }: LocatedQuantity, way: 'to' | 'by'): Issue {
  return {
    check: 'numbers',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${text}" is what it changes ${way}; expected "${way} ${text}"`,
  };
}

function next(figures: readonly LocatedQuantity[]): Change[] {
  return figures.flatMap((from, i) => {
    const to = figures[i + 1];
    return to === undefined ? [] : [{ from, to }];
  });
}

function before(text: string, { start }: LocatedQuantity): string {
  return text.slice(Math.max(0, start - REACH), start);
}

function equal(a: LocatedQuantity, b: LocatedQuantity): boolean {
  return a.values.some((value) => b.values.includes(value));
}

function issue({ from, to }: Change): Issue {
  return {
    check: 'numbers',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${from.text}" and "${to.text}" changed places; expected from ${writeQuantity(from)} to ${writeQuantity(to)}`,
  };
}
