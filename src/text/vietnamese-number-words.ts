import { allMatches, pattern } from './pattern.ts';

export const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** A scale word as a regular expression; not where it begins another word: triệu tập (summon), tỷ lệ (rate), tỷ phú (billionaire). */
export const SCALE = String.raw`(?:chục|trăm|nghìn|ngàn|vạn|triệu(?!\s+(?:tập|hồi|chứng|đại\s+sứ|đại\s+diện|tùy\s+viên|phái\s+viên|hội))|t[ỷỉ](?!\s+(?:lệ|phú|giá|số|trọng|suất|mỉ)))(?!\p{L})`;

export const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  đôi: 2,
  cặp: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const OTHERS: readonly string[] = 'mười mươi nửa linh lẻ rưỡi'.split(' ');
const WORD = String.raw`(?:(?:${[...Object.keys(DIGITS), ...OTHERS].join('|')})(?!\p{L})|${SCALE})`;
const RUN = pattern.iy`${WORD}(?:\s+${WORD})*`;
/** As they are written at the start of a sentence, and in capitals, too. */
const FORMS: ReadonlySet<string> = new Set(
  [...Object.keys(DIGITS), ...OTHERS, ...Object.keys(SCALES)].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]),
);

/** "hai", "Mươi", "TRIỆU" */
export function isNumberWord(word: string): boolean {
  return FORMS.has(word);
}

/** The run of number words that begins at a place of the text, if there is one: "hai mươi nghìn". */
export function numberWordsAt(text: string, start: number): string | undefined {
  RUN.lastIndex = start;
  return RUN.exec(text)?.[0];
}

export interface WordNumber {
  readonly value: number;
  /** The unit of its last scale word: 10⁶ for "hai triệu". */
  readonly scale: number;
  /** Long enough to be meant as a figure: "hai mươi", "ba trăm"; "mười ba", "nửa triệu"; not "một", "năm" (also: year), "hàng nghìn". */
  readonly figure: boolean;
  /** Where it stands in the run: in "hai năm", two years, the year is no part of it. */
  readonly start: number;
  readonly end: number;
}

/** The value of a run of number words: "một trăm hai mươi nghìn" is 120,000, "hai năm" (two years) is 2. */
export function readNumberWords(words: string): WordNumber {
  const alone = DIGITS[words];
  if (alone !== undefined) return { value: alone, scale: 1, figure: false, start: 0, end: words.length };
  const places = allMatches(/\S+/g, words);
  const all = places.map(([word]) => word.toLowerCase());
  const { from, to } = withoutYears(all);
  const tokens = all.slice(from, to);
  // "hai năm rưỡi": the half belongs to the years.
  const half = /năm$/.test(all.slice(0, -1).join(' ')) && all.at(-1) === 'rưỡi' && tokens.length < all.length ? 0.5 : 0;
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let scale = 1;
  let unitBefore = 1;
  for (const [i, word] of tokens.entries()) {
    const unit = SCALES[word];
    // "một nghìn tỷ rưỡi" is one and a half of a thousand billion.
    if (unit) unitBefore = unit * ((SCALES[tokens[i - 1] ?? ''] ?? 0) >= 1000 ? unitBefore : 1);
    if (word in DIGITS) digit = DIGITS[word];
    else if (word === 'nửa') digit = 0.5;
    else if (word === 'rưỡi') group += unitBefore / 2;
    else if (word === 'mười') group += 10;
    else if (word === 'mươi') {
      group += (digit ?? 1) * 10;
      digit = undefined;
    } else if (unit && unit < 1000) {
      group += (digit ?? 1) * unit;
      digit = undefined;
    } else if (unit) {
      const counted = group + (digit ?? 0);
      // "hai nghìn năm trăm tỷ" multiplies, "một triệu hai trăm nghìn" adds.
      total = scale < unit && total > 0 ? (total + counted) * unit : total + (counted || 1) * unit;
      group = 0;
      digit = undefined;
      scale = unit;
    }
  }
  const [first = '', ...rest] = tokens;
  const figure =
    (first in DIGITS && rest.some((word) => word === 'mươi' || word in SCALES)) ||
    (first === 'mười' && (rest[0] ?? '') in DIGITS) ||
    (first === 'nửa' && (rest[0] ?? '') in SCALES);
  const last = places[to - 1];
  const end = last ? last.index + last[0].length : words.length;
  return { value: total + group + (digit ?? 0) + half, scale, figure, start: places[from]?.index ?? 0, end };
}

/** "năm" is five at the start, after linh and before a scale; elsewhere it is "year" and ends the number: "hai mươi năm". */
function withoutYears(tokens: readonly string[]): { readonly from: number; readonly to: number } {
  const end = tokens.findIndex((word, i) => {
    if (word !== 'năm' || i === 0) return false;
    const next = tokens[i + 1] ?? '';
    return !['linh', 'lẻ'].includes(tokens[i - 1] ?? '') && next !== 'mươi' && !(next in SCALES);
  });
  // "đầu tư nghìn tỷ": tư is four only after a ten.
  const from = tokens.length > 1 && ['tư', 'lăm', 'nhăm', 'mốt'].includes(tokens[0] ?? '') ? 1 : 0;
  return { from, to: end < 0 ? tokens.length : end };
}
