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

/** Up to three words of amount between a verb and its figure. */
const ROUGHLY =
  '(?:\\s(?:thêm|tới|đến|khoảng|gần|hơn|trên|dưới|mạnh|nhẹ|ít nhất|tối đa|xấp xỉ|còn|xuống|lên|mức)){0,3}';
const OBJECT = '(?:(?:\\s[\\p{L}-]+){1,6}\\s(?:thêm|xuống|lên|tới))?';
const TREND_BEFORE = pattern.i`(?<!\p{L})(?:(?<up>tăng|nâng)|(?<down>(?<!bắn )hạ|giảm|sụt))${OBJECT}${ROUGHLY}\s[$€£¥]?$`;
const BY =
  "(?:(?:\\s[\\p{L}’'-]+){0,6}\\s(?:by|to))?(?:\\s(?:a|an|about|around|nearly|almost|more than|over|some|at least|as much as|up to|another|roughly)){0,2}";
const VERB_BEFORE = pattern.i`(?<!\p{L})(?:(?<up>rose|rises?|risen|rising|increas(?:es?|ed|ing)|climb(?:s|ed|ing)?|gr[eo]wn?|grows|growing|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|rais(?:es?|ed|ing)|hik(?:es?|ed|ing)|boost(?:s|ed|ing)?|gain(?:s|ed|ing)?)|(?<down>f[ae]ll|fallen|falls|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slash(?:es|ed|ing)?|reduc(?:es?|ed|ing)|lower(?:s|ed|ing)?|sh[rw]ank|plung(?:es?|ed|ing)|tumbl(?:es?|ed|ing)|slump(?:s|ed|ing)?))${BY}\s[$€£¥]?$`;
const TREND_REACH = 60;

/** A rise told as a fall: "giảm 12%" → "rose 12%". What stands before a figure in both texts tells. */
export function turnedTrends(
  { source, target }: { readonly source: string; readonly target: string },
  figures: { readonly source: readonly LocatedQuantity[]; readonly target: readonly LocatedQuantity[] },
): Issue[] {
  return figures.source.flatMap((figure) => {
    const trend = trendOf(TREND_BEFORE, source, figure);
    if (trend === undefined) return [];
    const places = figures.target.filter((other) => equal(figure, other));
    // "a year earlier" is 12 months, but no other place of 12%.
    const trends = places.flatMap((place) => trendOf(VERB_BEFORE, target, place) ?? (place.figure ? 'none' : []));
    const isTurned = trends.length > 0 && trends.every((other) => other !== 'none' && other !== trend);
    return isTurned ? [trendIssue(figure, trend)] : [];
  });
}

function trendOf(verb: RegExp, text: string, { start }: LocatedQuantity): 'up' | 'down' | undefined {
  const clause =
    text
      .slice(Math.max(0, start - TREND_REACH), start)
      .split(/[.,;:!?]\s/)
      .at(-1) ?? '';
  const { up, down } = verb.exec(clause)?.groups ?? {};
  return up ? 'up' : down ? 'down' : undefined;
}

function trendIssue(figure: LocatedQuantity, trend: 'up' | 'down'): Issue {
  return {
    check: 'numbers',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${figure.text}" goes the other way; expected ${trend === 'up' ? 'a rise' : 'a fall'}`,
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
