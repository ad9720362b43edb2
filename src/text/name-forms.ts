import { placeOf } from './demonyms.ts';

/** Endings that make people, things and several of a name: "Ukrainian", "Houthis", "Olympics", "Mexican". */
const ENDING = /^(?:s|n|ns|an|ans|ian|ians|ean|eans|i|is|ese|ish|ite|ites|er|ers|ic|ics|ist|ists|ism)$/u;

/** Whether a word of English is a form of a name, both in plain small letters: "mexicans" of "mexico", never "nigeria" of "niger". */
export function isFormOf(word: string, name: string): boolean {
  if (word.startsWith(name) && ENDING.test(word.slice(name.length))) return true;
  const stem = name.replace(/[aeiouy]+$/u, '');
  const ending = word.slice(stem.length);
  return stem.length > 2 && word.startsWith(stem) && ending.length > 1 && ENDING.test(ending);
}

/** Whether a word of English speaks of the same place: "Ukrainians" of "Ukraine". */
export function isOfPlace(word: string, name: string): boolean {
  const place = placeOf(name);
  return place !== undefined && placeOf(word) === place;
}
