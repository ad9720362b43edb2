import type { Range } from '../model/article.ts';
import { isWordCharacter } from './word-characters.ts';

/** Where some words stand in a text to the letter, and not as a part of longer ones: "UAV" in "OWA-UAV", not in "UAVs". */
export function findWhole(text: string, words: string): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isWordCharacter(text, start - 1) && !isWordCharacter(text, end)) places.push({ start, end });
  }
  return places;
}
