import type { Range } from '../model/article.ts';
import { allMatches, pattern } from './pattern.ts';
import { hasSharedLetter, hasVietnameseLetter } from './vietnamese-letters.ts';
import { isFigure } from './word-characters.ts';

/** The designation of a weapon or a name with figures, as it stands in a text. */
export interface Designation {
  /** As written, without plural and without words joined to it: "F-16" of "F-16s" and of "non-F-16". */
  readonly text: string;
  /** Letters and digits alone, in capitals: "F16". "X-101" and "Kh-101" have the same. */
  readonly key: string;
  /**
   * `weapon`: has one writing ("F-16", "9M730"). `name`: English may well say it in words ("G7": Group of Seven, "5G":
   * fifth-generation, "U23": under-23).
   */
  readonly kind: 'weapon' | 'name';
  /** Keys that a short form implies: "MiG-29/31" the MiG-31, "F-16C/D" the F-16D. */
  readonly implied: readonly string[];
}

/** Words joined by hyphens, stops before a digit, slashes before a letter: "Su-35.2", "AN/FPS-117"; "II/2025" is two. */
const JOINED = pattern.g`[\p{L}\p{N}]+(?:(?:[-–]|/(?=\p{L})|\.(?=\p{N}))[\p{L}\p{N}]+)*`;
/** "MiG-29/31" */
const NEXT = pattern`^/\p{N}+\p{Lu}*`;
const DIGIT = /\d/;
const ANOTHER_DIGIT = /\d/g;
const CAPITAL = pattern`\p{Lu}`;
const FIGURE = pattern`\p{N}`;
const FIGURE_AND_CAPITAL = pattern`^\p{N}+\p{Lu}`;
const SIGNS = pattern.g`[^\p{L}\p{N}]`;
/** What stands behind a slash: the D of "F-16C/D", the 31 of "MiG-29/31". */
const ADDITION = pattern`^(?:\p{Lu}{1,2}|\p{N}+\p{Lu}*)$`;
const LETTERS = pattern`^\p{L}*`;
const TO_LAST_FIGURE = pattern`^.*\p{N}`;
const WORDS_BEFORE = pattern`^(?:\p{Ll}+[-–])+`;
const WORDS_BEHIND = pattern`(?:[-–]\p{Ll}+)+$`;
const PLURAL = pattern`(?<=[\p{Lu}\p{N}])s$`;
/** Chinese and Japanese designs that have a number for a name: "Type 055", "Kiểu 99A". */
const TYPE = pattern.g`(?<![\p{L}\p{N}])(?:[Tt]ype|[Kk]iểu)[ -](\d{2,3}\p{Lu}{0,2})(?![\p{L}\p{N}])`;

/** What Vietnamese calls by the characters' own sounds and English does not: "Thần Châu-20" is Shenzhou-20, "Trường Chinh-5B" a Long March 5B. */
const TRANSLATED = pattern.g`(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+-(\p{N}{1,3}\p{Lu}?))(?![\p{L}\p{N}])`;

/** The text with its designations (M777, F-16, 9M730, 5G) blanked out: they are names, not figures. Positions stay. */
export function withoutDesignations(text: string): string {
  const blank = (word: string) => (hasCapitalsAndDigits(word) ? '_'.repeat(word.length) : word);
  let rest = '';
  let done = 0;
  for (const { start, end } of capitalsAndDigits(text)) {
    rest += text.slice(done, start) + text.slice(start, end).replace(JOINED, blank);
    done = end;
  }
  return done === 0 ? text : rest + text.slice(done);
}

/** "5M", "20B", "15H30", "500USD", "40MW", "44C": figures with a unit. */
const FIGURE_WITH_UNIT = pattern`^\p{N}+(?:[KMB]|(?<=^(?!0)\p{N}{1,2}|^1\p{N}{2}|^000)[CF]|H\p{N}*|USD|EUR|GBP|JPY|CNY|NDT|AUD|VN[DĐ]|KM|MM|[KMGT]Wh?)$`;

