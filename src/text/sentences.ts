import type { Range } from '../model/article.ts';

/** Abbreviations that end in a full stop and no sentence: "TP." is thành phố, "GS." giáo sư, "St." Saint. */
const ABBREVIATIONS = new Set(
  (
    'tp ts gs pgs ths bs ks ls cn nsnd nsưt ubnd tx tt q p h đ ô mr mrs ms dr st jr sr gen lt col maj capt adm sgt vs no v vv đs đb ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Made when the first long paragraph comes: it loads data for some 20 ms. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Where the sentences of a paragraph stand, without the white space between them.
 * `Intl.Segmenter` (Unicode UAX #29) ends one after "TP." and "GS."; the table above mends that.
 */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    if (endsInAbbreviation(text.slice(Math.max(start, end - 20), end)) && end < text.length) continue;
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  pushTrimmed(ranges, text, start, text.length);
  return ranges;
}

/** The segmenter's time grows faster than its text: long texts go through it in windows of so many characters. */
const WINDOW = 5000;

function* sentenceEnds(text: string): Generator<number> {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'sentence' });
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + WINDOW);
    const isLast = start + WINDOW >= text.length;
    const ends = [...segmenter.segment(window)].map(({ index, segment }) => start + index + segment.length);
    // The last sentence of a window may go on in the next one, unless it fills the window.
    const whole = isLast || ends.length === 1 ? ends : ends.slice(0, -1);
    if (isLast || ends.length > 1) yield* whole;
    start = whole.at(-1) ?? text.length;
  }
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
