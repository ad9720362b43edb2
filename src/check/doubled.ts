import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { hasLetter, isCapital } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';

/** Words that English doubles: "the war they had had", "said that that", "very very", "told her her son", "blah blah". */
const RIGHTLY_DOUBLED: ReadonlySet<string> = new Set(
  'had that is very really so no much many far long her you do bye ha blah'.split(' '),
);

/** The longest phrase that slips in twice: "for providing two more air defense systems", and again. */
const LONGEST = 12;

/**
 * Words that stand there twice in a row: "the the", "of the of the". Names may be double (Sirik Sirik, New York New
 * York) where the source has them so; three times and more is a loop. A long phrase may come again later in its sentence. Cannot
 * see "that that" and its like where wrong.
 * Example: "trong tháng 10" → "in in October".
 */
export function checkDoubled({ source, target }: TranslatedSegment): Issue[] {
  return [...doubledIssues(source, target), ...repeatedIssues(source, target)];
}

function doubledIssues(source: string, target: string): Issue[] {
  const found = doublings(splitWords(target));
  if (found.length === 0) return [];
  // A name loses its marks: "Trần Văn Vân" is Tran Van Van.
  const known = new Set(doublings(splitWords(withoutMarks(source))).map((phrase) => phrase.toLowerCase()));
  return found
    .filter((phrase) => !known.has(phrase.toLowerCase()) && !(known.size > 0 && isName(phrase)))
    .map((phrase) => issue(`"${phrase} ${phrase}": expected "${phrase}" once`));
}

/** How a language repeats itself by no chance: with so many words, or fewer with a figure among them. */
interface Repetition {
  readonly words: number;
  readonly withFigure: number;
  /** A word of so many letters is looked for again. */
  readonly anchor: number;
}

const ENGLISH: Repetition = { words: 6, withFigure: 3, anchor: 5 };
/** Of which the words are short: "thuế 25% với Canada, thuế 25% với Mexico". */
const VIETNAMESE: Repetition = { words: 3, withFigure: 1, anchor: 1 };
const SENTENCE_END = /[.!?;:"“”]/;

/** A phrase that comes again later in its sentence, where the source says nothing twice. */
function repeatedIssues(source: string, target: string): Issue[] {
  const again = repeated(target, ENGLISH);
  if (again === undefined || repeated(source, VIETNAMESE) !== undefined) return [];
  return [issue(`"${again}" stands there twice in a sentence; expected it once`)];
}

/** A phrase that a sentence says twice, with other words between: "a virtual meeting of the coalition on Thursday, a virtual …". */
function repeated(text: string, { words: least, withFigure, anchor }: Repetition): string | undefined {
  const words = splitWords(text);
  const last = new Map<string, number>();
  for (const [i, { text: word, gap }] of words.entries()) {
    if (gap !== ' ' && i > 0 && SENTENCE_END.test(gap)) last.clear();
    if (word.length < anchor) continue;
    const before = last.get(word);
    last.set(word, i);
    if (before === undefined) continue;
    const phrase = sharedAround(words, before, i);
    if (phrase.length >= (phrase.some((each) => /\d/.test(each)) ? withFigure : least)) return phrase.join(' ');
  }
  return undefined;
}

/** The words that are the same around two places. */
function sharedAround(words: readonly Word[], one: number, other: number): string[] {
  let [from, to] = [0, 0];
  while (from < other - one && isAlike(words[one - from - 1], words[other - from - 1])) from += 1;
  while (to + 1 < other - one && isAlike(words[one + to + 1], words[other + to + 1])) to += 1;
  return words.slice(other - from, other + to + 1).map(({ text }) => text);
}

function isAlike(word: Word | undefined, other: Word | undefined): boolean {
  return word !== undefined && word.text === other?.text;
}

/** Phrases that follow themselves, once each. */
function doublings(words: readonly Word[]): string[] {
  const found: string[] = [];
  for (let i = 1; i < words.length; i++) {
    const length = doubledFrom(words, i);
    if (length === 0) continue;
    const phrase = words.slice(i, i + length).map(({ text }) => text);
    if (isFault(phrase)) found.push(phrase.join(' '));
    i += length - 1;
  }
  return [...new Set(found)];
}

/** How many words from there on are those before, with nothing but spaces between. */
function doubledFrom(words: readonly Word[], start: number): number {
  if (words[start]?.gap !== ' ') return 0;
  for (let length = 1; length <= Math.min(LONGEST, start, words.length - start); length++) {
    const [first, after] = [words[start - length], words[start + length]];
    let same = 0;
    while (same < length && isSame(words[start + same], words[start + same - length])) same += 1;
    // "Moon Jae-in in", "interested in in-depth talks", "told me it's s…".
    if (same === length && !isJoined(first) && !isJoined(after)) return length;
  }
  return 0;
}

function isSame(word: Word | undefined, before: Word | undefined): boolean {
  if (!word || !before || word.text.length !== before.text.length || word.gap !== ' ') return false;
  if (word.text === before.text) return true;
  // "The the" at the head of a sentence; but "told us US troops" and "Theresa May may".
  return isHead(before) && word.text === before.text.toLowerCase();
}

function isHead({ gap, start }: Word): boolean {
  return start === 0 || /[.!?:"“]/u.test(gap);
}

/** Joined to the word before by a hyphen or an apostrophe. */
function isJoined(word: Word | undefined): boolean {
  return word !== undefined && /^(?:|['’/]|-)$/u.test(word.gap) && word.start > 0;
}

/** "2 2" may be two columns of a table. */
function isFault(phrase: readonly string[]): boolean {
  if (!phrase.some(hasLetter)) return false;
  return phrase.length > 1 || !RIGHTLY_DOUBLED.has(phrase[0]?.toLowerCase() ?? '');
}

function isName(phrase: string): boolean {
  return phrase.split(' ').every((word) => isCapital(word));
}

function issue(message: string): Issue {
  return { check: 'doubled', category: 'linguistic-conventions/textual', severity: 'minor', message };
}
