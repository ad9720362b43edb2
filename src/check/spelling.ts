import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { placeOf } from '../text/demonyms.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldName, readForeignNames } from '../text/foreign-names.ts';
import { isFormOf } from '../text/name-forms.ts';
import { pattern } from '../text/pattern.ts';
import { isSyllable } from '../text/vietnamese-letters.ts';
import { splitWords } from '../text/words.ts';

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
  // Those that are names beyond doubt are another check's business.
  const sure = new Set(readForeignNames(source).flatMap(({ words }) => words));
  const ofSource = splitWords(source).flatMap(({ text }) => (isForeign(text) && !sure.has(text) ? text : []));
  const expected = new Set([...terms.flatMap(({ term }) => namesOf(term)), ...ofSource]);
  if (expected.size === 0) return [];
  const strange = splitWords(target).filter(
    ({ text }) => text.length >= SHORTEST && NAME.test(text) && !expected.has(text) && !source.includes(text),
  );
  return strange.flatMap(({ text }) => {
    if (placeOf(text) !== undefined || [...expected].some((name) => isFormOf(foldName(text), foldName(name))))
      return [];
    const right = [...expected].find((name) => isNearly(text, name));
    return right ? [issue(`"${text}" is misspelled; expected "${right}"`)] : [];
  });
}

/** With a capital, and no Vietnamese syllable: "Berlin", "Washington". */
function isForeign(word: string): boolean {
  return word.length >= SHORTEST && FOREIGN.test(word) && !isSyllable(word);
}

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
