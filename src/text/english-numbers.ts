import type { Range } from '../model/article.ts';
import { type NumberWord, numberWord, readNumberWords, SCALES } from './english-number-words.ts';
import { allMatches, pattern } from './pattern.ts';
import {
  completeRanges,
  hourValues,
  type LocatedQuantity,
  readRoman,
  smallerReader,
  tidy,
  withoutDesignations,
} from './quantity.ts';
import { ofText } from './remember.ts';
import { ofWord, splitWords } from './words.ts';

const CLOCK = String.raw`(?<hour>\d{1,2})(?:(?::(?<minute>\d{2}))?\s?(?<half>[ap])(?:\.m\.?|m)(?!\p{L})|:(?<minutes>[0-5]\d)(?![\d:]))`;
const FIGURE = String.raw`(?:(?<![\p{L}_])|(?<=(?:VND|USD|EUR)))(?:(?<=(?<part>early|mid|late)[\s-])|)(?<figure>\d+(?:,\d{3})*(?:\.\d+)?|(?<!\d)\.\d+)(?<fraction>[\s-]1/2(?!\d)|\s?½)?(?<ending>st|nd|rd|th|s)?(?:[\s-]?(?<scale>hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|mn|bn|tn)s?(?!\p{L})|(?<unit>[kmb])(?!\p{L}))?`;
/** "2nd Lt.", "1st Sgt.": ranks that have words of their own in Vietnamese. */
const RANK = String.raw`[12](?:st|nd)\s(?=(?:Lt|Lieutenant|Sgt|Sergeant)(?!\p{L}))`;
/** Years of age in which somebody is in his "early", "mid-" or "late" thirties. */
const PARTS: Readonly<Record<string, readonly number[]>> = { early: [1, 2, 3], mid: [4, 5, 6], late: [7, 8, 9] };
const FIGURES = pattern.gi`(?=[\d.])(?:${RANK}|${CLOCK}|${FIGURE})`;

/** Months of a year, days of a week, hours of a day. */
const inSmaller = smallerReader({ year: 12, years: 12, week: 7, weeks: 7, day: 24, days: 24 });

/** What may stand between the words of a number. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'of', 'And', 'Of']);

/** "over the past year", "in the year to August" */
const LONE_SPAN = pattern.g`(?<!\p{L})(?:(?:past|coming|next|full|entire)(?=\s(?:year|week|day)(?!\p{L}))|the(?=\s(?:year|week)\s(?:to|through|end(?:ed|ing))(?!\p{L})))`;

/**
 * The figures of an English text by value, and the words that may stand for one: "two", "fourth", "September", "Wednesday",
 * "half a million", "tenfold". Figures must have a counterpart in the source, words are evidence.
 */
export const readEnglishNumbers = ofText((text): readonly LocatedQuantity[] => {
  const named = withoutDesignations(text);
  const found = allMatches(FIGURES, named).flatMap(readMatch);
  const words = readWords(text, named, found);
  const fractions = /(?:ten|hundred|thousand)th/i.test(text) ? allMatches(FRACTIONS, text).map(readFraction) : [];
  const shares = /(?: in| of)(?: every)? (?:10|ten|five|four|three)\b/.test(text)
    ? allMatches(SHARES, text).flatMap(readShare)
    : [];
  const all = completeRanges(text, found);
  const figures =
    shares.length === 0 ? all : all.map((each) => (isOfShare(each, shares) ? { ...each, figure: false } : each));
  return [...figures, ...words, ...fractions, ...shares, ...readSmaller(text, [...found, ...words])];
});

/** "six in 10" is 60 percent. */
const SHARES = pattern.gi`(?<![\p{L}\d]|\d[.,])(?<count>one|two|three|four|five|six|seven|eight|nine|\d)\s(?:in(?:\severy)?|out\sof(?:\severy)?)\s(?<all>10|ten|five|four|three)(?![\p{L}\d]|[.,]\d)`;

function readShare({ 0: text, index, groups = {} }: RegExpExecArray): LocatedQuantity[] {
  const value = (100 * countOf(groups.count)) / countOf(groups.all);
  // "nine in five" days is no part.
  if (value >= 100) return [];
  const values = [tidy(value), Math.round(value)];
  return [{ values, text, figure: false, scale: 1, start: index, end: index + text.length }];
}

/** Of a word up to ten, or a figure. */
function countOf(word = ''): number {
  const place = COUNTS.indexOf(word.toLowerCase());
  return Number(word) || (place > 0 ? place : 10);
}

/** The 10 of "six in 10" counts nothing. */
function isOfShare({ start, end }: Range, shares: readonly Range[]): boolean {
  return shares.some((share) => share.start <= start && end <= share.end);
}

/** "three hundredths of a second" */
const FRACTIONS = pattern.gi`(?<!\p{L})(?<count>an?|one|two|three|four|five|six|seven|eight|nine|\d+)[\s-](?<part>tenth|hundredth|thousandth)(?:s(?!\p{L})|(?=\sof\s))`;
const COUNTS = 'a one two three four five six seven eight nine'.split(' ');
const PARTS_OF_ONE: Readonly<Record<string, number>> = { tenth: 10, hundredth: 100, thousandth: 1000 };

