import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { placeOf } from '../text/demonyms.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldName, readForeignNames } from '../text/foreign-names.ts';
import { isFormOf } from '../text/name-forms.ts';
import { isSyllable } from '../text/vietnamese-letters.ts';
import { splitWords } from '../text/words.ts';
import { isAbsent } from './names.ts';

/** Shorter names differ from others by a letter: Iran, Iraq. */
const SHORTEST = 5;
/** From so many letters on a name may be two letters off. */
const LONG = 9;

/**
 * Names that are a letter or two off: a word with a capital that neither the source nor the glossary has, and that is
 * nearly a name of the source or a rendering that the glossary asks for. Cannot see a slip in a name of four letters.
 * Example: "Điện Kremlin" → "the Kremlun" (expected "Kremlin").
 */
export function checkSpelling({ source, target, terms }: TranslatedSegment): Issue[] {
  const words = splitWords(source);
  const ofSource = words.flatMap(({ text }) => (isForeign(text) ? text : []));
  const ofTerms = terms.flatMap(({ term }) => namesOf(term));
  const expected = new Set([...ofTerms, ...ofSource]);
  if (expected.size === 0) return [];
  const strange = splitWords(target).filter(
    ({ text }) =>
      !isSmall(text) &&
      (text.length >= SHORTEST || (text.length === SHORTEST - 1 && !isSyllable(text))) &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      !expected.has(text) &&
      !(source.includes(text) && words.some((word) => word.text === text)),
  );
  if (strange.length === 0) return [];
  // Names beyond doubt that stand nowhere are another check's business.
  const sure = new Set(readForeignNames(source).flatMap((name) => name.words));
  return strange.flatMap(({ text }) => {
    if (placeOf(text) !== undefined || [...expected].some((name) => isFormOf(foldName(text), foldName(name))))
      return [];
    const right = [...expected].find((name) => isNearly(text, name));
    if (right === undefined) return [];
    const isOthers = sure.has(right) && !ofTerms.includes(right) && isAbsent(right, target);
    return isOthers ? [] : [issue(`"${text}" is misspelled; expected "${right}"`)];
  });
}

/** With a capital, and no Vietnamese syllable: "Berlin", "Washington". */
function isForeign(word: string): boolean {
  return word.length >= SHORTEST && !isSmall(word) && /^\p{Lu}[a-z]+$/u.test(word) && !isSyllable(word);
}

/** Most words begin with a small letter: no need to ask a regular expression. */
function isSmall(word: string): boolean {
  return word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122;
}

const known = new WeakMap<Term, readonly string[]>();

/** The words with a capital of all renderings, worked out once for each term. */
function namesOf(term: Term): readonly string[] {
  const names =
    known.get(term) ??
    [term.target, ...term.admitted, term.expansion ?? '']
      .flatMap((rendering) => splitWords(rendering).map(({ text }) => text))
      .filter((word) => word.length >= SHORTEST && /^\p{Lu}\p{Ll}/u.test(word));
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
