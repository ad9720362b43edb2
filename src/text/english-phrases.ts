import { stemmer } from 'stemmer';
import { remember } from './remember.ts';

/** How many words may stand between two words of a phrase: "joint *arms production* venture". */
const LONGEST_GAP = 2;

/** Stands between the words of two sentences: no phrase reaches over it. */
const SENTENCE_GAP = Array.from({ length: LONGEST_GAP + 1 }, () => '');

/**
 * Makes a search for phrases in one English text, tolerant of inflection ("missiles", "carried out", "the"), case,
 * hyphens and words between. Inflection is taken off by Porter's stemmer on both sides.
 */
export function phraseFinder(text: string): (phrase: string) => boolean {
  const words = stems(text);
  return (phrase) => {
    const wanted = phraseStems(phrase);
    return wanted.length > 0 && words.some((_, start) => matchesFrom(words, start, wanted));
  };
}

/** A glossary's renderings are looked for in every paragraph that holds the term, the same words stand in many. */
const PHRASES = 10_000;
const WORDS = 20_000;

const phraseStems = remember(PHRASES, (phrase) => stems(phrase).filter((stem) => stem !== 'the' && stem !== ''));

function matchesFrom(words: readonly string[], start: number, wanted: readonly string[]): boolean {
  let at = start;
  for (const [i, stem] of wanted.entries()) {
    const last = i === 0 ? at : at + LONGEST_GAP;
    while (at <= last && words[at] !== stem) at++;
    if (at > last) return false;
    at++;
  }
  return true;
}

// "U.S." and "a.m." are one word each, "don't" is one, the possessive falls off; a full stop before a capital ends a sentence.
const TOKEN = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:'(?!s\b)\p{L}+)?|[.!?]["”)]?\s+(?=["“]?\p{Lu})/gu;

function stems(text: string): string[] {
  const tokens = text.normalize('NFC').replaceAll('’', "'").matchAll(TOKEN);
  return [...tokens].flatMap(([token]) => (/^[.!?]/.test(token) ? SENTENCE_GAP : stemOf(token)));
}

/** "UAVs" and "UAV", "F-16s" and "F-16", "Russia's" and "Russia"; acronyms keep their capitals: "US" is not "us". */
const stemOf = remember(WORDS, (word): readonly string[] => {
  const letters = word.replaceAll('.', '');
  if (word === 's') return [];
  const acronym = /^(\p{Lu}[\p{Lu}\p{N}&]+|\p{N}+)s?$/u.exec(letters)?.[1];
  const lower = letters.toLowerCase();
  // Porter makes "launch" of "launcher"; who or what does a thing is another word.
  const agent = /^(\p{L}{3,}[eo]r)s?$/u.exec(lower)?.[1];
  return [acronym ?? agent ?? stemmer(lower)];
});
