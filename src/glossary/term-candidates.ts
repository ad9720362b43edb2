import { readDesignations } from '../text/designations.ts';
import { foldSyllable } from '../text/fold.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { splitWords } from '../text/words.ts';
import { type Expression, readExpressions } from './expressions.ts';
import { findRendering, holds, type Rendered } from './find-rendering.ts';
import { type HeadPhrase, headBefore } from './head-phrases.ts';
import { type Passage, readEvidence } from './name-evidence.ts';

/** An expression that looks like a term, and that no row has. */
export interface TermCandidate {
  readonly source: string;
  /** What the translations at hand have for it; empty where that is not certain. */
  readonly target: string;
  /** Whether it stays as it is: designations do. */
  readonly isKept: boolean;
  readonly count: number;
  /** The first sentence that it stands in. */
  readonly sentence: string;
}

interface Mention extends Expression {
  readonly passage: Passage;
  readonly head: HeadPhrase | undefined;
}

/**
 * What in some articles looks like a term and is in no row, the most frequent first, then in order of appearance. A name
 * that always follows what it is said to be is taken with it: "tên lửa Storm Shadow".
 */
export function termCandidates(passages: readonly Passage[]): TermCandidate[] {
  const evidence = readEvidence(passages);
  const rendered = passages.filter(isRendered);
  const mentions = passages.flatMap((passage) =>
    readExpressions(passage, evidence).map(
      (each): Mention => ({ ...each, passage, head: headBefore(each, passage.source) }),
    ),
  );
  return [...groupBy(mentions, ({ text }) => keyOf(text)).values()]
    .map((group) => candidateOf(group, rendered))
    .sort((a, b) => b.count - a.count);
}

function isRendered(passage: Passage): passage is Rendered {
  return passage.target !== undefined;
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

/** Equal for "Liên Hợp Quốc" and "Liên hợp quốc", which one row matches. */
function keyOf(text: string): string {
  return splitWords(text)
    .map((word) => `${word.gap}${foldSyllable(word.text)}`)
    .join('');
}

function candidateOf(mentions: readonly Mention[], rendered: readonly Rendered[]): TermCandidate {
  const text = mostFrequent(mentions.map((mention) => mention.text));
  const isKept = readDesignations(text).some((each) => each.text === text && each.kind === 'weapon');
  const phrase = commonHead(mentions);
  const passages = [...new Set(mentions.map(({ passage }) => passage))].filter(isRendered);
  const own = findRendering(text, passages, rendered) || (isKept ? text : '');
  return {
    source: phrase?.text ?? text,
    target: phrase ? withHead(own, phrase, passages) : own,
    isKept: isKept && !phrase,
    count: mentions.length,
    sentence: sentenceAt(mentions[0]),
  };
}

function mostFrequent(texts: readonly string[]): string {
  const counts = groupBy(texts, (text) => text);
  return [...counts].reduce((best, each) => (each[1].length > best[1].length ? each : best))[0];
}

function commonHead(mentions: readonly Mention[]): HeadPhrase | undefined {
  const head = mentions[0]?.head;
  const isCommon = head && mentions.every((mention) => mention.head && keyOf(mention.head.text) === keyOf(head.text));
  return isCommon ? head : undefined;
}

/** "Storm Shadow" with the "missile" that stands behind it in the translation of the phrase. */
function withHead(name: string, { english }: HeadPhrase, passages: readonly Rendered[]): string {
  const phrases = english.map((head) => `${name} ${head}`);
  return phrases.find((each) => name !== '' && passages.some(({ target }) => holds(target, each))) ?? '';
}

function sentenceAt(mention: Mention | undefined): string {
  if (!mention) return '';
  const { passage, start } = mention;
  const range = sentenceRanges(passage.source).find(({ end }) => start < end);
  return passage.source.slice(range?.start, range?.end);
}
