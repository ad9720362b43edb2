import { isNumberWord, type NumberWord, readNumberWords, SCALES } from './english-number-words.ts';
import {
  hourValues,
  inSmaller,
  type LocatedQuantity,
  readRoman,
  shareScale,
  tidy,
  withoutDesignations,
  withoutFigures,
} from './quantity.ts';
import { remember } from './remember.ts';

const CLOCK = String.raw`(?<hour>\d{1,2})(?:(?::(?<minute>\d{2}))?\s?(?<half>[ap])(?:\.m\.?|m)(?!\p{L})|:(?<minutes>[0-5]\d)(?![\d:]))`;
const FIGURE = String.raw`(?<![\p{L}_])(?<figure>\d+(?:,\d{3})*(?:\.\d+)?|(?<!\d)\.\d+)(?<fraction>\s1/2|\s?½)?(?<ending>st|nd|rd|th|s)?(?:[\s-]?(?<scale>hundred|thousand|million|billion|trillion|quadrillion|mn|bn|tn)s?(?!\p{L})|(?<unit>[kmb])(?!\p{L}))?`;
// Figures and words are sought apart: a search that can begin with either is many times slower.
const FIGURES = new RegExp(`(?=[\\d.])(?:${CLOCK}|${FIGURE})`, 'giu');
const WORDS = /(?<![\p{L}\p{N}])\p{L}+(?:-\p{L}+)*/gu;

/** Months are written with a capital; "may" and "march" are verbs. */
const NO_MONTH: ReadonlySet<string> = new Set(['may', 'march']);

/** Months of a year, days of a week, hours of a day. */
const SMALLER: Readonly<Record<string, number>> = { year: 12, years: 12, week: 7, weeks: 7, day: 24, days: 24 };

/** "over the past year" */
const LONE_SPAN = /(?<!\p{L})(?:past|coming|next|full|entire)(?=\s(?:year|week|day)(?!\p{L}))/gu;

/** Several checks read the same paragraph, one after the other. */
const TEXTS = 400;

/**
 * The figures of an English text by value, and the words that may stand for one: "two", "fourth", "September", "Wednesday",
 * "half a million", "tenfold". Figures must have a counterpart in the source, words are evidence.
 */
export const readEnglishNumbers = remember(TEXTS, (text): readonly LocatedQuantity[] => {
  const named = withoutDesignations(text);
  const found: LocatedQuantity[] = [];
  for (const match of named.matchAll(FIGURES)) found.push(...readMatch(match, found.at(-1)));
  const words = readWords(withoutFigures(named, found));
  return [...shareScale(text, found), ...words, ...readSmaller(text, [...found, ...words])];
});

/** "a year" and "the past year" are 12 months, "two days" 48 hours. */
function readSmaller(text: string, counts: readonly LocatedQuantity[]): LocatedQuantity[] {
  const lone = [...text.matchAll(LONE_SPAN)].map(({ 0: words, index }): LocatedQuantity => {
    return { values: [1], text: words, figure: false, scale: 1, start: index, end: index + words.length };
  });
  return [...counts, ...lone].flatMap((quantity) => inSmaller(text, quantity, SMALLER));
}

/** What words may stand for a number, and what runs of them say together. Figures part runs, "and" and "of" do not. */
function readWords(text: string): LocatedQuantity[] {
  const evidence: LocatedQuantity[] = [];
  let run: NumberWord[] = [];
  let end = 0;
  const flush = () => {
    evidence.push(...readNumberWords(run));
    run = [];
  };
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (run.length > 0 && /\d/.test(text.slice(end, index))) flush();
    end = index + word.length;
    const { roman, parts, role } = lookUp(word);
    if (roman) evidence.push({ values: [roman], text: word, figure: false, scale: 1, start: index, end });
    if (role === 'number') run.push(...parts.map((part) => placed(part, index)));
    else if (role === 'other') flush();
  }
  flush();
  return evidence;
}

const KNOWN_WORDS = 20_000;

function placed({ text, start, end }: NumberWord, index: number): NumberWord {
  return { text, start: index + start, end: index + end };
}

/** What a word may be in a number: a part of it, a joint between two parts, or neither. */
const lookUp = remember(KNOWN_WORDS, (word) => {
  const matches = [...word.toLowerCase().matchAll(/[^-]+/g)];
  const parts = matches.map(({ 0: text, index }): NumberWord => ({ text, start: index, end: index + text.length }));
  const isNumber = parts.some(({ text }) => isNumberWord(text)) && !NO_MONTH.has(word);
  const role = isNumber ? 'number' : ['and', 'of'].includes(parts[0]?.text ?? '') ? 'joint' : 'other';
  return { roman: readRoman(word), parts, role };
});

function readMatch(match: RegExpExecArray, previous: LocatedQuantity | undefined): LocatedQuantity[] {
  const { hour, minute, minutes, half, figure, fraction, ending, scale, unit } = match.groups ?? {};
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
    // "5m" is 5 million or 5 meters.
    ...(unit ? [digits] : []),
    // "the 1930s" may be "thập niên 30" in the source.
    ...(ending === 's' && digits >= 1900 && digits < 2000 ? [digits % 100] : []),
    // "2021-25" is 2021 to 2025.
    ...(previous?.end === match.index - 1 && isYear(previous.values[0]) && digits < 100 ? [2000 + digits] : []),
  ];
  return [{ ...place, values: [tidy(digits * factor), ...others], scale: factor }];
}

function isYear(value: number | undefined): boolean {
  return value !== undefined && value >= 2000 && value < 2100;
}
