import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { findWhole } from '../text/find-whole.ts';
import { FUNCTION_WORDS, hasSharedLetter, hasVietnameseLetter, isSyllable } from '../text/vietnamese-letters.ts';
import { splitWords, type Word } from '../text/words.ts';
import { isEcho } from './echo.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Vietnamese left in the English, word by word. A name that keeps its marks is a minor matter of house style; a
 * word, or a place that the term base translates ("Mỹ", "Đài Loan"), is major. Café, São and Erdoğan are no Vietnamese.
 * Cannot see a single word without marks ("theo") nor a name that should have been translated and is in no glossary.
 * Example: "the hệ thống phòng không systems"; "talks with Mỹ" (expected U.S.).
 */
export function checkLeftover(segment: TranslatedSegment): Issue[] {
  if (isEcho(segment)) return [];
  const { source, target } = withoutFixed(segment);
  const terms = [...new Set(segment.terms.map(({ term }) => term))].filter((term) => standsIn(term, target));
  const rest = terms.reduce((text, term) => text.replaceAll(term.source, ' '), target);
  return [
    ...terms.map(termIssue),
    ...wordIssues(splitWords(rest), new Set(splitWords(source).map(({ text }) => text))),
  ];
}

/** A name or place that has an English of its own and stands there in Vietnamese. */
function standsIn({ source, target, admitted, forbidden, use }: Term, english: string): boolean {
  // What is forbidden is the business of the terms' check.
  if (forbidden.includes(source)) return false;
  if (use === 'keep' || !/^\p{Lu}/u.test(source)) return false;
  // Nga and Anh are given names too.
  if (use === 'context' && !hasVietnameseLetter(source) && !hasSharedLetter(source)) return false;
  const isEnglish = [target, ...admitted].some((rendering) => rendering.includes(source));
  return !isEnglish && findWhole(english, source).length > 0;
}

function termIssue({ source, target }: Term): Issue {
  return issue('major', `"${source}" is Vietnamese; expected "${target}"`);
}

function wordIssues(words: readonly Word[], source: ReadonlySet<string>): Issue[] {
  const found = words.map((word, i) => ({
    word: word.text,
    severity: severityOf(word, [words[i - 1], words[i + 1]], source),
  }));
  return (['major', 'minor'] as const).flatMap((severity) => {
    const left = [...new Set(found.filter((each) => each.severity === severity).map(({ word }) => word))];
    if (left.length === 0) return [];
    const wish = severity === 'minor' ? 'a name without diacritics' : 'English';
    return [issue(severity, `"${left.slice(0, 6).join(' ')}" is Vietnamese; expected ${wish}`)];
  });
}

function severityOf(
  word: Word,
  neighbors: readonly (Word | undefined)[],
  source: ReadonlySet<string>,
): Severity | undefined {
  const { text } = word;
  const isName = text !== text.toLowerCase();
  if (hasVietnameseLetter(text)) return isName && source.has(text) ? 'minor' : 'major';
  if (isName) return undefined;
  if (hasSharedLetter(text))
    return isSyllable(text) && (FUNCTION_WORDS.has(text) || source.has(text)) ? 'major' : undefined;
  // Two Vietnamese words without marks beside each other are no accident ("theo" alone may be a name's part).
  const isLeft = (each: Word | undefined) =>
    each !== undefined && FUNCTION_WORDS.has(each.text) && source.has(each.text) && !ENGLISH.has(each.text);
  return isLeft(word) && neighbors.some(isLeft) ? 'major' : undefined;
}

/** Function words without marks that are English words too. */
const ENGLISH: ReadonlySet<string> = new Set(['hay', 'sang', 'ta', 'ba', 'ra']);

function issue(severity: Severity, message: string): Issue {
  return { check: 'leftover', category: 'accuracy/untranslated', severity, message };
}