/** What has a figure behind its hyphen that counts by itself: "Mid-2024", "Sept-11", "Top-10", "Level-2". */
const COUNTED: ReadonlySet<string> = new Set(
  'Mid Post Pre Late Early Pro Non Anti Ex No Top Under Over Level Tier Phase Stage Grade Category Jan Feb Mar Apr May June July Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  ),
);

/** Capitals and digits in one word; but "5M" is a figure with a unit, "mid-2024" a year. */
function hasCapitalsAndDigits(word: string): boolean {
  const first = word.split(/[-–/]/)[0] ?? '';
  // "VND50" is money.
  if (/^(?:VND|USD|EUR)\d/.test(first)) return false;
  if (isFigure(first)) return FIGURE_AND_CAPITAL.test(first) && !FIGURE_WITH_UNIT.test(first);
  return CAPITAL.test(first) && FIGURE.test(word) && !COUNTED.has(first);
}

/**
 * The designations of a text, Vietnamese or English: `M777`, `F-16`, `Su-30MK2`, `9M730`, `AN/FPS-117`, `Type 055`.
 * Units (`10AM`, `500MW`), calibers (`155mm`) and Vietnamese abbreviations with a number (`QL1A`, `T5`) are none.
 */
export function readDesignations(text: string): Designation[] {
  const found = wordsWithCapitalsAndDigits(text).flatMap(readWord);
  const types = /ype|iểu/.test(text) ? allMatches(TYPE, text) : [];
  const translated = /-\d/.test(text) ? allMatches(TRANSLATED, text).filter(([name]) => isVietnamese(name)) : [];
  if (types.length + translated.length === 0) return found;
  const numbered = [
    ...types.map(([, number = '']) => numberOnly(`Type ${number}`, number)),
    ...translated.map(([name, , number = '']) => numberOnly(name, number)),
  ];
  // "Type 054A" was read as "054A" before, "Thần Châu-20" as "Châu-20".
  const read = new Set([...numbered.map(({ key }) => key), ...translated.map(([, last = '']) => keyOf(last))]);
  return [...found.filter(({ key }) => !read.has(key)), ...numbered];
}

function numberOnly(text: string, key: string): Designation {
  return { text, key, kind: 'weapon', implied: [] };
}

function isVietnamese(name: string): boolean {
  return hasVietnameseLetter(name) || hasSharedLetter(name);
}

/** Joined words, with the figures after a slash: "MiG-29/31". */
function wordsWithCapitalsAndDigits(text: string): string[] {
  return capitalsAndDigits(text).flatMap(({ start, end }) => {
    const figures = text.slice(start, end);
    return allMatches(JOINED, figures).flatMap(({ 0: word, index }) =>
      DIGIT.test(word) ? [word + (NEXT.exec(figures.slice(index + word.length))?.[0] ?? '')] : [],
    );
  });
}

/** What stands between two spaces and has both; most of a text has no digit, so they are sought first. */
function capitalsAndDigits(text: string): Range[] {
  const found: Range[] = [];
  let last = 0;
  for (let at = nextDigit(text, 0); at >= 0; at = nextDigit(text, last)) {
    const start = Math.max(text.lastIndexOf(' ', at) + 1, last);
    const space = text.indexOf(' ', at);
    last = space < 0 ? text.length : space;
    if (CAPITAL.test(text.slice(start, last))) found.push({ start, end: last });
  }
  return found;
}

function nextDigit(text: string, from: number): number {
  ANOTHER_DIGIT.lastIndex = from;
  return ANOTHER_DIGIT.exec(text)?.index ?? -1;
}

