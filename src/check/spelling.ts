import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { placeOf } from '../text/demonyms.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldName, readForeignNames } from '../text/foreign-names.ts';
import { spellingsOf } from '../text/foreign-spellings.ts';
import { isFormOf } from '../text/name-forms.ts';
import { pattern } from '../text/pattern.ts';
import { isSyllable } from '../text/vietnamese-letters.ts';
import { isCapital } from '../text/word-characters.ts';
import { ofWord, splitWords } from '../text/words.ts';
import { isAbsent } from './names.ts';

/** Shorter names differ from others by a letter: Iran, Iraq. */
const SHORTEST = 5;
/** From so many letters on a name may be two letters off. */
const LONG = 9;

const NAME = pattern`^\p{Lu}\p{Ll}`;
const FOREIGN = pattern`^\p{Lu}[a-z]+$`;

/**
 * Names that are a letter or two off: a word with a capital that neither the source nor the glossary has, and that is
 * nearly a name of the source or a rendering that the glossary asks for. Cannot see a slip in a name of four letters.
 * Example: "Điện Kremlin" → "the Kremlun" (expected "Kremlin").
 */
export function checkSpelling({ source, target, terms }: TranslatedSegment): Issue[] {
  const words = splitWords(source);
  const ofSource = words.filter(isForeign).map(({ text }) => text);
  const ofTerms = terms.flatMap(({ term }) => namesOf(term));
  const expected = new Set([...ofTerms, ...ofSource]);
  if (expected.size === 0) return [];
  const strange = splitWords(target).filter(
    ({ text }) =>
      isCapital(text) &&
      text.length >= SHORTEST - 1 &&
      !expected.has(text) &&
      NAME.test(text) &&
      (text.length >= SHORTEST || !isSyllable(text)) &&
      !(source.includes(text) && words.some((word) => word.text === text)),
  );
  return strange.flatMap(({ text }) => {
    const right = [...expected].find((name) => isNearly(text, name));
    if (right === undefined || isAnotherName(text, expected) || isSpelledSo(text, right)) return [];
    // A desk writes VinFast, the source Vinfast; what is forbidden is another check's business.
    if (foldName(right) === foldName(text) || terms.some(({ term }) => term.forbidden.includes(text))) return [];
    if (ofTerms.includes(right) && isOneOfMany(text, right)) return [];
    if (!ofTerms.includes(right) && isSought(right, source, target)) return [];
    return [issue(`"${text}" is misspelled; expected "${right}"`)];
  });
}

/** Words with a capital that are near to a place and none: "Pax Americana". */
const OTHERS: ReadonlySet<string> = new Set(['Americana', 'Americano', 'Asiana', 'Britannia', 'Germania']);

/** A place of its own ("Austria"), or a form of a name ("Ukrainian"). */
function isAnotherName(word: string, expected: ReadonlySet<string>): boolean {
  return (
    OTHERS.has(word) ||
    placeOf(word) !== undefined ||
    [...expected].some((name) => isFormOf(foldName(word), foldName(name)))
  );
}

/** As another language spells it, and English may: "Havana" for "Habana". */
function isSpelledSo(word: string, name: string): boolean {
  return spellingsOf(foldName(name)).includes(foldName(word));
}

/** "Secretary of State" is no slip for "United States", which stands among the renderings of Mỹ. */
function isOneOfMany(word: string, name: string): boolean {
  return name === `${word}s` || word === `${name}s`;
}

/** Names beyond doubt that stand nowhere are another check's business. */
function isSought(name: string, source: string, target: string): boolean {
  return readForeignNames(source).some(({ words }) => words.includes(name)) && isAbsent(name, target);
}

/** With a capital, and no Vietnamese syllable: "Berlin", "Washington". */
const isForeign = ofWord((word) => word.length >= SHORTEST && FOREIGN.test(word) && !isSyllable(word));

const known = new WeakMap<Term, readonly string[]>();

/** The words with a capital of all renderings, worked out once for each term. */
function namesOf(term: Term): readonly string[] {
  const names =
    known.get(term) ??
    [term.target, ...term.admitted, term.expansion ?? '']
      .flatMap((rendering) => splitWords(rendering).map(({ text }) => text))
      .filter((word) => word.length >= SHORTEST && NAME.test(word));
  known.set(term, names);
  return names;
}

function isNearly(word: string, name: string): boolean {
  const limit = name.length >= LONG ? 2 : 1;
  return word[0] === name[0] && editDistance(foldName(word), foldName(name), limit) <= limit;
}

function issue(message: string): Issue {
  return { check: 'spelling', category: 'accuracy/mistranslation', severity: 'major', message };
}
