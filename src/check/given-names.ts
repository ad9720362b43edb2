import type { TranslatedSegment } from '../model/outcome.ts';
import type { Term, TermMatch } from '../model/term.ts';
import { hasSharedLetter, hasVietnameseLetter, isSyllable } from '../text/vietnamese-letters.ts';
import { readVietnamesePeople } from '../text/vietnamese-people.ts';
import { isCapitalized } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';

/** Stands before a person's name. Not "tướng" or "sĩ": "binh sĩ Nga" are Russian soldiers. */
const ADDRESSES: ReadonlySet<string> = new Set('ông bà anh chị cô chú bác cậu dì cụ thầy'.split(' '));

/**
 * Whether the source may mean a person by a word that is a country too: "bà Nga", "Lê Đức Anh", and "Anh" at the
 * beginning of a sentence, which may be the pronoun.
 */
export function isPersonIn({ source, terms }: TranslatedSegment, { source: name }: Term): boolean {
  // "Nguyễn Tân Cương" is not Xinjiang.
  if (name.includes(' ')) return readVietnamesePeople(source).some(({ text }) => text.endsWith(` ${name}`));
  const words = splitWords(source);
  const places = words.flatMap(({ text }, i) => (text === name ? [i] : []));
  if (name === 'Anh' && places.every((i) => i === 0 || /[.!?:"“]/u.test(words[i]?.gap ?? ''))) return true;
  return places.some((i) => isPerson(words[i - 1], words[i], words[i + 1], terms));
}

function isPerson(
  before: Word | undefined,
  word: Word | undefined,
  after: Word | undefined,
  terms: readonly TermMatch[],
): boolean {
  if (before && word?.gap === ' ') {
    if (ADDRESSES.has(before.text.toLowerCase())) return true;
    if (isNameSyllable(before) && !isPartOfTerm(before, terms)) return true;
  }
  return after?.gap === ' ' && isNameSyllable(after) && hasMarks(after) && !isPartOfTerm(after, terms);
}

/** "Thị", "Lê": a capital, and small letters that could be Vietnamese. */
function isNameSyllable({ text }: Word): boolean {
  return isCapitalized(text) && isSyllable(text);
}

function hasMarks({ text }: Word): boolean {
  return hasVietnameseLetter(text) || hasSharedLetter(text);
}

function isPartOfTerm({ start, end }: Word, terms: readonly TermMatch[]): boolean {
  return terms.some((match) => match.start <= start && end <= match.end);
}
