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
