import type { Issue } from '../model/outcome.ts';
import { pattern } from '../text/pattern.ts';
import type { LocatedQuantity } from '../text/quantity.ts';

type Trend = 'up' | 'down';

/** How a language says of a figure that it is a rise or a fall, as regular expressions. */
interface TrendWords {
  readonly up: string;
  readonly down: string;
  /** What may stand between the verb and its figure. */
  readonly gap: string;
}

const VIETNAMESE: TrendWords = {
  up: '(?<!xe )tăng(?! (?:trưởng|cường))|nâng',
  down: '(?<!bắn )hạ(?! (?:viện|tầng))|giảm|sụt|cắt',
  gap: '(?:(?:\\s[\\p{L}-]+){1,6}\\s(?:thêm|xuống|lên|tới))?(?:\\s(?:thêm|tới|đến|khoảng|gần|hơn|trên|dưới|mạnh|nhẹ|ít nhất|tối đa|xấp xỉ|còn|xuống|lên|mức)){0,3}',
};
const ENGLISH: TrendWords = {
  up: 'rose|rises?|risen|rising|increas(?:es?|ed|ing)|climb(?:s|ed|ing)?|gr[eo]wn?|grows|growing|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|rais(?:es?|ed|ing)|hik(?:es?|ed|ing)|boost(?:s|ed|ing)?|gain(?:s|ed|ing)?',
  down: 'f[ae]ll|fallen|falls|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slash(?:es|ed|ing)?|reduc(?:es?|ed|ing)|lower(?:s|ed|ing)?|shr[aiu]nk|plung(?:es?|ed|ing)|tumbl(?:es?|ed|ing)|slump(?:s|ed|ing)?|cut(?:s|ting)?',
  gap: "(?:(?:\\s[\\p{L}’'-]+){0,6}\\s(?:by|to))?(?:\\s(?:a|an|about|around|nearly|almost|more than|over|some|at least|as much as|up to|another|roughly)){0,2}",
};
const inVietnamese = trendReader(VIETNAMESE);
const inEnglish = trendReader(ENGLISH);

/** Characters of a clause before a figure in which its verb is sought. */
const REACH = 60;

/** A rise told as a fall: "giảm 12%" → "rose 12%". What stands before a figure in both texts tells, where it is one thing only. */
export function turnedTrends(
  { source, target }: { readonly source: string; readonly target: string },
  figures: { readonly source: readonly LocatedQuantity[]; readonly target: readonly LocatedQuantity[] },
): Issue[] {
  return figures.source.flatMap((figure) => {
    const trend = inVietnamese(source, figure);
    if (trend === undefined) return [];
    const places = figures.target.filter(({ values }) => values.some((value) => figure.values.includes(value)));
    // "a year earlier" is 12 months, but no other place of 12%.
    const trends = places.flatMap((place) => inEnglish(target, place) ?? (place.figure ? 'none' : []));
    const isTurned = trends.length > 0 && trends.every((other) => other !== 'none' && other !== trend);
    return isTurned ? [issue(figure, trend)] : [];
  });
}

function trendReader({ up, down, gap }: TrendWords) {
  const [anyUp, anyDown] = [up, down].map((words) => pattern.i`(?<!\p{L})(?:${words})(?!\p{L})`);
  const before = pattern.i`(?<!\p{L})(?:(?<up>${up})|(?<down>${down}))${gap}\s[$€£¥]?$`;
  return (text: string, { start }: LocatedQuantity): Trend | undefined => {
    const ahead = text.slice(Math.max(0, start - REACH), start);
    const clause = ahead.split(/[.,;:!?]\s/).at(-1) ?? '';
    if (anyUp?.test(clause) === anyDown?.test(clause)) return undefined;
    const { groups } = before.exec(clause) ?? {};
    return groups?.up ? 'up' : groups?.down ? 'down' : undefined;
  };
}

function issue({ text }: LocatedQuantity, trend: Trend): Issue {
  return {
    check: 'numbers',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${text}" goes the other way; expected ${trend === 'up' ? 'a rise' : 'a fall'}`,
  };
}
