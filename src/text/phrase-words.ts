import { readTokens } from './english-phrases.ts';
import { rootOf } from './english-roots.ts';
import { pattern } from './pattern.ts';
import { rememberWords } from './remember.ts';

/** A word of a text or a phrase; an empty one ends a sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly root: string;
}

/** A phrase that is looked for. */
export interface Phrase {
  /** In the order of the phrase, without "the" and "of". */
  readonly words: readonly Word[];
  /** What qualifies first: "Ministry of Defense" is defense, ministry. */
  readonly headLast: readonly Word[];
  /** What can name it again: "prisoner" of "prisoner of war". */
  readonly head: readonly Word[];
  /** Whether it can be said with a verb: "troop withdrawal", "withdraw troops". */
  readonly isVerbal: boolean;
}

/** Names of two words that are one, as the acronym is. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['united states', 'US'],
  ['united nations', 'UN'],
  ['united kingdom', 'UK'],
  ['european union', 'EU'],
]);

export function readWords(text: string): Word[] {
  const tokens = readTokens(text);
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const joined = JOINED.get(`${token} ${tokens[i + 1]}`.toLowerCase());
    words.push({ text: token, lower: token.toLowerCase(), root: rootOf(joined ?? token) });
    if (joined) i++;
  }
  return words;
}

export const PREPOSITIONS: ReadonlySet<string> = new Set('of for on in by with against from at'.split(' '));
const EMPTY: ReadonlySet<string> = new Set(['', 'the', 'a', 'an', 'to', 'and', ...PREPOSITIONS]);

/** Nouns of verbs by their ending, and those that are verbs as they stand. */
const VERBAL = pattern`(?:${[
  '(?<!muni|coali|delega|organiza|na|institu)tion',
  '(?<!divi|mis)sion',
  '(?<!equip|depart|govern)ment',
  '(?:approv|arriv|refus|remov|withdraw)al',
  '(?:assist|deterr|interfer|resist|surveill)[ae]nce',
  'ing|attack|control|deploy|exchange|guarantee|launch|purchase|seizure|strike|supply|swap|test|(?:ex|im)port',
].join('|')})s?$`;
/** "shoot down" */
const PARTICLES: ReadonlySet<string> = new Set('down out back up off'.split(' '));

export const readPhrase = rememberWords((written): Phrase => {
  const all = readWords(written);
  const end = all.findIndex(({ lower }, i) => i > 0 && PREPOSITIONS.has(lower));
  const isContent = ({ lower }: Word) => !EMPTY.has(lower);
  const words = all.filter(isContent);
  const head = end < 0 ? words : all.slice(0, end).filter(isContent);
  const last = head.at(-1)?.lower ?? '';
  return {
    words,
    headLast: [...words.slice(head.length), ...head],
    head,
    isVerbal: VERBAL.test(last) || PARTICLES.has(last),
  };
});
