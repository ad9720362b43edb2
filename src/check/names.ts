import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { isSpelledOut, readAcronyms } from '../text/acronyms.ts';
import { editDistance } from '../text/edit-distance.ts';
import { findWhole } from '../text/find-whole.ts';
import { type ForeignName, foldName, opensSentence, readForeignNames } from '../text/foreign-names.ts';
import { spellingsOf } from '../text/foreign-spellings.ts';
import { isFormOf, isOfPlace } from '../text/name-forms.ts';
import { pattern } from '../text/pattern.ts';
import { readPlaces } from '../text/place-names.ts';
import { isSaidOtherwise } from '../text/said-otherwise.ts';
import { readVietnamesePeople, type VietnamesePerson } from '../text/vietnamese-people.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';
import { hyphenatedSlips } from './hyphenated-names.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Names in foreign letters stand in the English as the source spells them: one of a name's words at least, and none a
 * letter or two off; full Vietnamese names stand without their marks. Adjectives ("Ukrainian"), capitals for governments,
 * customary spellings ("Sergei" for "Sergey") and what the term base calls otherwise are right. A single name where the
 * English says "he" is not missed. Cannot judge Sino-Vietnamese names, nor a name put in another's place.
 * Example: "Olga Stefanishyna" → "Olga Stefanyshyna" (expected "Stefanishyna").
 */
export function checkNames(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const slips = hyphenatedSlips(source, target).map(({ name, instead }) =>
    issue('accuracy/mistranslation', 'major', `"${instead}" → expected "${name}"`),
  );
  return slips.length > 0 ? slips : namesIssues(segment, source, target);
}

function namesIssues(segment: TranslatedSegment, source: string, target: string): Issue[] {
  const names = readForeignNames(source);
  const sought = names.filter(({ words }) => !words.every((word) => findWhole(target, word).length > 0));
  const strangePeople = readVietnamesePeople(source).filter((person) => !target.includes(person.english));
  // Nearly all paragraphs end here: their names stand there as they are.
  if (sought.length === 0 && strangePeople.length === 0) return [];
  const english = readEnglish(target);
  const absent = sought.flatMap((name) => absence(name, english));
  if (absent.length === 0 && strangePeople.length === 0) return [];
  const context = { english, ...readContext(segment, source) };
  const issues = [
    ...absent.flatMap((each) => foreignIssues(each, context)),
    ...strangePeople.flatMap((person) => personIssues(person, context)),
  ];
  return [...new Map(issues.map((each) => [each.message, each])).values()];
}

interface English {
  readonly text: string;
  readonly words: readonly Word[];
  /** All words without accents, in small letters. */
  readonly plain: ReadonlySet<string>;
}

function readEnglish(text: string): English {
  const words = splitWords(text);
  return { text, words, plain: new Set(words.map((word) => foldName(word.text))) };
}

/** A name of which some words do not stand in the English. */
interface Absence {
  readonly name: ForeignName;
  readonly words: readonly string[];
}

function absence(name: ForeignName, english: English): Absence[] {
  const words = name.words.filter((word) => !standsIn(word, english));
  return words.length > 0 ? [{ name, words }] : [];
}

/** Whether a word of a name stands in the translation in no form at all. */
export function isAbsent(word: string, target: string): boolean {
  return !standsIn(word, readEnglish(target));
}

