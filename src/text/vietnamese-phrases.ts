import { isCapital, isWordCharacter } from './word-characters.ts';
import { splitWords } from './words.ts';

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
  const byFirst = new Map<string, [string, T | undefined][]>();
  for (const entry of [...phrases].sort(([a], [b]) => b.length - a.length)) {
    const [first = ''] = entry[0].split(' ');
    const known = byFirst.get(first);
    if (known) known.push(entry);
    else byFirst.set(first, [entry]);
  }
  return (text: string): FoundPhrase<T>[] => {
    const found: FoundPhrase<T>[] = [];
    let done = 0;
    for (const { text: word, start } of splitWords(text)) {
      const known = start < done ? undefined : byFirst.get(isCapital(word) ? word.toLowerCase() : word);
      const longest = known?.find(([phrase]) => standsAt(text, start, phrase));
      if (longest === undefined) continue;
      const [phrase, value] = longest;
      done = start + phrase.length;
      if (value !== undefined) found.push({ value, text: phrase, start });
    }
    return found;
  };
}

function standsAt(text: string, start: number, phrase: string): boolean {
  const end = start + phrase.length;
  if (isWordCharacter(text, end) && !/\d$/.test(phrase)) return false;
  return text.startsWith(phrase, start) || text.slice(start, end).toLowerCase() === phrase;
}
