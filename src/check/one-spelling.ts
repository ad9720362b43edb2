import type { Term } from '../model/term.ts';
import { placeOf } from '../text/demonyms.ts';
import { editDistance } from '../text/edit-distance.ts';
import { pattern } from '../text/pattern.ts';
import { rememberWords } from '../text/remember.ts';
import { hasSharedLetter, hasVietnameseLetter, isSyllable } from '../text/vietnamese-letters.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';
import type { Ledger } from './ledger.ts';

const NAME = pattern`^\p{Lu}\p{Ll}`;

/**
 * A foreign name that the source writes in one way is spelled in one way: "Zelensky", not "Zelenskyy" three paragraphs
 * later. "Houthi" and "Houthis", "Israel" and "Israeli" are one.
 */
export const oneSpelling: Ledger = {
  expected: 'one spelling',
  usesOf: ({ source, target, terms }) => {
    const names = new Set(splitWords(source).flatMap(({ text }) => (isForeignName(text) ? [text] : [])));
    if (names.size === 0) return [];
    const english = new Set(splitWords(target).flatMap(({ text }) => (isCapitalized(text) ? [text] : [])));
    return [...names].flatMap((name) => {
      const isFree = (word: string) => !names.has(word) && !terms.some(({ term }) => rendersAnother(term, name, word));
      const rendering = english.has(name) ? name : [...english].find((word) => isNear(name, word) && isFree(word));
      return rendering === undefined ? [] : [{ key: name, source: name, rendering, form: rendering }];
    });
  },
  isSame: (spelling, other) => isInflected(spelling, other) || isInflected(other, spelling),
};

const SHORTEST_NAME = 5;

const isForeignName = rememberWords((word) => {
  if (word.length < SHORTEST_NAME || !NAME.test(word)) return false;
  return !hasVietnameseLetter(word) && !hasSharedLetter(word) && !isSyllable(word);
});

const isCapitalized = rememberWords((word) => isCapital(word));

/** "-skyi", "-skii", "-skiy", "-sky" are one ending. */
const SLAVIC_ENDING = /[iy]{1,2}$/u;

/** Whether a word may be another spelling of a name: a few letters apart. */
function isNear(name: string, word: string): boolean {
  if (name[0] !== word[0] || word.length < SHORTEST_NAME) return false;
  const limit = name.length > 6 ? 2 : 1;
  const [a, b] = [name, word].map((each) => each.toLowerCase().replace(SLAVIC_ENDING, 'y'));
  return editDistance(a ?? '', b ?? '', limit) <= limit;
}

/** "Marine" is the Marine Corps, no other spelling of Marina. */
function rendersAnother({ source, target, admitted }: Term, name: string, word: string): boolean {
  return source !== name && [target, ...admitted].some((rendering) => rendering.includes(word));
}

const ENDING = /^(?:s|es|is?|n|ns|an|ans|ian|ians|ese|ite|ites)?$/u;

function isInflected(word: string, other: string): boolean {
  if (placeOf(word) !== undefined && placeOf(word) === placeOf(other)) return true;
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  return b.startsWith(a) && ENDING.test(b.slice(a.length)) && !/yis?$/u.test(b);
}
