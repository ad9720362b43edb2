import { placeOf } from './demonyms.ts';
import { pattern } from './pattern.ts';
import { rememberWords } from './remember.ts';
import { hasVietnameseLetter, isSyllable } from './vietnamese-letters.ts';
import { isCapital } from './word-characters.ts';
import { splitWords, type Word } from './words.ts';

/** A name of another language in a Vietnamese text: "Olga Stefanishyna", "Lockheed Martin", "Reuters". */
export interface ForeignName {
  /** As written, from the first word that is certainly foreign. */
  readonly text: string;
  /** The words that are certainly foreign, in plain letters: what can be looked for. */
  readonly words: readonly string[];
  /** Words beside them that might be Vietnamese syllables or have accents: "Kim", "Moon", "José". */
  readonly company: readonly string[];
}

/** Small words within names: "Mohammed bin Salman", "Ursula von der Leyen". */
const PARTICLES: ReadonlySet<string> = new Set('bin ibn al el de da di van von der la le du dos ul ur e y'.split(' '));

/**
 * The names in foreign letters: runs of words with a capital of which one at least is no Vietnamese syllable. A single
 * word that opens a sentence counts only where it is a place: "Container", "Radar" have a capital there too. A country
 * is a name of its own: "Ukraine Volodymyr Zelensky" are two. Names in capitals throughout are acronyms' business.
 */
export function readForeignNames(text: string): ForeignName[] {
  const names: ForeignName[] = [];
  let run: Word[] = [];
  const flush = () => {
    const name = nameOf(run, text);
    if (name) names.push(name);
    run = [];
  };
  for (const word of splitWords(text)) {
    // Particles count within a name alone, and nearly every word is a small one.
    if (run.length === 0 && !isCapital(word.text)) continue;
    const kind = nameKindOf(word.text);
    const last = run.at(-1);
    if (last && (kind === 'other' || !isJoined(word, last) || nameKindOf(last.text) === 'place')) flush();
    if (kind !== 'other' && (kind !== 'particle' || run.length > 0)) run.push(word);
  }
  flush();
  return names;
}

function isJoined({ gap, start }: Word, last: Word): boolean {
  if (gap === '.') return start === last.end + 1;
  return gap === ' ' || gap === '-' || gap === "'" || gap === '’';
}

export type NameKind = 'foreign' | 'place' | 'company' | 'particle' | 'other';

const LETTERS = pattern`^\p{L}*$`;
const CAPITALS = pattern`^\p{Lu}{2,}$`;

export const nameKindOf = rememberWords((word): NameKind => {
  if (PARTICLES.has(word)) return 'particle';
  if (!isCapital(word) || !LETTERS.test(word) || hasVietnameseLetter(word) || CAPITALS.test(word)) return 'other';
  if (isSyllable(word) || !/^[A-Za-z]{3,}$/.test(word)) return 'company';
  return placeOf(word) === word && !DIRECTIONS.has(word) ? 'place' : 'foreign';
});

/** Parts of names: "West Bank", "North Carolina", "Kanye West". */
const DIRECTIONS: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West']);

function nameOf(run: readonly Word[], text: string): ForeignName | undefined {
  const foreign = run.filter(({ text }) => ['foreign', 'place'].includes(nameKindOf(text)));
  const [first, start] = [run[0], foreign[0]?.start];
  if (!first || start === undefined) return undefined;
  if (run.length === 1 && nameKindOf(first.text) === 'foreign' && opensSentence(first)) return undefined;
  const company = run.filter(({ text }) => nameKindOf(text) === 'company').map(({ text }) => text);
  const end = run.findLast(({ text }) => nameKindOf(text) !== 'particle')?.end;
  return { text: text.slice(start, end), words: foreign.map(({ text }) => text), company };
}

/** Whether a capital may be due to the place alone: at the beginning of a sentence or quotation, after a dash. */
export function opensSentence({ start, gap }: Word): boolean {
  return start === 0 || /[.!?…"“*]/u.test(gap) || gap === '-';
}

/** A word without accents, in small letters: `Erdoğan` → `erdogan`, `Łódź` → `lodz`. For comparison only. */
export const foldName = rememberWords((word) => {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đøłßæœıþ]/gu, (letter) => PLAIN[letter] ?? letter);
});

const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };
