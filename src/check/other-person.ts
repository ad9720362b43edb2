import type { TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { foldName } from '../text/foreign-names.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { hasSharedLetter, hasVietnameseLetter, isSyllable } from '../text/vietnamese-letters.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';

/**
 * The full name of somebody else where that of a person of the glossary is expected: "Prime Minister Ho Chi Minh" for
 * "Thủ tướng Phạm Minh Chính", though "Chinh" stands further on. Somebody else is who stands behind a title and has two
 * words that neither the source nor its terms hold. Not asked where the source has a name that the glossary does not
 * know: the other may be that one.
 */
export function otherPerson(term: Term, segment: TranslatedSegment): string | undefined {
  const { target, terms } = segment;
  if (!isFullName(term.target)) return undefined;
  const own = [term.target, ...term.admitted].filter(isFullName).map(foldName);
  const folded = foldName(target);
  if (own.some((name) => folded.includes(name)) || namesUnknown(segment)) return undefined;
  const renderings = terms.flatMap((match) => [match.term.target, ...match.term.admitted]);
  const known = new Set([segment.source, ...renderings].flatMap(wordsOf));
  const titled = allMatches(TITLED, target).map(({ groups }) => groups?.name ?? '');
  return titled.find((name) => wordsOf(name).filter((word) => !known.has(word)).length >= 2);
}

function isFullName(name: string): boolean {
  return name.includes(' ');
}

/** Words with a capital, and what follows a hyphen: "Lai Ching-te". */
function wordsOf(text: string): string[] {
  return splitWords(text).flatMap(({ text: word, gap }) => (gap === '-' || isCapital(word) ? [foldName(word)] : []));
}

/** A title, and two words with a capital or more. */
const TITLED = pattern.g`(?:President|Premier|Minister|Secretary|Chairman|Chairwoman|Chancellor|Ambassador|Marshal|General|Gen\.|Adm\.|Col\.|leader|chief|commander|counterpart,?|envoy|spokesman|spokeswoman|spokesperson) (?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+|-\p{Ll}+){1,3})`;

const CAPITALS = pattern.g`(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+`;
const HONORIFIC = /^(?:Ông|Bà) /u;

/** Whether a Vietnamese name of two words stands there that is no term. */
function namesUnknown({ source, terms }: TranslatedSegment): boolean {
  const rest = terms.reduce(
    (text, { start, end }) => text.slice(0, start) + '_'.repeat(end - start) + text.slice(end),
    source,
  );
  return allMatches(CAPITALS, rest).some(([run]) => {
    const syllables = run.replace(HONORIFIC, '').split(' ').filter(isSyllable);
    return syllables.length > 1 && syllables.some((each) => hasVietnameseLetter(each) || hasSharedLetter(each));
  });
}
