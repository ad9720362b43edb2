import type { Range } from '../model/article.ts';

/** Abbreviations that end in a full stop and no sentence: "TP." is thành phố, "GS." giáo sư, "St." Saint. */
const ABBREVIATIONS = new Set(
  (
    'tp ts gs pgs ths bs ks ls cn nsnd nsưt ubnd tx tt q p h đ ô mr mrs ms dr st jr sr gen lt col maj capt adm sgt vs no v vv ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });

/**
 * Where the sentences of a paragraph stand, without the white space between them.
 * `Intl.Segmenter` (Unicode UAX #29) ends one after "TP." and "GS."; the table above mends that.
 */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let end = 0;
  for (const { segment } of segmenter.segment(text)) {
    end += segment.length;
    if (endsInAbbreviation(text.slice(start, end)) && end < text.length) continue;
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  pushTrimmed(ranges, text, start, end);
  return ranges;
}

function endsInAbbreviation(sentence: string): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}]+)\.\s*$/u.exec(sentence)?.[1];
  if (word === undefined) return false;
  // A single capital is an initial: "J. D. Vance".
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

function pushTrimmed(ranges: Range[], text: string, start: number, end: number): void {
  const sentence = text.slice(start, end);
  const from = start + (sentence.length - sentence.trimStart().length);
  const to = start + sentence.trimEnd().length;
  if (to > from) ranges.push({ start: from, end: to });
}
