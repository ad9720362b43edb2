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
  readonly language: 'foreign' | 'Vietnamese';
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
    if (first) runs.push({ words: ended, language: languageOf(ended), opens: whatOpens(first, text, openings) });
    run = [...kept];
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const kind = kindOf(word, run.at(-1), words[at + 1]);
    const last = run.at(-1);
    if (last && (kind === 'other' || !isJoined(word, last) || isOtherName(word, last, people))) flush();
    else if (last && isOtherLanguage(kind, run)) flush(kind === 'foreign' ? undecidedEnd(run) : []);
    if (kind === 'other' || (kind === 'small' && run.length === 0)) continue;
    if (run.length === 0 && TITLES.has(foldSyllable(word.text))) continue;
    run.push(word);
    const rest = kind === 'foreign' ? [] : compoundRest(words, at, isPair);
    run.push(...rest);
    at += rest.length;
  }
  flush();
  return runs;
}

type Kind = 'foreign' | 'Vietnamese' | 'either' | 'small' | 'other';

/** Small words within names: "Mohammed *bin* Salman", "Jong-*un*". */
function kindOf(word: Word, last: Word | undefined, next: Word | undefined): Kind {
  const { text, gap } = word;
  if (isCapital(text)) return kindOfCapital(text);
  if (!last || kindOfCapital(last.text) !== 'foreign') return 'other';
  if (gap === '-' && word.start === last.end + 1 && LETTERS.test(text)) return 'small';
  const isBetween = next && next.gap === ' ' && isCapital(next.text) && kindOfCapital(next.text) === 'foreign';
  return nameKindOf(text) === 'particle' && isBetween ? 'small' : 'other';
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
  return hasLanguage(run) && (languageOf(run) === 'foreign' ? kind === 'Vietnamese' : kind === 'foreign');
}

/** "Tờ *The* Guardian", "Chủ tịch *Kim* Jong Un": syllables of either language go with the foreign name behind them. */
function undecidedEnd(run: readonly Word[]): readonly Word[] {
  const decided = run.findLastIndex(({ text }) => !isCapital(text) || kindOfCapital(text) !== 'either');
  return run.slice(decided + 1);
}

/** A run of syllables that might be of either language has none yet: "Kim" before "Yong-un". */
function hasLanguage(run: readonly Word[]): boolean {
  return run.some(({ text }) => !isCapital(text) || kindOfCapital(text) !== 'either');
}

function languageOf(run: readonly Word[]): NameRun['language'] {
  return run.some(({ text }) => isCapital(text) && kindOfCapital(text) === 'foreign') ? 'foreign' : 'Vietnamese';
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
    const isWhole = compound.length === length && rest.every(({ gap, text }) => gap === ' ' && !isCapital(text));
    if (isWhole && COMPOUNDS.has(compound.map(({ text }) => foldSyllable(text)).join(' '))) return rest;
  }
  const [first, second] = words.slice(at, at + 2);
  const isOne = second && second.gap === ' ' && !isCapital(second.text) && hasVietnameseLetter(first?.text ?? '');
  return isOne && isPair(first?.text.toLowerCase() ?? '', second.text) ? [second] : [];
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
