import type { TermMatch } from '../model/term.ts';
import { alignSentences, lengthDeviation } from '../text/align-sentences.ts';
import { phraseFinder } from '../text/english-phrases.ts';
import { pattern } from '../text/pattern.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { hasSharedLetter, hasVietnameseLetter, isSyllable } from '../text/vietnamese-letters.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';
import { isInOrder } from './sentence-order.ts';

const CAPITALS = pattern`^\p{Lu}{2,}$`;

/** A sentence that stands on one side only. */
export interface LoneSentence {
  readonly side: 'source' | 'target';
  readonly text: string;
  /** How many sentences the source has, and the translation. */
  readonly counts: readonly [number, number];
}

/**
 * How much likelier (in natural logarithms) it must be that a sentence has no counterpart than that two were joined or
 * one was parted; and how freely a paragraph may be rendered (see `alignSentences`). Measured on 3,108 paragraphs made
 * of one to four sentences of NTREX-128, whose translators joined and parted some: 12 are flagged, all for the same
 * four sentences ("Today, there's neither."); of those without one of their sentences 94 to 97 % are, of those with
 * the next one or two behind them 92 %. Of paragraphs whose sentences were joined on purpose 3 % are, of parted ones 1 %. Where three
 * and more stand beside as many, each most likely has its own.
 */
const SURE = { omission: 2, addition: 3, even: 1.5 };
const STYLE = 0.13;

/**
 * With as many sentences on both sides one may be missing and another parted: only where the length says so too. Of 1,150
 * paragraphs that editors put into English the middle one lies at 0.8, one in a hundred below −0.9; of 160 long ones that follow the
 * source closely it lies at 1.5, and one in a hundred above 3.3.
 */
const NOTABLE = { short: -0.9, long: 2.2 };
/** Nothing is missing where so few sentences are longer than most in translation: one of them would be a large part. */
const LONG_ENOUGH = { deviation: 0.3, sentences: 5 };

/** More sentences than a paragraph has: a list, or a text without end marks. */
const MOST_SENTENCES = 30;

/**
 * What speaks against a gap: a figure, name or term of the sentence that is found on the other side; and for it: one
 * that is gone. An English name that the source does not hold may be a translated one, and says less.
 */
const EVIDENCE = { found: 3, gone: -1.5, unknown: -0.75 };
const LEAST = { gone: -3, unknown: -1.5 };
const MOST = 8;

/** The first sentence that has no counterpart, by the lengths of all, and by the figures, names and terms of each. */
export function loneSentence(source: string, target: string, terms: readonly TermMatch[]): LoneSentence | undefined {
  const [from, to] = [sentencesOf(source), sentencesOf(target)];
  const deviation = lengthDeviation(source.length, target.length);
  const isNotable = deviation < NOTABLE.short || deviation > NOTABLE.long;
  if (from.length === to.length && (from.length === 1 || !isNotable)) return undefined;
  const isFew = from.length <= LONG_ENOUGH.sentences;
  if (from.length > to.length && isFew && deviation > LONG_ENOUGH.deviation && !isNotable) return undefined;
  if (Math.max(from.length, to.length) > MOST_SENTENCES) return undefined;
  if (!isNotable && !isInOrder(from, to)) return undefined;
  const side = (isNotable ? deviation < 0 : from.length > to.length) ? 'source' : 'target';
  const prices = side === 'source' ? lostPrices(from, target, terms) : addedPrices(to, source, terms);
  const isEven = from.length === to.length && from.length > 2;
  const sure = (side === 'source' ? SURE.omission : SURE.addition) + (isEven ? SURE.even : 0);
  const lengths = [from.map(lengthOf), to.map(lengthOf)] as const;
  const parted = alignSentences(...lengths, { style: STYLE, gaps: { side, prices } });
  const text = (side === 'source' ? from : to)[parted.gaps[0] ?? -1];
  const joined = alignSentences(...lengths, { style: STYLE });
  // Four and more may be joined in one: where they are, the length is right.
  const isSure = Number.isFinite(joined.cost) ? joined.cost - parted.cost >= sure : isNotable;
  if (text === undefined || !isSure) return undefined;
  return { side, text, counts: [from.length, to.length] };
}

function sentencesOf(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
}

function lengthOf(text: string): number {
  return text.length;
}

/** The price for each sentence of the source to be missing: what only it holds is sought in the translation. */
function lostPrices(sentences: readonly string[], target: string, terms: readonly TermMatch[]): number[] {
  const finds = phraseFinder(target);
  const unique = [...new Set(terms.map(({ term }) => term))];
  return eachWithOthers(sentences, (text, others) => {
    const marks = marksOf(text).filter((mark) => !others.includes(mark));
    const own = unique.filter(({ source }) => speaksOf(text, source) && !speaksOf(others, source));
    return evidence([
      ...marks.map((mark) => holds(target, mark)),
      ...own.map((term) => [term.target, ...term.admitted, term.acronym ?? ''].some(finds)),
    ]);
  });
}

/** A term that begins a sentence has a capital. */
function speaksOf(text: string, term: string): boolean {
  return text.includes(term) || text.includes(term.charAt(0).toUpperCase() + term.slice(1));
}

const WORDS_OF_A_PERSON = 2;

/** The price for each sentence of the translation to be added: what only it holds is sought in the source. */
function addedPrices(sentences: readonly string[], source: string, terms: readonly TermMatch[]): number[] {
  const renderings = terms.flatMap(({ term }) => [term.target, ...term.admitted]);
  const known = new Set(splitWords(renderings.join(' ')).map((word) => word.text));
  // "Vũ Mạnh Cường" is Vu Manh Cuong.
  const plain = withoutMarks(source);
  return eachWithOthers(sentences, (text, others) => {
    const marks = marksOf(text).filter((mark) => !others.includes(mark));
    const names = splitWords(text).filter((word, i) => i > 0 && isCapital(word.text) && !known.has(word.text));
    const own = names.filter((word) => !others.includes(word.text));
    const unknown = own.filter((word) => !holds(plain, word.text));
    const found = marks.map((mark) => holds(source, mark));
    const isPersonFound = own.length - unknown.length >= WORDS_OF_A_PERSON;
    return (
      evidence([
        ...found.filter((isFound, i) => isFound || /\d/.test(marks[i] ?? '')),
        ...(isPersonFound ? [true] : []),
      ]) + Math.max(unknown.length * EVIDENCE.unknown, LEAST.unknown)
    );
  });
}

function eachWithOthers(sentences: readonly string[], price: (text: string, others: string) => number): number[] {
  return sentences.map((text, i) => price(text, sentences.filter((_, other) => other !== i).join(' ')));
}

function evidence(found: readonly boolean[]): number {
  const sum = found.reduce((total, isFound) => total + (isFound ? EVIDENCE.found : EVIDENCE.gone), 0);
  return Math.min(Math.max(sum, LEAST.gone), MOST);
}

/** Figures, and names and acronyms that both languages write alike. */
function marksOf(text: string): string[] {
  return splitWords(text)
    .map((word) => word.text)
    .filter((word) => /\d/.test(word) || (isCapital(word) && isForeign(word)));
}

function isForeign(word: string): boolean {
  if (hasVietnameseLetter(word) || hasSharedLetter(word)) return false;
  return CAPITALS.test(word) || !isSyllable(word);
}

function holds(text: string, mark: string): boolean {
  return splitWords(text).some((word) => word.text === mark);
}
