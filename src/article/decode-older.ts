import iconv from 'iconv-lite';
import { pattern } from '../text/pattern.ts';
import { COMMON_SYLLABLES, isMarkedSyllable } from '../text/vietnamese-syllable.ts';
import type { DecodedText } from './decode-text.ts';
import { OLDER_ENCODINGS } from './older-encodings.ts';

/** A wrong reading gives syllables too, now and then, but hardly ever those that news is made of. */
const POINTS = { common: 2, rare: 0.5, strange: -2 };
/** By how much the best reading must lead: two common syllables more than any other. */
const LEAD = 4;
/** Of the words with marks so many at most may be no syllables: foreign names, slips of the hand. */
const STRANGE = 0.05;

/**
 * Reads bytes in the older encoding in which they are Vietnamese; undefined where none is, or two are.
 * @param asItStands what the bytes read as already, where they are readable: it must be beaten too.
 */
export function decodeOlder(bytes: Buffer, asItStands?: string): DecodedText | undefined {
  const readings = OLDER_ENCODINGS.map(({ name, decode }) => ({ encoding: name, text: decode(bytes) }))
    .filter(({ text }) => !text.includes('\uFFFD'))
    .map((reading) => ({ ...reading, ...score(reading.text) }));
  const rival = asItStands === undefined ? -Infinity : score(asItStands).points;
  const [best, ...others] = readings.toSorted((one, other) => other.points - one.points);
  if (!best || best.strange > best.words * STRANGE) return undefined;
  // Two fonts of one encoding differ in capitals only.
  const second = others.find(({ text }) => text.toLowerCase() !== best.text.toLowerCase());
  const isClear = best.points >= Math.max(second?.points ?? 0, rival, 0) + LEAD;
  return isClear ? { text: best.text, encoding: best.encoding } : undefined;
}

/**
 * Reads a text that was typed for old fonts, or in an old encoding, and then kept as if it were windows-1252: "Tæng thèng",
 * "Toång thoáng". Undefined where it is none.
 */
export function decodeOldFonts(text: string): DecodedText | undefined {
  const bytes = iconv.encode(text, 'windows1252');
  return iconv.decode(bytes, 'windows1252') === text ? decodeOlder(bytes, text) : undefined;
}

interface Score {
  readonly points: number;
  /** Words with a letter beyond ASCII. */
  readonly words: number;
  /** Those of them that are no syllables of Vietnamese. */
  readonly strange: number;
}

/** Stretches between spaces and the marks of punctuation that every one of the encodings has. */
const WORD = /[^\s!-@[-`{-~\u00A0«»“”‘’‚„–—…•]+/g;
const MARKED = pattern`[\u0080-\uFFFF]`;
const LETTER = pattern`\p{L}`;

/** How Vietnamese a text is, by its words with letters beyond ASCII: those alone are read differently. */
function score(text: string): Score {
  let points = 0;
  let words = 0;
  let strange = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!MARKED.test(word) || !(LETTER.test(word) || word.length > 1)) continue;
    words += 1;
    const isSyllable = isMarkedSyllable(word);
    if (!isSyllable) strange += 1;
    points += !isSyllable ? POINTS.strange : COMMON_SYLLABLES.has(word.toLowerCase()) ? POINTS.common : POINTS.rare;
  }
  return { points, words, strange };
}
