import type { Term, TermBase } from '../model/term.ts';
import { foldSyllable } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';

/**
 * Words of every sentence, which with the end or beginning of a term may make another: "không quân đội nào" (no army)
 * holds no "không quân" (air force).
 */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'không có đã sẽ đang cho của và với từ đến về ra vào lên xuống tại ở trên dưới trong ngoài sau trước là bị được do bởi vì mà thì ' +
    'nên khi nếu như này đó kia các những một hai ba còn cũng lại chỉ rất hơn nhất phải cần theo qua giữa nhưng hay hoặc việc người'
  )
    .split(' ')
    .map(foldSyllable),
);

interface Cut {
  readonly term: Term;
  readonly syllables: readonly string[];
}

/**
 * Rows of which one's end is another's beginning, where the matcher takes the wrong one: what it takes is an everyday
 * word and a part of the other row. Nothing is said where a blocker or a longer row settles it, and nothing of the
 * hundreds of overlaps of which no sentence is made.
 * @returns faults with the place of the row that is found wrongly.
 */
export function overlaps(terms: readonly Term[], { match }: Pick<TermBase, 'match'>): string[] {
  const cuts = terms
    .filter(({ use }) => use !== 'block')
    .map((term): Cut => ({ term, syllables: splitWords(term.source).map(({ text }) => foldSyllable(text)) }));
  const beginning = indexBy(cuts, ({ syllables }) => syllables[0]);
  const faults = cuts.flatMap((one) =>
    one.syllables.flatMap((syllable, at) =>
      at === 0
        ? []
        : (beginning.get(syllable) ?? []).flatMap((other) => {
            const text = isShared(one, at, other) ? wrongChoice(one, at, other, match) : undefined;
            return text === undefined ? [] : [text];
          }),
    ),
  );
  return [...new Set(faults)];
}

function indexBy(cuts: readonly Cut[], key: (cut: Cut) => string | undefined): ReadonlyMap<string, readonly Cut[]> {
  const index = new Map<string, Cut[]>();
  for (const cut of cuts) {
    const word = key(cut) ?? '';
    const known = index.get(word);
    if (known) known.push(cut);
    else index.set(word, [cut]);
  }
  return index;
}

/** Whether all from a syllable on is the beginning of the other, and not the whole of it. */
function isShared(one: Cut, at: number, other: Cut): boolean {
  const shared = one.syllables.slice(at);
  return (
    one !== other && shared.length < other.syllables.length && shared.every((each, i) => other.syllables[i] === each)
  );
}

function wrongChoice(one: Cut, at: number, other: Cut, match: TermBase['match']): string | undefined {
  const [before, after] = [one.syllables.slice(0, at), other.syllables.slice(one.syllables.length - at)];
  if (isEveryday(before)) return faultOf(one.term, other.term, wordsBefore(one.term, at) + other.term.source, match);
  if (isEveryday(after))
    return faultOf(other.term, one.term, one.term.source + wordsAfter(other.term, one.syllables.length - at), match);
  return undefined;
}

function isEveryday(syllables: readonly string[]): boolean {
  return syllables.every((each) => EVERYDAY.has(each));
}

function wordsBefore({ source }: Term, at: number): string {
  return source.slice(0, splitWords(source)[at]?.start);
}

function wordsAfter({ source }: Term, at: number): string {
  return source.slice(splitWords(source)[at - 1]?.end);
}

function faultOf(wrong: Term, right: Term, text: string, match: TermBase['match']): string | undefined {
  if (!match(text).some(({ term }) => term === wrong)) return undefined;
  return `${wrong.place}: "${wrong.source}" is found in "${text}", where "${right.source}" (${right.place}) stands; add the row "${text}" with the use block`;
}