/** "F-16/F-35" is two; "AN/FPS-117" is one; in "F-16C/D" and "MiG-29/31" the second implies what stands before. */
function readWord(word: string): Designation[] {
  const found: Designation[] = [];
  let open = '';
  for (const part of word.split('/')) {
    const last = found.at(-1);
    const whole = trim(open === '' ? part : `${open}/${part}`);
    if (last && ADDITION.test(part)) found[found.length - 1] = imply(last, part);
    else if (FIGURE.test(whole)) {
      open = '';
      if (isDesignation(whole)) found.push(describe(whole));
    } else open = whole;
  }
  return found;
}

/** "non-F-16", "S-400-armed": words in small letters are no part of it, nor is the s of a plural. */
function trim(word: string): string {
  return word.replace(WORDS_BEFORE, '').replace(WORDS_BEHIND, '').replace(PLURAL, '').replaceAll('–', '-');
}

/** What has capitals and digits and is no designation. */
const OTHERS: readonly RegExp[] = [
  // "10AM", "500GB", "21ST"
  pattern`^\p{N}+(?:[AP]M|[KMGT]?(?:B|Hz|HZ)|W|HP|ST|ND|RD|TH|C)$`,
  // "No.1", "Sept.11"
  /^(?:No|Art|Ch|Vol|Fig|Jan|Feb|Mar|Apr|June?|July?|Aug|Sept?|Oct|Nov|Dec)\./u,
  // "QL1A" is a road, "T5" May, "Q1" a quarter or district.
  pattern`^(?:QL|TL|ĐT|DT|HL|KM|TP|CV)[-–]?\p{N}`,
  pattern`^[TQPH]\p{N}{1,2}$`,
  /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u,
  // Letters and a decimal: "Tr.5"; "BA.5" has capitals alone.
  pattern`\p{Ll}\.\p{N}`,
];

function isDesignation(word: string): boolean {
  return hasCapitalsAndDigits(word) && !OTHERS.some((other) => other.test(word));
}

/**
 * Short ones, and those that end in a year: "G7", "5G", "U23", "A1", "Y2K", "COVID-19", "COP28", "Euro-2024", "H5N1". A Mk-4 may
 * be a Mark IV, the ship CSB-8020 "Coast Guard ship 8020".
 */
const NAME = pattern`^(?:(?:MK|CSB|KN|QNG)\p{N}+|\p{L}{1,2}\p{N}|\p{N}\p{L}|\p{L}\p{N}\p{L}+|[GU]\p{N}{2}|COVID\p{N}+|COP\p{N}+|H\p{N}{1,2}N\p{N}|\p{L}+(?:19|20)\p{N}{2})$`;
/** "B-1" and "Su-7" have the hyphen of a weapon, "G-7" has not. */
const HYPHENED = pattern`^(?!G-|KN-|M[Kk]-|U-\p{N}{2}|COP-|K-9$)\p{Lu}\p{L}{0,2}[-–]\p{N}(?!\p{N}{3}$)`;

function describe(text: string): Designation {
  const key = keyOf(text);
  return { text, key, kind: NAME.test(key) && !HYPHENED.test(text) ? 'name' : 'weapon', implied: [] };
}

function imply(designation: Designation, part: string): Designation {
  const stem = isFigure(part) ? LETTERS : TO_LAST_FIGURE;
  const implied = `${stem.exec(designation.key)?.[0] ?? ''}${part.toUpperCase()}`;
  return { ...designation, implied: [...designation.implied, implied] };
}

/** What others write for the same weapon: Cyrillic letters taken for Latin ones, Vietnamese names of Soviet arms. */
const OTHER_KEYS: readonly (readonly [RegExp, string])[] = [
  [pattern`^X(?=\p{N}{2,3})`, 'KH'],
  [pattern`^C(?=(?:75|125|200|300|350|400|500)(?!\p{N}))`, 'S'],
  [/^B41$/u, 'RPG7'],
  [/^B40$/u, 'RPG2'],
];

function keyOf(text: string): string {
  const letters = text.replace(/^AN\//u, '').replace(SIGNS, '');
  return OTHER_KEYS.reduce((key, [other, latin]) => key.replace(other, latin), letters.toUpperCase());
}
