import type { Term, TermMatch } from '../model/term.ts';
import { foldSyllable } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import { isCapital } from '../text/word-characters.ts';
import { firstWord, splitWords, type Word } from '../text/words.ts';

/**
 * A trie over syllables: each edge is a folded syllable with the gap before it. Terms are planted when a text holds the first
 * syllable of theirs: an article has those of a few.
 */
export interface TermTrie {
  readonly root: Node;
  readonly fold: Fold;
  /** The terms not planted yet, by their first edge. */
  readonly seeds: Map<string, Term[]>;
}

/** What syllables are compared by. */
export type Fold = (syllable: string) => string;

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

export function plantTerms(terms: readonly Term[], fold: Fold = foldSyllable): TermTrie {
  const seeds = new Map<string, Term[]>();
  for (const term of terms) {
    const edge = fold(firstWord(term.source));
    const alike = seeds.get(edge);
    if (alike) alike.push(term);
    else seeds.set(edge, [term]);
  }
  return { root: { next: undefined, ends: undefined }, fold, seeds };
}

/** The node behind the first edge. */
function start({ root, fold, seeds }: TermTrie, edge: string): Node | undefined {
  const terms = seeds.get(edge);
  seeds.delete(edge);
  for (const term of terms ?? []) insert(root, term, fold);
  return root.next?.get(edge);
}

function insert(root: Node, term: Term, fold: Fold): void {
  const words = splitWords(term.source);
  let node = root;
  for (const [i, word] of words.entries()) node = follow(node, edgeOf(word, i === 0, fold));
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

function edgeOf(word: Word, first: boolean, fold: Fold): string {
  const folded = fold(word.text);
  return first || word.gap === ' ' ? folded : `${word.gap}\u0000${folded}`;
}

function capitalsOf({ text: syllable }: Word): Capitals {
  // Most are in small letters; "eVTOL" asks for nothing.
  if (syllable === foldSyllable(syllable) || !isCapital(syllable)) return 'any';
  return TWO_LETTERS.test(syllable) && syllable === syllable.toUpperCase() ? 'all' : 'first';
}

const TWO_LETTERS = pattern`\p{L}.*\p{L}`;

/** Where the words of a term stand. */
export interface Candidate extends TermMatch {
  readonly hasCapitals: boolean;
  /** Whether what follows the last word of the term follows in the text. */
  readonly hasTail: boolean;
}

/** All terms whose words stand in a text, by where they begin; `isWanted` sees those that capitals or signs speak against too. */
export function candidatesIn(trie: TermTrie, text: string, isWanted = fits): Candidate[] {
  const words = splitWords(text);
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    let node: Node | undefined;
    for (let j = i; j < words.length; j++) {
      const word = words[j];
      if (!word) break;
      const edge = edgeOf(word, j === i, trie.fold);
      node = j === i ? start(trie, edge) : node?.next?.get(edge);
      if (!node) break;
      for (const { term, capitals, tail } of node.ends ?? []) {
        const hasTail = text.startsWith(tail, word.end);
        const end = hasTail ? word.end + tail.length : word.end;
        const candidate = { term, start: words[i]?.start ?? 0, end, hasTail, hasCapitals: agrees(capitals, words, i) };
        if (isWanted(candidate)) found.push(candidate);
      }
    }
  }
  return found;
}

export function fits({ hasCapitals, hasTail }: Candidate): boolean {
  return hasCapitals && hasTail;
}

function agrees(capitals: readonly Capitals[], words: readonly Word[], from: number): boolean {
  return capitals.every((asked, i) => {
    const text = words[from + i]?.text ?? '';
    if (asked === 'any') return true;
    return asked === 'first' ? isCapital(text) : text === text.toUpperCase();
  });
}