function readFraction({ 0: text, index, groups = {} }: RegExpExecArray): LocatedQuantity {
  const count = (groups.count ?? '').toLowerCase().replace(/^an$/, 'a');
  const value =
    (Number(count) || Math.max(1, COUNTS.indexOf(count))) / (PARTS_OF_ONE[(groups.part ?? '').toLowerCase()] ?? 1);
  return { values: [tidy(value)], text, figure: false, scale: 1, start: index, end: index + text.length };
}

const HALF_HOUR = pattern.gi`(?<!\p{L})half(?:[\s-]an)?[\s-]hour(?!\p{L})`;

/** "a year" and "the past year" are 12 months, "two days" 48 hours, "half an hour" 30 minutes. */
function readSmaller(text: string, counts: readonly LocatedQuantity[]): LocatedQuantity[] {
  const evidence =
    (value: number) =>
    ({ 0: words, index }: RegExpExecArray): LocatedQuantity => {
      return { values: [value], text: words, figure: false, scale: 1, start: index, end: index + words.length };
    };
  const lone = allMatches(LONE_SPAN, text).map(evidence(1));
  const halves = text.includes('hour') ? allMatches(HALF_HOUR, text).map(evidence(30)) : [];
  return [...[...counts, ...lone].flatMap((quantity) => inSmaller(text, quantity)), ...halves];
}

const SENTENCE_END = /[.;:!?]/;

/** Most words are no part of a number, which is known of each. */
const mayCount = ofWord((text) => numberWord(text) !== false || readRoman(text) !== undefined);

/** What words may stand for a number, and what runs of them say together. Figures part runs, "and" and "of" do not. */
function readWords(text: string, named: string, figures: readonly Range[]): LocatedQuantity[] {
  const evidence: LocatedQuantity[] = [];
  let run: NumberWord[] = [];
  let figure = 0;
  let isBehindAnd = false;
  const flush = () => {
    if (run.length > 0) evidence.push(...readNumberWords(run));
    run = [];
  };
  for (const each of splitWords(text)) {
    if (run.length === 0 && !mayCount(each)) continue;
    const { text: word, gap, start, end } = each;
    // "no one. Forty-seven"
    if (run.length > 0 && gap !== ' ' && SENTENCE_END.test(gap)) flush();
    while ((figures[figure]?.end ?? Infinity) <= start) {
      figure += 1;
      flush();
    }
    if ((figures[figure]?.start ?? Infinity) < end || named[start] === '_') continue;
    const roman = readRoman(word);
    if (roman) evidence.push({ values: [roman], text: word, figure: false, scale: 1, start, end });
    const lower = numberWord(word);
    if (lower !== false) {
      // "a hundred and four" is one number, "between three and four million" are two.
      if (isBehindAnd && !isScale(run.at(-1)) && !A_PART.has(lower)) flush();
      run.push({ text: lower, start, end });
    }
    // "a five-year, 20-country plan": what a hyphen joins to a number ends no run.
    else if (run.length > 0 && gap !== '-' && !JOINTS.has(word)) flush();
    isBehindAnd = word === 'and';
  }
  flush();
  return evidence;
}

/** "two and a half" */
const A_PART: ReadonlySet<string> = new Set(['a', 'an', 'half', 'quarter']);

function isScale(word: NumberWord | undefined): boolean {
  return word !== undefined && word.text in SCALES;
}

function readMatch(match: RegExpExecArray): LocatedQuantity[] {
  const { hour, minute, minutes, half, part, figure, fraction, ending, scale, unit } = match.groups ?? {};
  const text = match[0].trim();
  const place = { text, figure: true, start: match.index, end: match.index + match[0].length };
  if (hour) {
    const afternoon = half?.toLowerCase() === 'p' && hour !== '12' ? 12 : 0;
    // 12 a.m. is midnight; "21:00" may be "9 giờ tối".
    const others = hour === '12' ? [0, 24] : !half && Number(hour) > 12 ? [Number(hour) - 12] : [];
    const values = [Number(hour), ...hourValues(Number(hour) + afternoon), ...others];
    const past = Number(minute ?? minutes ?? 0);
    return [{ ...place, values, scale: 1 }, ...(past > 0 ? [{ ...place, values: [past], scale: 1 }] : [])];
  }
  if (!figure) return [];
  const digits = Number(figure.replaceAll(',', '')) + (fraction ? 0.5 : 0);
  const factor = SCALES[(scale ?? unit ?? '').toLowerCase()] ?? 1;
  const others = [
    // "5m" is 5 million or 5 meters; Vietnamese may leave "5 crore" as it is.
    ...(unit || factor === SCALES.lakh || factor === SCALES.crore ? [digits] : []),
    ...(part && ending === 's' && digits < 100 ? (PARTS[part.toLowerCase()] ?? []).map((years) => digits + years) : []),
    // "the 1930s" may be "thập niên 30" in the source.
    ...(ending === 's' && digits >= 1900 && digits < 2000 ? [digits % 100] : []),
  ];
  return [{ ...place, values: [tidy(digits * factor), ...others], scale: factor }];
}
