import { pattern } from './pattern.ts';
import { remember } from './remember.ts';

/**
 * Folding for comparison. Vietnamese writes the same syllable in several ways: the tone of an open `oa oe uy` on either
 * vowel (hoà = hòa, thuỷ = thủy), `i` for `y` after a consonant (kĩ = kỹ, tỉ = tỷ), quí = quý. Keyboards and
 * scans give ð for đ. Folded strings serve for comparison only, never for output.
 */
const SYLLABLES = 20_000;

/**
 * One syllable, folded and in lower case: `Hoà` → `hòa`, `tỉ` and `tỷ` → `tỉ`.
 * @param syllable NFC letters without spaces.
 */
export const foldSyllable = remember(SYLLABLES, (syllable) => {
  const lower = syllable.toLowerCase().replaceAll('ð', 'đ');
  return MAY_FOLD.has(lower.charAt(lower.length - 1)) ? foldLetters(lower) : lower;
});

/** A y, or a vowel with a tone that may belong on the one before it: few syllables end so. */
const MAY_FOLD = new Set('yỳýỷỹỵàáảãạèéẻẽẹ');

/** Tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
// "hoà", "khoẻ", "thuỷ" → "hòa", "khỏe", "thủy"; not after q, where the u belongs to the consonant ("quý").
const NEW_STYLE = pattern`^([^aeiouy]*)(?<!q)(o[ae]|uy)([${TONES}])$`;
const I_OR_Y = pattern`^((?:qu|[^aeiou${TONES}])+)y([${TONES}]?)$`;

function foldLetters(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(NEW_STYLE, (_, onset: string, vowels: string, tone: string) => onset + vowels[0] + tone + vowels[1])
    .replace(I_OR_Y, '$1i$2')
    .normalize('NFC');
}
