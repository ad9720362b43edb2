import { foldSyllable } from '../text/fold.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';
import type { Expression } from './expressions.ts';
import { BETWEEN, HEADS } from './name-words.ts';

/** What a name is said to be: "tên lửa hành trình" before "Storm Shadow". */
export interface HeadPhrase {
  /** "tên lửa hành trình Storm Shadow" */
  readonly text: string;
  /** What English puts behind the name: "missile". */
  readonly english: readonly string[];
}

/** Syllables between the head and the name: "tổ hợp *phòng không tầm xa* S-300". */
const MODIFIERS = 5;

/** The weapon, system or vehicle that stands right before a name or designation, with what is said of it between. */
export function headBefore({ start, end, kind }: Expression, source: string): HeadPhrase | undefined {
  // "Tàu khu trục HMS" goes on.
  if (kind === 'acronym') return undefined;
  const words = splitWords(source);
  const at = words.findIndex((word) => word.start === start);
  let phrase: HeadPhrase | undefined;
  // The farthest: "máy bay ném bom Tu-22M3".
  for (let from = at - 1; from >= at - MODIFIERS - 2; from--) {
    const begin = words[from];
    if (!begin || isBetween(words, from) || words[from + 1]?.gap !== ' ') break;
    const english = headAt(words, from, at);
    if (english) phrase = { text: asWithin(source.slice(begin.start, end)), english };
  }
  return phrase;
}

/** "không" of the air is no "not": "tên lửa *không đối không* AIM-120". */
const AIR = /(?:phòng|đối) không|không (?:đối|người)/;

function isBetween(words: readonly Word[], at: number): boolean {
  const around = words.slice(at - 1, at + 2).map(({ text }) => text.toLowerCase());
  return BETWEEN.has(around[1] ?? '') && !AIR.test(around.join(' '));
}

/** A row with a capital would be found at the beginning of sentences only: "Tên lửa"; but "UAV". */
function asWithin(text: string): string {
  return isCapital(text.charAt(1)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function headAt(words: readonly Word[], from: number, to: number): readonly string[] | undefined {
  // No head begins as another does.
  const found = HEADS.find(([vietnamese]) => {
    const head = vietnamese.split(' ');
    const isThere = head.every((syllable, i) => foldSyllable(words[from + i]?.text ?? '') === foldSyllable(syllable));
    // Between the head and the name stand words in small letters alone.
    const rest = words.slice(from + head.length, to);
    return isThere && from + head.length <= to && rest.every(({ text }) => !isCapital(text));
  });
  return found?.[1];
}
