import { placeOf } from './demonyms.ts';
import { COORDINATORS, isOtherThing, LONGEST_GAP } from './english-phrases.ts';
import { rootOf } from './english-roots.ts';
import { type Phrase, PREPOSITIONS, readPhrase, readWords, type Word } from './phrase-words.ts';
import { isCapital } from './word-characters.ts';

/** A search for phrases in one English text, as wide as an editor's. */
export interface FreePhrases {
  /**
   * The phrase in other forms of its words and in another order: "Ministry of Defense" for "Defense Ministry", "export
   * weapons" for "arms exports", "Ukraine's" for "Ukrainian", "antiaircraft" for "anti-aircraft", "cruise, anti-ship and
   * ballistic missiles" for "cruise missile".
   */
  readonly holds: (phrase: string) => boolean;
  /**
   * A short form that names the thing again: "the ministry", "the General Assembly". A phrase that begins with "the" is
   * one already: "the North" is not in "to the north".
   */
  readonly names: (phrase: string) => boolean;
}

/** How many words may stand between two of a phrase where they say why: a list, an object, a passive. */
const LIST_GAP = 6;
const OBJECT_GAP = 4;
const VERBAL_GAP = 5;

export function freePhrases(text: string): FreePhrases {
  const words = readWords(text);
  const tokens = words.map((word) => word.text);
  return {
    holds: (written) => {
      const phrase = readPhrase(written);
      const isSingle = phrase.words.length === 1;
      return words.some((_, at) => holdsAt(words, at, phrase) && !(isSingle && isOtherThing(tokens, at)));
    },
    names: (written) => {
      const { words: all, head } = readPhrase(written);
      const parts = head.map((_, from) => head.slice(from)).filter((part) => part.length < all.length);
      const shorts = written.startsWith('the ') ? [all] : parts;
      return shorts.some((short) => words.some((_, at) => namesAt(words, at, short)));
    },
  };
}

function holdsAt(words: readonly Word[], at: number, { words: wanted, headLast, isVerbal }: Phrase): boolean {
  const gap = isVerbal ? VERBAL_GAP : LONGEST_GAP;
  if (endOf(words, at, wanted, gap) !== undefined || endOf(words, at, headLast, gap) !== undefined) return true;
  // Head first: "export of weapons", "export weapons", "General Assembly of the United Nations".
  return headLast.slice(1).some((_, i) => {
    const end = endOf(words, at, headLast.slice(i + 1), LONGEST_GAP);
    if (end === undefined) return false;
    if (!isVerbal && !PREPOSITIONS.has(words[end]?.lower ?? '')) return false;
    return endOf(words, end, headLast.slice(0, i + 1), LONGEST_GAP, OBJECT_GAP) !== undefined;
  });
}

/** Where the wanted words end that begin at a place, or so many words after it. */
function endOf(
  words: readonly Word[],
  at: number,
  wanted: readonly Word[],
  gap: number,
  firstGap = 0,
): number | undefined {
  let end = at;
  let taken = 0;
  while (taken < wanted.length) {
    const found = seek(words, end, wanted.slice(taken), taken === 0 ? firstGap : gap);
    if (!found) return undefined;
    end = found.end;
    taken += found.taken;
  }
  return taken > 0 ? end : undefined;
}

interface Found {
  readonly end: number;
  readonly taken: number;
}

function seek(words: readonly Word[], from: number, wanted: readonly Word[], gap: number): Found | undefined {
  let limit = from + gap;
  for (let at = from; at <= from + LIST_GAP; at++) {
    const word = words[at];
    if (!word || word.text === '') return undefined;
    const found = stepAt(words, at, wanted);
    if (found && at <= limit) return found;
    if (gap === 0) return undefined;
    if (COORDINATORS.has(word.lower)) limit = from + LIST_GAP;
  }
  return undefined;
}

/** One word for one, or one in two pieces: "air strikes" for "airstrike" and the other way round. */
function stepAt(words: readonly Word[], at: number, [wanted, next]: readonly Word[]): Found | undefined {
  const word = words[at];
  const after = words[at + 1];
  if (!word || !wanted) return undefined;
  if (word.root === wanted.root) return { end: at + 1, taken: 1 };
  if (after && isStart(word, wanted) && rootOf(word.lower + after.lower) === wanted.root)
    return { end: at + 2, taken: 1 };
  if (next && isStart(wanted, word) && rootOf(wanted.lower + next.lower) === word.root)
    return { end: at + 1, taken: 2 };
  return undefined;
}

function isStart(part: Word, whole: Word): boolean {
  return part.lower.length > 1 && part.lower.length < whole.lower.length && whole.lower.startsWith(part.lower);
}

const DETERMINERS: ReadonlySet<string> = new Set('the this that these those its their his her our both'.split(' '));
/** Heads too general to name a thing: "the defense minister" is not about air defense. */
const NAMELESS: ReadonlySet<string> = new Set('control defense fire force line warning'.split(' ').map(rootOf));

function namesAt(words: readonly Word[], at: number, short: readonly Word[]): boolean {
  if (short.length === 0 || !short.every(({ root }, i) => words[at + i]?.root === root)) return false;
  if (short.length === 1 && NAMELESS.has(short[0]?.root ?? '')) return false;
  // "the North Atlantic" is not the North.
  if (placeOf(short.at(-1)?.text ?? '') && isCapitalized(words[at + short.length])) return false;
  const before = words[at - 1];
  if (!before || before.text === '') return false;
  if (DETERMINERS.has(before.lower)) return true;
  // "the Russian ministry", but not "the East China Sea".
  if (isCountry(before) && DETERMINERS.has(words[at - 2]?.lower ?? '')) return true;
  return isCapitalized(words[at]) && !isCapitalized(before);
}

const DIRECTIONS: ReadonlySet<string> = new Set(['East', 'West', 'North', 'South']);

function isCountry({ text, root }: Word): boolean {
  return placeOf(text) !== undefined && !DIRECTIONS.has(root);
}

function isCapitalized(word: Word | undefined): boolean {
  return isCapital(word?.text ?? '');
}
