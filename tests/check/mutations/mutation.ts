import type { TranslatedSegment } from '../../../src/model/outcome.ts';
import type { Term } from '../../../src/model/term.ts';
import { remember } from '../../../src/text/remember.ts';
import type { Random } from '../../support/random.ts';

/** A right translation with what the mutators draw on. */
export interface RightText extends TranslatedSegment {
  /** The translation of the next paragraph. */
  readonly next: string;
  /** All terms of the shipped glossary. */
  readonly glossary: readonly Term[];
}

/** Makes a wrong translation of a right one, or none where it does not apply. */
export type Mutator = (right: RightText, random: Random) => string | undefined;

/** A kind of fault. */
export interface Kind {
  readonly name: string;
  /** A hard fault must be found as major or critical, a soft one at all. */
  readonly level: 'hard' | 'soft';
  readonly mutate: Mutator;
}

/** A mutator that takes one of all the wrong texts it can make, which are made once for as often as one is taken. */
export function oneOf(candidates: (right: RightText) => readonly string[]): Mutator {
  const all = remember(1, candidates);
  return (right, random) => pick(all(right), random);
}

/** A mutator that takes one of wrong texts that are others each time. */
export function oneOfRandom(candidates: (right: RightText, random: Random) => readonly string[]): Mutator {
  return (right, random) => pick(candidates(right, random), random);
}

export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[random(list.length)];
}

/** The replacement of a match; undefined where it does not apply. */
export type Replace = (match: RegExpExecArray) => string | undefined;

/** What to seek and what to put in its place; in a string `$1` stands for the first group. */
export type Rule = readonly [pattern: RegExp, replacement: string | Replace];

/** All texts in which one rule is applied at one place. Patterns carry the flags `gu`. */
export function edits(text: string, rules: readonly Rule[]): string[] {
  return rules.flatMap(([pattern, replacement]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const instead = typeof replacement === 'string' ? fill(replacement, match) : replacement(match);
      const edited = instead === undefined ? text : replaceMatch(text, match, instead);
      return edited === text ? [] : [edited];
    }),
  );
}

function fill(replacement: string, match: RegExpExecArray): string {
  return replacement.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
}

/** A capital at the start of a sentence or quotation, and one space between words. */
function replaceMatch(text: string, match: RegExpExecArray, instead: string): string {
  const before = text.slice(0, match.index);
  const rest = instead + text.slice(match.index + match[0].length);
  const spaced = /(?:^|[\s("“])$/u.test(before) ? rest.trimStart() : rest;
  const isStart = /^\p{Lu}/u.test(match[0]) && /(?:^|[.!?:]["”)]*\s|["“])$/u.test(before);
  const opened = isStart ? spaced.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : spaced;
  return /^[,.;:?!]/u.test(opened) ? before.trimEnd() + opened : before + opened;
}

/** A pattern that finds words as a whole, whatever letters they have. */
export function whole(words: string, flags = 'gu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
