import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import type { Term, TermMatch } from '../model/term.ts';
import { findWhole } from '../text/find-whole.ts';
import { FUNCTION_WORDS, hasSharedLetter, hasVietnameseLetter, isSyllable } from '../text/vietnamese-letters.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { isCapital } from '../text/word-characters.ts';
import { ofWord, splitWords, type Word } from '../text/words.ts';
import { isEcho } from './echo.ts';
import { isPersonIn } from './given-names.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Vietnamese left in the English, word by word. A name that keeps its marks is a minor matter of house style; a word, a
 * form of address ("Ông Putin") or what the term base translates ("Mỹ", "Nga", "Lầu Năm Góc") is major. Café, São,
 * Erdoğan and Đoković are no Vietnamese, Anh and Nga none where they are given names. Cannot see a single word without
 * marks ("gia") nor a name that should have been translated and is in no glossary.
 * Example: "the hệ thống phòng không systems"; "talks with Mỹ" (expected U.S.).
 */
export function checkLeftover(segment: TranslatedSegment): Issue[] {
  if (isEcho(segment)) return [];
  const { source, target } = withoutFixed(segment);
  const left = leftTerms({ ...segment, target });
  const rest = left.reduce((text, { written }) => text.replaceAll(written, ' '), target);
  return [...left.map(termIssue), ...wordIssues(splitWords(rest), source)];
}

interface LeftTerm {
  readonly term: Term;
  /** As it stands in the English. */
  readonly written: string;
}

/** Terms that have an English of their own and stand there in Vietnamese. */
function leftTerms(segment: TranslatedSegment): LeftTerm[] {
  if (segment.terms.length === 0) return [];
  const english = segment.target.toLowerCase();
  const unique = new Map(segment.terms.map((match) => [match.term, match]));
  return [...unique.values()].flatMap((match) => {
    const place = placeOf(match, segment, english);
    return place === undefined
      ? []
      : [{ term: match.term, written: segment.target.slice(place, place + match.term.source.length) }];
  });
}

function placeOf({ term }: TermMatch, segment: TranslatedSegment, english: string): number | undefined {
  const { source, target, admitted, forbidden, use } = term;
  // What is forbidden is the business of the terms' check.
  if (use === 'keep' || forbidden.includes(source)) return undefined;
  const isSingle = !source.includes(' ');
  // A single word in small letters is one of the words.
  if (isSingle && !isCapital(source)) return undefined;
  const [place] = isSingle ? findWhole(segment.target, source) : findWhole(english, source.toLowerCase());
  if (!place || [target, ...admitted].some((rendering) => rendering.includes(source))) return undefined;
  return isSingle && isPersonIn(segment, term) ? undefined : place.start;
}

function termIssue({ term: { target, category }, written }: LeftTerm): Issue {
  const isName = category === 'person' && withoutMarks(written) === target;
  return issue(isName ? 'minor' : 'major', `"${written}" is Vietnamese; expected "${target}"`);
}

function wordIssues(words: readonly Word[], text: string): Issue[] {
  // Nearly every English word is out of question, whatever the source says.
  if (!words.some(isSuspect)) return [];
  const source = new Set(splitWords(text).map((word) => word.text));
  const found = words.map((word, i) => ({
    word: word.text,
    severity: isSuspect(word) ? severityOf(word.text, [words[i - 1], words[i + 1]], source) : undefined,
  }));
  return (['major', 'minor'] as const).flatMap((severity) => {
    const left = [...new Set(found.filter((each) => each.severity === severity).map(({ word }) => word))];
    if (left.length === 0) return [];
    const wish = severity === 'minor' ? 'a name without diacritics' : 'English';
    return [issue(severity, `"${left.slice(0, 6).join(' ')}" is Vietnamese; expected ${wish}`)];
  });
}

const isSuspect = ofWord((text) => hasMarks(text) || FUNCTION_WORDS.has(text));

/** The tilde on i and u, beside the letters that are Vietnamese beyond doubt: none of the other languages of the press has it. */
function isMarked(text: string): boolean {
  return hasVietnameseLetter(text) || /[ĩũĨŨ]/u.test(text);
}

function hasMarks(text: string): boolean {
  return isMarked(text) || hasSharedLetter(text);
}

function severityOf(
  text: string,
  neighbors: readonly (Word | undefined)[],
  source: ReadonlySet<string>,
): Severity | undefined {
  const lower = text.toLowerCase();
  const isName = text !== lower;
  if (isName && COMMON.has(lower) && source.has(text) && !neighbors.some(isMarkedName)) return 'major';
  if (isMarked(text)) return severityOfMarked(text, isName, source);
  if (isName) return undefined;
  if (hasSharedLetter(text))
    return isSyllable(text) && (FUNCTION_WORDS.has(text) || source.has(text)) ? 'major' : undefined;
  // Two Vietnamese words without marks beside each other are no accident.
  const isLeft = (word: string) => FUNCTION_WORDS.has(word) && source.has(word) && !ENGLISH.has(word);
  const isSure = NO_ENGLISH.has(text) || neighbors.some((word) => word && isLeft(word.text));
  return isLeft(text) && isSure ? 'major' : undefined;
}

/** Letters that Romanian, Croatian and Serbian have too: "Băsescu", "Đoković". */
const ONLY_BORROWED = /^[^ơưƠƯ\u1EA0-\u1EF9]*$/u;

function severityOfMarked(text: string, isName: boolean, source: ReadonlySet<string>): Severity | undefined {
  if (isName && source.has(text)) return 'minor';
  return isName && ONLY_BORROWED.test(text) && !isSyllable(text) ? undefined : 'major';
}

/** Words that begin a sentence, an office or a credit, and no name: "Ông Putin", "Tướng Syrskyi", "Ảnh: AFP". */
const COMMON: ReadonlySet<string> = new Set(
  (
    'ông bà và là không các này tại những một của được người nước tướng đảng bộ cục tỉnh biển nếu trước hiện đến để đó từ ' +
    'cuộc việc mỗi mọi với về ảnh'
  ).split(' '),
);

/** "Bà Rịa" is a name. */
function isMarkedName(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word.text) && (hasVietnameseLetter(word.text) || hasSharedLetter(word.text));
}

/** Function words without marks that are nothing else, not even a part of a dish. */
const NO_ENGLISH: ReadonlySet<string> = new Set(['trong', 'theo', 'khi', 'cho']);

/** Function words without marks that are English words too. */
const ENGLISH: ReadonlySet<string> = new Set(['hay', 'sang', 'ta', 'ba', 'ra']);

function issue(severity: Severity, message: string): Issue {
  return { check: 'leftover', category: 'accuracy/untranslated', severity, message };
}
