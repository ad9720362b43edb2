import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { placeOf } from '../text/demonyms.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldName } from '../text/foreign-names.ts';
import { isFormOf } from '../text/foreign-spellings.ts';
import { splitWords } from '../text/words.ts';

/** Shorter names differ from others by a letter: Iran, Iraq. */
const SHORTEST = 5;
/** From so many letters on a name may be two letters off. */
const LONG = 9;

/**
 * Names of the glossary that are a letter or two off: a word with a capital that neither the source nor the glossary has,
 * and that is nearly a name which the paragraph asks for. Cannot see a slip in a name of four letters.
 * Example: "Điện Kremlin" → "the Kremlun" (expected "Kremlin").
 */
export function checkSpelling({ source, target, terms }: TranslatedSegment): Issue[] {
  if (terms.length === 0) return [];
  const expected = new Set(terms.flatMap(({ term }) => namesOf(term)));
  const strange = splitWords(target).filter(
    ({ text }) =>
      text.length >= SHORTEST && /^\p{Lu}\p{Ll}/u.test(text) && !expected.has(text) && !source.includes(text),
  );
  return strange.flatMap(({ text }) => {
    if (placeOf(text) !== undefined || [...expected].some((name) => isFormOf(foldName(text), foldName(name))))
      return [];
    const right = [...expected].find((name) => isNearly(text, name));
    return right ? [issue(`"${text}" is misspelled; expected "${right}"`)] : [];
  });
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
