import type { Range } from '../model/article.ts';
import { findWhole } from '../text/find-whole.ts';
import { foldSyllable } from '../text/fold.ts';
import { nameKindOf } from '../text/foreign-names.ts';
import { pattern } from '../text/pattern.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { hasSharedLetter, hasVietnameseLetter, isSyllable } from '../text/vietnamese-letters.ts';
import { readVietnamesePeople } from '../text/vietnamese-people.ts';
import { isMarkedSyllable } from '../text/vietnamese-syllable.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';
import { COMPOUNDS, TITLES } from './name-words.ts';

/** Words that stand together and have capitals, as names have. */
export interface NameRun {
  readonly words: readonly Word[];
  readonly isForeign: boolean;
  /**
   * Whether the capital of the first word may be due to its place: at the beginning of a sentence or quotation, or behind a
   * sign, where only Vietnamese words have one for that: "(Ảnh: Reuters)".
   */
  readonly opens: 'sentence' | 'sign' | 'nothing';
}

/**
 * The runs of words with capitals: "Lockheed Martin", "Viện Nghiên cứu Chiến tranh", of which compounds have one capital. A
 * foreign name behind Vietnamese words is a name of its own ("Công ty | Rheinmetall"), and so are a country and a person.
 * @param known where countries and people stand that the glossary has.
 * @param isPair whether two syllables stand together elsewhere, in small letters: they are one word then.
 */
export function readNameRuns(
  text: string,
  known: readonly Range[],
  isPair: (first: string, second: string) => boolean,
): NameRun[] {
  const people = [...known, ...peopleIn(text)];
  const words = splitWords(text);
  const openings = new Set(sentenceRanges(text).map(({ start }) => start));
  const runs: NameRun[] = [];
  let run: Word[] = [];
  const flush = (kept: readonly Word[] = []) => {
    const ended = run.slice(0, run.length - kept.length);
    const first = ended[0];
    if (first) runs.push({ words: ended, isForeign: isForeign(ended), opens: whatOpens(first, text, openings) });
    run = [...kept];
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const last = run.at(-1);
    const kind = kindOf(word, last, words, at + 1);
    if (last && (kind === 'other' || !isJoined(word, last) || isOtherName(word, last, people))) flush();
    else if (last && isOtherLanguage(kind, run)) flush(kind === 'foreign' ? undecidedEnd(run) : []);
    if (kind === 'other' || (kind === 'small' && run.length === 0)) continue;
    if (run.length === 0 && TITLES.has(foldSyllable(word.text))) continue;
    run.push(word);
    const rest = compoundRest(words, at, isPair);
    run.push(...rest);
    at += rest.length;
  }
  flush();
  return runs;
}

type Kind = 'foreign' | 'Vietnamese' | 'either' | 'small' | 'other';

/** Small words within names: "Mohammed *bin* Salman", "Ursula *von der* Leyen", "Jong-*un*". */
function kindOf(word: Word, last: Word | undefined, words: readonly Word[], next: number): Kind {
  const { text, gap } = word;
  if (isCapital(text)) return kindOfCapital(text);
  if (!last || (kindOfCapital(last.text) !== 'foreign' && !isParticle(last))) return 'other';
  if (gap === '-' && LETTERS.test(text)) return 'small';
  return isParticle(word) && isNameBehind(words, next) ? 'small' : 'other';
}

function isParticle({ text }: Word): boolean {
  return nameKindOf(text) === 'particle';
}

/** Whether a foreign name goes on at a word, or behind further particles. */
function isNameBehind(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.gap !== ' ') return false;
  return isParticle(word) ? isNameBehind(words, at + 1) : kindOfCapital(word.text) === 'foreign';
}

const LETTERS = /^[a-z]+$/;

function kindOfCapital(text: string): Kind {
  const kind = nameKindOf(text);
  if (kind === 'foreign' || kind === 'place') return 'foreign';
  if (kind === 'company') {
    // "Boeing" is made as syllables are, and is none.
    if (!isSyllable(text) || (!hasSharedLetter(text) && !isMarkedSyllable(text))) return 'foreign';
    return hasSharedLetter(text) ? 'Vietnamese' : 'either';
  }
  return hasVietnameseLetter(text) && text !== text.toUpperCase() ? 'Vietnamese' : 'other';
}

function isJoined({ gap, start }: Word, last: Word): boolean {
  // "J. D. Vance", "St. Louis"
  if (gap === '.') return last.text.length <= 2 && kindOfCapital(last.text) === 'foreign';
  return gap === ' ' || (['-', "'", '’'].includes(gap) && start === last.end + 1);
}

/** "Phạm Thu Hằng" behind an office. */
function peopleIn(text: string): Range[] {
  return readVietnamesePeople(text).flatMap((person) => findWhole(text, person.text));
}

function isOtherName(word: Word, last: Word, names: readonly Range[]): boolean {
  const nameOf = ({ start }: Word) => names.findIndex((range) => range.start <= start && start < range.end);
  return nameKindOf(last.text) === 'place' || nameOf(word) !== nameOf(last);
}

function isOtherLanguage(kind: Kind, run: readonly Word[]): boolean {
  return kind === (isForeign(run) ? 'Vietnamese' : 'foreign');
}

/** "Tờ *The* Guardian", "Chủ tịch *Kim* Jong Un": syllables of either language go with the foreign name behind them. */
function undecidedEnd(run: readonly Word[]): readonly Word[] {
  const decided = run.findLastIndex(({ text }) => kindOfCapital(text) !== 'either');
  return run.slice(decided + 1);
}

function isForeign(run: readonly Word[]): boolean {
  return run.some(({ text }) => kindOfCapital(text) === 'foreign');
}

/** The syllables in small letters that end a compound whose first has a capital: "Nghiên *cứu*", "Liên *hợp quốc*". */
function compoundRest(
  words: readonly Word[],
  at: number,
  isPair: (first: string, second: string) => boolean,
): readonly Word[] {
  for (const length of [3, 2]) {
    const compound = words.slice(at, at + length);
    const rest = compound.slice(1);
    const isWhole = rest.every(({ gap }) => gap === ' ');
    if (isWhole && COMPOUNDS.has(compound.map(({ text }) => foldSyllable(text)).join(' '))) return rest;
  }
  const [first, second] = words.slice(at, at + 2);
  if (!first || second?.gap !== ' ' || !hasVietnameseLetter(first.text)) return [];
  return isPair(first.text.toLowerCase(), second.text) ? [second] : [];
}

function whatOpens({ start, gap }: Word, text: string, openings: ReadonlySet<number>): NameRun['opens'] {
  const isFirst = [...openings].some((opening) => opening <= start && !WORD.test(text.slice(opening, start)));
  if (isFirst || QUOTE.test(gap)) return 'sentence';
  return SIGN.test(gap) || LONE_DASH.test(text.slice(0, start)) ? 'sign' : 'nothing';
}

const WORD = pattern`[\p{L}\p{N}]`;
const QUOTE = /["“”‘*•]/;
const SIGN = /[:;([]/;
const LONE_DASH = /\s[-–—]\s$/;
