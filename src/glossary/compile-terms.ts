import type { Term, TermBase, TermMatch } from '../model/term.ts';
import { foldSyllable } from '../text/fold.ts';
import { sha256 } from '../text/hash.ts';
import { pattern } from '../text/pattern.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';

/** A trie over syllables: each edge is a folded syllable with the gap before it. */
interface Node {
  next: Map<string, Node> | undefined;
  ends: Entry[] | undefined;
}

interface Entry {
  readonly term: Term;
  readonly capitals: readonly Capitals[];
  /** What follows the last word: "++" of "C++". */
  readonly tail: string;
}

/** What a syllable of the term asks of the text: nothing, a capital first ("Anh", not "anh"), capitals throughout ("SAFE"). */
type Capitals = 'any' | 'first' | 'all';

/**
 * Compiles terms to one matcher, which prompt, checks and review share.
 *
 * Matching folds tones and case (`splitWords`), respects Vietnamese word edges, and asks for a capital wherever the
 * glossary writes one, so that "Anh" (Britain) is not found in "anh ấy". A term inside a blocker's phrase is no match;
 * of overlapping matches the longest wins, then the leftmost. Regex characters mean themselves.
 */
export function compileTerms(terms: readonly Term[]): TermBase {
  const root: Node = { next: undefined, ends: undefined };
  for (const term of terms) insert(root, term);
  let hash: string | undefined;
  return {
    match: (text) => chooseLongest(outsideBlockers(candidates(root, text))),
    get hash() {
      hash ??= hashTerms(terms);
      return hash;
    },
  };
}

function insert(root: Node, term: Term): void {
  const words = splitWords(term.source);
  let node = root;
  for (const [i, word] of words.entries()) node = follow(node, edgeOf(word, i === 0));
  const capitals = words.map(capitalsOf);
  const entry = { term, capitals, tail: term.source.slice(words.at(-1)?.end) };
  node.ends ??= [];
  node.ends.push(entry);
  // Of "safe" and "SAFE" the one that asks for more is tried first.
  if (node.ends.length > 1) node.ends.sort((a, b) => asked(b) - asked(a));
}

function asked({ capitals }: Entry): number {
  return capitals.filter((each) => each === 'all').length * 2 + capitals.filter((each) => each === 'first').length;
}

function follow(node: Node, edge: string): Node {
  node.next ??= new Map();
  const known = node.next.get(edge);
  if (known) return known;
  const next: Node = { next: undefined, ends: undefined };
  node.next.set(edge, next);
  return next;
}

function edgeOf(word: Word, first: boolean): string {
  const folded = foldSyllable(word.text);
  return first || word.gap === ' ' ? folded : `${word.gap}\u0000${folded}`;
}

function capitalsOf({ text: syllable }: Word): Capitals {
  // Most are in small letters; "mRNA" asks for nothing.
  if (syllable === foldSyllable(syllable) || !isCapital(syllable)) return 'any';
  return TWO_LETTERS.test(syllable) && syllable === syllable.toUpperCase() ? 'all' : 'first';
}

const TWO_LETTERS = pattern`\p{L}.*\p{L}`;

function candidates(root: Node, text: string): TermMatch[] {
  const words = splitWords(text);
  const found: TermMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    let node: Node | undefined = root;
    for (let j = i; j < words.length; j++) {
      const word = words[j];
      if (!word) break;
      node = node.next?.get(edgeOf(word, j === i));
      if (!node) break;
      for (const { term, capitals, tail } of node.ends ?? []) {
        const fits = agrees(capitals, words, i) && text.startsWith(tail, word.end);
        if (fits) found.push({ term, start: words[i]?.start ?? 0, end: word.end + tail.length });
      }
    }
  }
  return found;
}

function agrees(capitals: readonly Capitals[], words: readonly Word[], from: number): boolean {
  return capitals.every((asked, i) => {
    const text = words[from + i]?.text ?? '';
    if (asked === 'any') return true;
    return asked === 'first' ? isCapital(text) : text === text.toUpperCase();
  });
}

function outsideBlockers(matches: readonly TermMatch[]): TermMatch[] {
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

function chooseLongest(matches: readonly TermMatch[]): TermMatch[] {
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  const chosen: TermMatch[] = [];
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