/** As it is, as another language spells it, as an adjective or a plural, or by what else stands for the place. */
function standsIn(word: string, { text, words, plain }: English): boolean {
  const name = foldName(word);
  const spellings = [name, ...spellingsOf(name)];
  if (spellings.some((each) => plain.has(each))) return true;
  const isForm = (text: string) => spellings.some((each) => isFormOf(foldName(text), each));
  if (words.some((each) => isForm(each.text) || isOfPlace(each.text, word))) return true;
  // "Sana'a" is Sanaa.
  const isApart =
    JOINED.test(text) && splitWords(text.replace(/['’-]/gu, '')).some((each) => foldName(each.text) === name);
  return isApart || isSaidOtherwise(word, text);
}

const JOINED = pattern`\p{L}['’-]\p{L}`;

interface Context {
  readonly english: English;
  /** Words of the terms found in the source: the check of terms looks after them. */
  readonly terms: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
}

function readContext({ terms }: TranslatedSegment, source: string): Omit<Context, 'english'> {
  const plain = (text: string) => splitWords(text).map((word) => foldName(word.text));
  return { terms: new Set(terms.flatMap(({ term }) => plain(term.source))), source: new Set(plain(source)) };
}

function foreignIssues({ name, words }: Absence, context: Context): Issue[] {
  const judged = words.filter((word) => !context.terms.has(foldName(word)));
  const misspelled = judged.flatMap((word) => misspelling(word, context));
  if (misspelled.length > 0) return misspelled;
  if (judged.length < name.words.length || isThereOtherwise(name, context.english)) return [];
  // In a country's own news its name goes without saying: "Bộ Bảo tồn New Zealand" is the Department of Conservation.
  const isSure = name.words.length > 1 && readPlaces(name.text).length === 0;
  return [issue('accuracy/omission', isSure ? 'major' : 'minor', `"${name.text}" is missing`)];
}

/** A word with a capital that the source does not have, and that is nearly the name. */
function misspelling(name: string, { english, source }: Context): Issue[] {
  const expected = foldName(name);
  const limit = expected.length > 7 ? 2 : 1;
  if (expected.length < 5) return [];
  const instead = english.words.find((word) => {
    const { text } = word;
    const found = foldName(text);
    if (!isCapital(text) || source.has(found) || editDistance(found, expected, limit) > limit) return false;
    if (!opensSentence(word) || found.length > 6) return true;
    // "More" opens a sentence, it is no Moore; "Taump" is Trump, and "Irael" Israel.
    return found[0] === expected[0] && (found.length === expected.length || (found.length > 4 && expected.length > 5));
  });
  return instead ? [issue('accuracy/mistranslation', 'major', `"${instead.text}" → expected "${name}"`)] : [];
}

const PERSON = pattern.i`(?<!\p{L})(?:he|she|him|her|his)(?!\p{L})`;

/** By a word beside it, written together, by its initials ("MAGA"), or a single name by a pronoun. */
function isThereOtherwise({ text, words, company }: ForeignName, english: English): boolean {
  if (company.some((word) => word.length > 2 && english.plain.has(foldName(word)))) return true;
  if (letters(english.text).includes(letters(text))) return true;
  if ([...readAcronyms(english.text)].some((acronym) => isSpelledOut(acronym, text))) return true;
  return words.length === 1 && PERSON.test(english.text);
}

function letters(text: string): string {
  return foldName(text).replace(/[^a-z]/gu, '');
}

/** One syllable of a Vietnamese name is another, the rest is there. */
function personIssues({ text, syllables, english: expected }: VietnamesePerson, context: Context): Issue[] {
  const { english, source, terms } = context;
  if (syllables.every((each) => terms.has(each))) return [];
  const windows = english.words.map((_, at) => english.words.slice(at, at + syllables.length));
  const changed = windows.find((window) => {
    const others = window.filter((word, i) => foldName(word.text) !== syllables[i]);
    return window.length === syllables.length && others.length === 1 && others.every((word) => isStrange(word, source));
  });
  if (changed) {
    const found = english.text.slice(changed[0]?.start, changed.at(-1)?.end);
    return [issue('accuracy/mistranslation', 'major', `"${found}" → expected "${expected}"`)];
  }
  const isThere = syllables.some((each) => english.plain.has(each) || terms.has(each)) || PERSON.test(english.text);
  if (isThere || !isVietnamese(syllables, source)) return [];
  return [issue('accuracy/omission', 'minor', `"${text}" is missing; expected "${expected}"`)];
}

function isStrange({ text }: Word, source: ReadonlySet<string>): boolean {
  return isCapital(text) && !source.has(foldName(text));
}

/** Other surnames are Chinese and Korean too. */
function isVietnamese([surname = '', middle = '']: readonly string[], source: ReadonlySet<string>): boolean {
  const isSure = surname === 'nguyen' || surname === 'huynh' || middle === 'thi';
  return isSure && !['trung', 'dai', 'hong'].some((each) => source.has(each));
}

function issue(category: Issue['category'], severity: Severity, message: string): Issue {
  return { check: 'names', category, severity, message };
}
