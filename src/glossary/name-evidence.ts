import type { Range } from '../model/article.ts';
import type { TermMatch } from '../model/term.ts';
import { hasVietnameseLetter } from '../text/vietnamese-letters.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';
import { type NameRun, readNameRuns } from './name-runs.ts';
import { BETWEEN } from './name-words.ts';

/** A paragraph with what is known of it. */
export interface Passage {
  readonly source: string;
  /** Its English, where it is translated. */
  readonly target: string | undefined;
  readonly terms: readonly TermMatch[];
  readonly fixed: readonly Range[];
}

/** What the articles at hand say of a capital: whether it is that of a name. */
export interface Evidence {
  /** How often runs stand where no sentence begins. */
  readonly within: ReadonlyMap<string, number>;
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  /** How often two of them stand together, "chỉ huy". */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Reads it of all articles at once: what one leaves open another may say. */
export function readEvidence(passages: readonly Passage[]): Evidence {
  const small = new Set<string>();
  const pairs = new Map<string, number>();
  for (const { source } of passages) {
    let before = '';
    for (const { text, gap } of splitWords(source)) {
      if (!isCapital(text)) {
        small.add(text);
        // Behind a word with a capital it is a pair that nobody asks for.
        if (gap === ' ') count(pairs, `${before} ${text}`);
      }
      before = text;
    }
  }
  const within = new Map<string, number>();
  for (const passage of passages) {
    for (const run of runsOf(passage, pairs))
      if (run.opens === 'nothing') count(within, textOf(run.words, passage.source));
  }
  return { within, small, pairs };
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

/** The runs of words with capitals in a passage. */
export function runsOf({ source, terms }: Passage, pairs: Evidence['pairs']): NameRun[] {
  // A Heading Like This says nothing of its words.
  const words = splitWords(source);
  if (words.filter(({ text }) => isCapital(text)).length > words.length * MOSTLY && words.length > SHORT) return [];
  const known = terms.filter(({ term: { category, source } }) => {
    return category === 'country' || (APART.has(category ?? '') && hasVietnameseLetter(source));
  });
  const isPair = (first: string, second: string) =>
    !BETWEEN.has(second) && (pairs.get(`${first} ${second}`) ?? 0) >= TWICE;
  return readNameRuns(source, known, isPair);
}

/** Foreign names of such may well have other words before them: "Volodymyr Zelensky". */
const APART: ReadonlySet<string> = new Set(['person', 'organization']);

const MOSTLY = 0.85;
const SHORT = 5;

/** So often two syllables stand together, or a name, before it is no chance. */
export const TWICE = 2;

/** Words as they stand in the source. */
export function textOf(words: readonly Word[], source: string): string {
  return source.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
