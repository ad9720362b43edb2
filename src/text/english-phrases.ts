import { stemmer } from 'stemmer';
import { agentOf } from './english-roots.ts';
import { pattern } from './pattern.ts';
import { ofText, rememberWords } from './remember.ts';
import { isCapital } from './word-characters.ts';
import { splitWords } from './words.ts';

/** How many words may stand between two words of a phrase: "joint *arms production* venture". */
export const LONGEST_GAP = 2;

/** Stands between the words of two sentences: no phrase reaches over it. */
const SENTENCE_GAP = Array.from({ length: LONGEST_GAP + 1 }, () => '');

/**
 * Makes a search for phrases in one English text, tolerant of inflection ("missiles", "carried out", "the"), case,
 * hyphens and words between. Inflection is taken off by Porter's stemmer on both sides. Other forms of the same words
 * are the business of `freePhraseFinder`.
 */
export const phraseFinder = ofText((text) => finder(text, LONGEST_GAP));

/** As `phraseFinder`, with no word between. */
export const closePhraseFinder = ofText((text) => finder(text, 0));

function finder(text: string, gap: number): (phrase: string) => boolean {
  const tokens = readTokens(text);
  const words = tokens.map(stemOf);
  return (phrase) => {
    const wanted = phraseStems(phrase);
    const [first] = wanted;
    if (first === undefined) return false;
    for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
      if (matchesFrom(words, at, wanted, gap) && !(wanted.length === 1 && isOtherThing(tokens, at))) return true;
    }
    return false;
  };
}

const phraseStems = rememberWords((phrase) =>
  readTokens(phrase)
    .map(stemOf)
    .filter((stem) => stem !== 'the' && stem !== ''),
);

function matchesFrom(words: readonly string[], start: number, wanted: readonly string[], gap: number): boolean {
  let at = start;
  for (const [i, stem] of wanted.entries()) {
    const last = i === 0 ? at : at + gap;
    while (at <= last && words[at] !== stem) at++;
    if (at > last) return false;
    at++;
  }
  return true;
}

/** Words that another before them makes something else: a naval drone is no UAV, a think tank no tank. */
const OTHER_THINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  base: new Set(['consumer', 'customer', 'data', 'industrial', 'tax']),
  carrier: new Set(['air', 'bulk', 'gas', 'missile', 'personnel', 'troop']),
  corps: new Set(['diplomatic', 'guard', 'guards', 'marine', 'peace', 'press']),
  drone: new Set(['ground', 'marine', 'maritime', 'naval', 'sea', 'submarine', 'surface', 'undersea', 'underwater']),
  front: new Set(['in', 'popular', 'united']),
  mine: new Set(['coal', 'copper', 'gold', 'iron', 'naval', 'sea', 'uranium']),
  tank: new Set(['fuel', 'gas', 'oil', 'storage', 'think', 'water']),
};

/** Whether the word there is something else by the word before it: not in "aerial and naval drones". */
export function isOtherThing(tokens: readonly string[], at: number): boolean {
  const others = OTHER_THINGS[(tokens[at] ?? '').toLowerCase().replace(/(?<=[^p])s$/u, '')];
  if (!others?.has((tokens[at - 1] ?? '').toLowerCase())) return false;
  return !COORDINATORS.has((tokens[at - 2] ?? '').toLowerCase());
}

export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'both', 'but']);

/**
 * The words of a text as they are written, "U.S." and "don't" as one each, without the ending of possessives; empty ones
 * stand between sentences.
 */
export const readTokens = ofText((written): readonly string[] => {
  const text = written.normalize('NFC');
  const tokens: string[] = [];
  let end = 0;
  for (const word of splitWords(text)) {
    const gap = word.gap === ' ' ? ' ' : text.slice(end, word.start);
    end = word.end;
    const last = tokens.at(-1) ?? '';
    if (APOSTROPHES.has(gap)) {
      if (word.text !== 's') tokens[tokens.length - 1] = `${last}'${word.text}`;
    } else if (gap === '.' && word.text.length === 1 && DOTTED.test(last))
      tokens[tokens.length - 1] = `${last}.${word.text}`;
    else {
      // The full stop of "U.S." ends no sentence.
      if (gap !== ' ' && !last.includes('.') && SENTENCE_END.test(gap) && isCapital(word.text))
        tokens.push(...SENTENCE_GAP);
      tokens.push(word.text);
    }
  }
  return tokens;
});

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
const DOTTED = pattern`^\p{L}(?:\.\p{L})*$`;
const SENTENCE_END = /[.!?]["”)]?\s+["“]?$/u;

/** "UAVs" and "UAV", "F-16s" and "F-16"; acronyms keep their capitals: "US" is not "us". */
const ACRONYM = pattern`^(\p{Lu}[\p{Lu}\p{N}&]+|\p{N}+)s?$`;

const stemOf = rememberWords((word): string => {
  if (word === '') return '';
  const letters = word.replaceAll('.', '');
  const acronym = ACRONYM.exec(letters)?.[1];
  const lower = letters.toLowerCase();
  // Porter makes "launch" of "launcher"; who or what does a thing is another word.
  return acronym ?? agentOf(lower) ?? stemmer(lower);
});
