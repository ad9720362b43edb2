import type { Range } from '../model/article.ts';

/** Where some words stand in a text to the letter, and not as a part of longer ones: "UAV" in "OWA-UAV", not in "UAVs". */
export function findWhole(text: string, words: string): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end))) places.push({ start, end });
  }
  return places;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}
