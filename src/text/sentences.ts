import type { Range } from '../model/article.ts';
import { allMatches, pattern } from './pattern.ts';
import { ofText } from './remember.ts';
import { hasVietnameseLetter } from './vietnamese-letters.ts';
import { isCapital, isWordCharacter } from './word-characters.ts';

/**
 * Abbreviations that end in a full stop and no sentence: "TP." is thành phố, "GS." giáo sư, "St." Saint. They do end
 * one before a word that begins a sentence and no name: "at 9 p.m. The …".
 */
const ABBREVIATIONS = new Set(
  (
    'tp ts gs pgs ths bs ks ls cn nsnd nsưt ubnd tx tt q p h đ ô mr mrs ms dr st jr sr gen lt col maj capt adm sgt vs no v vv đs đb ' +
    'rep reps sen sens gov govs rev det cmdr brig cpl pvt prof supt insp hon vol inc corp co ltd bros etc approx ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Words that begin a sentence of either language, and hardly ever a name: "Hun Sen. Trong …". */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'Các Khi Một Nhưng Những Nếu Sau Trong Trước Tuy Đây Điều ' +
    'A An And As At But By For From He Her His However If In It Its Meanwhile Now On Other Our She Since So Some That The Their ' +
    'Then There These They This Those To We What When While With You'
  ).split(' '),
);

// A mark that ends a sentence, the quotation marks and brackets behind it, white space, and what begins the next one.
const END = pattern.g`[.!?…]["”’»')\]*_]*\s+(?=["“‘«'([*_-]*\s?(?:\p{Lu}|\p{N}))`;
const LETTERS = pattern`^[\p{L}\p{M}]+$`;
const FIRST_WORD = pattern`^["“‘«'([*_-]*\s?(\p{Lu}[\p{L}\p{M}]*)`;

const LONG = 5000;

/**
 * Where the sentences of a paragraph stand, without the white space between them. A sentence goes on after "TP." and
 * "GS.", and where what follows begins with a small letter: '"Vì sao?" ông hỏi.' is one.
 */
export function sentenceRanges(text: string): readonly Range[] {
  return text.length > LONG ? cut(text) : remembered(text);
}

const remembered = ofText(cut);

function cut(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const { index, 0: found } of allMatches(END, text)) {
    const end = index + found.length;
    if (endsInAbbreviation(text.slice(Math.max(start, index - 20), index + found.trimEnd().length), text, end))
      continue;
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  pushTrimmed(ranges, text, start, text.length);
  return ranges;
}

function endsInAbbreviation(before: string, text: string, next: number): boolean {
  const word = lastWord(before);
  if (word === undefined) return false;
  const opener = FIRST_WORD.exec(text.slice(next, next + 30))?.[1] ?? '';
  if (OPENERS.has(opener)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase()) || /[ap]\.m\.$/u.test(before)) return true;
  // A single capital is an initial, "J. D. Vance", and the last of "U.S."; but "Ý." is Italy, and "hạng A. Đây" goes on to no name.
  return word.length === 1 && word !== 'Ý' && isCapital(word) && !hasVietnameseLetter(opener);
}

/** The word before the full stop at the end of a text, if letters alone stand there, and no hyphen or slash before them ("km/h."). */
function lastWord(text: string): string | undefined {
  if (!text.endsWith('.')) return undefined;
  let start = text.length - 1;
  while (isWordCharacter(text, start - 1)) start -= 1;
  const word = text.slice(start, -1);
  return LETTERS.test(word) && !'-/'.includes(text.charAt(start - 1) || ' ') ? word : undefined;
}

function pushTrimmed(ranges: Range[], text: string, start: number, end: number): void {
  const sentence = text.slice(start, end);
  const from = start + (sentence.length - sentence.trimStart().length);
  const to = start + sentence.trimEnd().length;
  if (to > from) ranges.push({ start: from, end: to });
}
