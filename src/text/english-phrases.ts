/** A word of an English text for comparison: stem and, for acronyms, the capitals. */
interface EnglishWord {
  readonly stem: string;
}

/** How many words may stand between two words of a phrase: "joint *arms production* venture". */
const LONGEST_GAP = 2;

/** Makes a search for phrases in one English text, tolerant of inflection ("missiles", "jointly", "the"), case and hyphens. */
export function phraseFinder(text: string): (phrase: string) => boolean {
  const words = englishWords(text);
  return (phrase) => {
    const wanted = englishWords(phrase).filter(({ stem }) => stem !== 'the');
    return wanted.length > 0 && words.some((_, start) => matchesFrom(words, start, wanted));
  };
}

function matchesFrom(words: readonly EnglishWord[], start: number, wanted: readonly EnglishWord[]): boolean {
  let at = start;
  for (const [i, { stem }] of wanted.entries()) {
    const last = i === 0 ? at : at + LONGEST_GAP;
    while (at <= last && words[at]?.stem !== stem) at++;
    if (at > last) return false;
    at++;
  }
  return true;
}

// "U.S." and "a.m." are one word each; the possessive falls off.
const WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)?/gu;

function englishWords(text: string): EnglishWord[] {
  return [...text.normalize('NFC').matchAll(WORD)]
    .map(([word]) => ({ stem: stemOf(word) }))
    .filter(({ stem }) => stem !== '');
}

/** "UAVs" and "UAV", "arms" and "arm", "Russia's" and "Russia"; acronyms keep their capitals: "US" is not "us". */
function stemOf(word: string): string {
  const letters = word.replaceAll('.', '');
  if (word === 's') return '';
  const acronym = /^(\p{Lu}[\p{Lu}\p{N}&]+)s?$/u.exec(letters)?.[1];
  if (acronym) return acronym;
  const lower = letters.toLowerCase();
  return lower.length <= 3 ? lower : withoutEnding(lower);
}

/** A light stemmer: both sides go through it, so it need only be consistent, not right. */
function withoutEnding(word: string): string {
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  const base = singular.replace(/(?<=.{3})(?:ing|ed)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  return base.replace(/(?<=.{3})e$/, '');
}
