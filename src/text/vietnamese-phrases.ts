import { inLowerCase } from './in-lower-case.ts';
import { ofText } from './remember.ts';
import { isCapital, isWordCharacter } from './word-characters.ts';
import { ofWord, splitWords } from './words.ts';

/** A phrase that stands in a text. */
export interface FoundPhrase<T> {
  readonly value: T;
  /** As the phrase is known: in small letters. */
  readonly text: string;
  readonly start: number;
}

/**
 * Makes a search for phrases: at each word the longest that begins with it, and none within it. It asks once for a word, however many phrases
 * there are, where a pattern of them all asks at each letter for each of them.
 * @param phrases in small letters, each with what it stands for; one that stands for nothing hides those within it. What ends in a digit
 * may be the beginning of a figure.
 */
export function phraseReader<T>(phrases: ReadonlyMap<string, T | undefined>) {
  const byFirst = new Map<string, Begun<T>>();
  for (const entry of [...phrases].sort(([a], [b]) => b.length - a.length)) {
    const [first = '', second] = entry[0].split(' ');
    const begun: Begun<T> = byFirst.get(first) ?? { alone: [], longer: new Map() };
    byFirst.set(first, begun);
    if (second === undefined) begun.alone.push(entry);
    else begun.longer.set(second.charAt(0), [...(begun.longer.get(second.charAt(0)) ?? []), entry]);
  }
  const begunBy = ofWord((word) => byFirst.get(isCapital(word) ? word.toLowerCase() : word) ?? null);
  return ofText((text): readonly FoundPhrase<T>[] => {
    const found: FoundPhrase<T>[] = [];
    const lower = inLowerCase(text);
    let done = 0;
    for (const word of splitWords(text)) {
      const { start, end } = word;
      const begun = start < done ? null : begunBy(word);
      if (begun === null) continue;
      const longest =
        firstAt(lower, start, begun.longer.get(lower.charAt(end + 1))) ?? firstAt(lower, start, begun.alone);
      if (longest === undefined) continue;
      const [phrase, value] = longest;
      done = start + phrase.length;
      if (value !== undefined) found.push({ value, text: phrase, start });
    }
    return found;
  });
}

type Entry<T> = [phrase: string, value: T | undefined];

/** The phrases that begin with a word: the longest first; by the letter with which their second word begins, for a word may begin dozens. */
interface Begun<T> {
  readonly alone: Entry<T>[];
  readonly longer: Map<string, Entry<T>[]>;
}

function firstAt<T>(text: string, start: number, entries: readonly Entry<T>[] | undefined): Entry<T> | undefined {
  return entries?.find(([phrase]) => standsAt(text, start, phrase));
}

function standsAt(lower: string, start: number, phrase: string): boolean {
  return lower.startsWith(phrase, start) && (!isWordCharacter(lower, start + phrase.length) || /\d$/.test(phrase));
}
