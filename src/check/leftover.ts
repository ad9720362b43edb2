import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { FUNCTION_WORDS, hasSharedLetter, hasVietnameseLetter } from '../text/vietnamese-letters.ts';
import { splitWords, type Word } from '../text/words.ts';
import { ECHO_SHARE, echoShare } from './echo.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Vietnamese left in the English, word by word. A name that keeps its marks is a minor matter of house style; a
 * word, or a place that the term base translates ("Mỹ"), is major. Café, résumé, São and Erdoğan are no Vietnamese.
 * Cannot see a single word without marks ("theo") nor a name that should have been translated and is in no glossary.
 * Example: "the hệ thống phòng không systems"; "talks with Mỹ" (expected U.S.).
 */
export function checkLeftover(segment: TranslatedSegment): Issue[] {
  if (echoShare(segment.source, segment.target) >= ECHO_SHARE) return [];
  const words = splitWords(withoutFixed(segment).target);
  const source = new Set(splitWords(segment.source).map(({ text }) => text));
  const translatable = new Map(
    segment.terms.filter(({ term }) => term.use !== 'keep').map(({ term }) => [term.source, term.target]),
  );
  const found = words.flatMap((word, i) => {
    const severity = severityOf(word, words[i + 1], words[i - 1], source, translatable);
    return severity ? [{ word: word.text, severity }] : [];
  });
  return group(found, translatable);
}

function severityOf(
  word: Word,
  next: Word | undefined,
  previous: Word | undefined,
  source: ReadonlySet<string>,
  translatable: ReadonlyMap<string, string>,
): Severity | undefined {
  const { text } = word;
  const isLower = text === text.toLowerCase();
  if (hasVietnameseLetter(text) || (hasSharedLetter(text) && translatable.has(text))) {
    return !isLower && source.has(text) && !translatable.has(text) ? 'minor' : 'major';
  }
  if (!isLower) return undefined;
  if (hasSharedLetter(text)) return FUNCTION_WORDS.has(text) || source.has(text) ? 'major' : undefined;
  // Two Vietnamese words without marks beside each other are no accident ("theo" alone may be a name's part).
  const isFunctionWord = (word: Word | undefined) =>
    word !== undefined && FUNCTION_WORDS.has(word.text) && source.has(word.text) && !ENGLISH.has(word.text);
  return isFunctionWord(word) && (isFunctionWord(next) || isFunctionWord(previous)) ? 'major' : undefined;
}

/** Function words without marks that are English words too. */
const ENGLISH: ReadonlySet<string> = new Set(['hay', 'sang', 'ta', 'ba', 'ra']);

function group(
  found: readonly { word: string; severity: Severity }[],
  translatable: ReadonlyMap<string, string>,
): Issue[] {
  return (['major', 'minor'] as const).flatMap((severity): Issue[] => {
    const words = [...new Set(found.filter((each) => each.severity === severity).map(({ word }) => word))];
    if (words.length === 0) return [];
    const expected = words.map((word) => translatable.get(word)).filter((target) => target !== undefined);
    const wish =
      severity === 'minor'
        ? 'a name without diacritics'
        : expected.length > 0
          ? expected.map((target) => `"${target}"`).join(', ')
          : 'English';
    return [
      {
        check: 'leftover',
        category: 'accuracy/untranslated',
        severity,
        message: `"${words.slice(0, 6).join(' ')}" is Vietnamese; expected ${wish}`,
      },
    ];
  });
}
