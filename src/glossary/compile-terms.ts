import type { Term, TermBase, TermMatch } from '../model/term.ts';
import { sha256 } from '../text/hash.ts';
import { candidatesIn, plantTerms } from './term-trie.ts';

/**
 * Compiles terms to one matcher, which prompt, checks and review share.
 *
 * Matching folds tones and case (`splitWords`), respects Vietnamese word edges, and asks for a capital wherever the
 * glossary writes one, so that "Anh" (Britain) is not found in "anh ấy". A term inside a blocker's phrase is no match;
 * of overlapping matches the longest wins, then the leftmost. Regex characters mean themselves.
 */
export function compileTerms(terms: readonly Term[]): TermBase {
  const trie = plantTerms(terms);
  let hash: string | undefined;
  return {
    match: (text) => chooseLongest(outsideBlockers(candidatesIn(trie, text))).map(toMatch),
    get hash() {
      hash ??= hashTerms(terms);
      return hash;
    },
  };
}

function toMatch({ term, start, end }: TermMatch): TermMatch {
  return { term, start, end };
}

/** The matches that lie inside no blocker. */
export function outsideBlockers<Match extends TermMatch>(matches: readonly Match[]): Match[] {
  const blockers = matches.filter(({ term }) => term.use === 'block');
  const free = matches.filter(({ term }) => term.use !== 'block');
  if (blockers.length === 0) return free;
  const starts = new Map(blockers.map((blocker) => [blocker.start, blocker.end]));
  return free.filter(({ start, end }) => !coveredBy(starts, start, end));
}

/** Blockers are short: one that covers a match opens at most a few words before it. */
const LONGEST_BLOCKER = 80;

function coveredBy(blockers: ReadonlyMap<number, number>, start: number, end: number): boolean {
  for (let at = start; at >= Math.max(0, start - LONGEST_BLOCKER); at--) {
    if ((blockers.get(at) ?? 0) >= end) return true;
  }
  return false;
}

/** Of overlapping matches the longest, then the leftmost. */
export function chooseLongest<Match extends TermMatch>(matches: readonly Match[]): Match[] {
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  const chosen: Match[] = [];
  for (const match of byLength) {
    // Matches are made of whole words and the longer came first: whoever overlaps has an end inside.
    if (taken.has(match.start) || taken.has(match.end - 1)) continue;
    for (let i = match.start; i < match.end; i++) taken.add(i);
    chosen.push(match);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function hashTerms(terms: readonly Term[]): string {
  const rows = terms.map(({ source, target, admitted, forbidden, acronym, expansion, use, note }) =>
    JSON.stringify([
      source,
      target,
      admitted,
      forbidden,
      acronym,
      expansion,
      use,
      use === 'context' ? note : undefined,
    ]),
  );
  return sha256(rows.sort().join('\n'));
}
