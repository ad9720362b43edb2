import type { Term } from '../model/term.ts';
import { phraseFinder } from '../text/english-phrases.ts';
import { freePhrases } from '../text/free-phrases.ts';
import { allMatches, pattern } from '../text/pattern.ts';

const BRACKETS = pattern.g`\((\p{Lu}[\p{Lu}\p{N}&-]+)s?\)`;

/** How far before the bracket its words begin. */
const REACH = 100;

/**
 * The terms whose acronym stands in brackets after words that are none of theirs: "unmanned ground vehicles (UAVs)".
 */
export function wronglyIntroduced(terms: readonly Term[], english: string): Term[] {
  if (!english.includes('(')) return [];
  return allMatches(BRACKETS, english).flatMap(({ 1: acronym = '', index }) => {
    const own = terms.filter((term) => term.acronym === acronym && term.expansion);
    const renderings = own.flatMap(({ target, admitted, expansion = '' }) => [target, ...admitted, expansion]);
    const before = english.slice(Math.max(0, index - REACH), index);
    const isRight = renderings.some(phraseFinder(before)) || renderings.some(freePhrases(before).holds);
    return isRight ? [] : own.slice(0, 1);
  });
}
