import type { Range } from '../model/article.ts';
import type { Term, TermMatch } from '../model/term.ts';
import { foldSyllable } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { splitWords } from '../text/words.ts';
import { chooseLongest, outsideBlockers } from './compile-terms.ts';
import { isInside, overlaps } from './ranges.ts';
import { type Candidate, candidatesIn, fits, plantTerms } from './term-trie.ts';

/** Why a term whose words stand in a text is not found there. */
export type Loss =
  /** The row asks for capitals that the text has not: "Anh" in "anh ấy". */
  | { readonly why: 'capitals' | 'signs' }
  /** It lies inside a blocker, or a longer row, or one as long that begins before it, has the place. */
  | { readonly why: 'blocker' | 'overlap'; readonly by: TermMatch }
  /** The text is written with other marks or tones: "phái đòan". Or it stands inside an address or code. */
  | { readonly why: 'marks' | 'fixed' };

export interface LostMatch extends TermMatch {
  readonly loss: Loss;
}

export interface Explanation {
  /** What the matcher finds. */
  readonly matches: readonly TermMatch[];
  /** What it does not, though one might expect it, in order of appearance. */
  readonly lost: readonly LostMatch[];
}

/**
 * Says of a text what the matcher of `compileTerms` finds in it, and what is lost on the way: by its very steps, with
 * what each leaves out. What lies in a fixed stretch is left out last, as it is of a paragraph.
 */
export function explainTerms(terms: readonly Term[]): (text: string, fixed?: readonly Range[]) => Explanation {
  const trie = plantTerms(terms);
  const unmarked = plantTerms(
    terms.filter(({ use }) => use !== 'block'),
    withoutTones,
  );
  return (text, fixed = []) => {
    const all = candidatesIn(trie, text, () => true);
    const fitting = all.filter(fits);
    const free = outsideBlockers(fitting);
    const chosen = chooseLongest(free);
    const matches = chosen.filter((match) => !fixed.some((range) => overlaps(range, match)));
    const losses = all.flatMap((candidate): LostMatch[] => {
      const loss = matches.includes(candidate) ? undefined : lossOf(candidate, { fitting, free, chosen });
      return loss ? [{ ...toMatch(candidate), loss }] : [];
    });
    const near = candidatesIn(unmarked, text)
      .filter((each) => isNear(each, text, all))
      .filter((each) => !chosen.some((match) => isInside(each, match)));
    const nearest = chooseLongest(near).map((each): LostMatch => ({ ...toMatch(each), loss: { why: 'marks' } }));
    return { matches: matches.map(toMatch), lost: [...losses, ...nearest].sort((a, b) => a.start - b.start) };
  };
}

const SYLLABLES = 20_000;

const withoutTones = remember(SYLLABLES, (syllable) => withoutMarks(foldSyllable(syllable)));

interface Steps {
  readonly fitting: readonly Candidate[];
  readonly free: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

/** None for a blocker, which nobody expects to find. */
function lossOf(candidate: Candidate, { fitting, free, chosen }: Steps): Loss | undefined {
  if (candidate.term.use === 'block') return undefined;
  if (!candidate.hasTail) return { why: 'signs' };
  if (!candidate.hasCapitals) return { why: 'capitals' };
  if (chosen.includes(candidate)) return { why: 'fixed' };
  if (free.includes(candidate)) {
    const winner = chosen.find((match) => overlaps(match, candidate));
    return winner && { why: 'overlap', by: toMatch(winner) };
  }
  const blocker = fitting.find((each) => each.term.use === 'block' && isInside(candidate, each));
  return blocker && { why: 'blocker', by: toMatch(blocker) };
}

/**
 * A single syllable with other marks is another word ("ban", "bán", "bàn"), and so are two that both differ: "nỗ lực quan
 * trọng" holds no "lục quân". A text without any marks may be typed so.
 */
function isNear({ term, start, end }: Candidate, text: string, exact: readonly Candidate[]): boolean {
  if (!term.source.includes(' ')) return false;
  if (exact.some((each) => each.term === term && each.start === start && each.end === end)) return false;
  const written = splitWords(text.slice(start, end)).map((word) => foldSyllable(word.text));
  const wanted = splitWords(term.source).map((word) => foldSyllable(word.text));
  const equal = written.filter((syllable, i) => syllable === wanted[i]).length;
  return equal * 2 >= written.length || written.every((syllable) => syllable === withoutTones(syllable));
}

function toMatch({ term, start, end }: TermMatch): TermMatch {
  return { term, start, end };
}
