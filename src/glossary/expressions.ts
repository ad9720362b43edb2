import type { Range } from '../model/article.ts';
import type { TermMatch } from '../model/term.ts';
import { EVERYDAY, VIETNAMESE } from '../text/acronym-renderings.ts';
import { readAcronyms } from '../text/acronyms.ts';
import { readDesignations } from '../text/designations.ts';
import { findWhole } from '../text/find-whole.ts';
import { foldSyllable } from '../text/fold.ts';
import { nameKindOf } from '../text/foreign-names.ts';
import { VIETNAMESE_OFFICES } from '../text/offices.ts';
import { pattern } from '../text/pattern.ts';
import { hasVietnameseLetter } from '../text/vietnamese-letters.ts';
import { COMMON_SYLLABLES } from '../text/vietnamese-syllable.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';
import { type NameRun, readNameRuns } from './name-runs.ts';
import { BETWEEN, OPENERS } from './name-words.ts';

/** A paragraph with what is known of it. */
export interface Passage {
  readonly source: string;
  /** Its English, where it is translated. */
  readonly target: string | undefined;
  readonly terms: readonly TermMatch[];
  readonly fixed: readonly Range[];
}

/** What looks like a term; its place counts in the source of its passage. */
export interface Expression extends Range {
  readonly text: string;
  readonly kind: 'designation' | 'acronym' | 'name';
}

/** What the articles at hand say of a capital: whether it is that of a name. */
export interface Evidence {
  /** How often runs stand where no sentence begins. */
  readonly within: ReadonlyMap<string, number>;
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  /** How often two of them stand together, "chỉ huy". */
  readonly pairs: ReadonlyMap<string, number>;
}

export function readEvidence(passages: readonly Passage[]): Evidence {
  const small = new Set<string>();
  const pairs = new Map<string, number>();
  for (const { source } of passages) {
    let before = '';
    for (const { text, gap } of splitWords(source)) {
      const isSmall = !isCapital(text);
      if (isSmall) small.add(text);
      if (isSmall && before !== '' && gap === ' ') count(pairs, `${before} ${text}`);
      before = isSmall ? text : '';
    }
  }
  const within = new Map<string, number>();
  for (const passage of passages) {
    for (const run of runsOf(passage, pairs))
      if (run.opens === 'nothing') count(within, textOf(run.words, passage.source));
  }
  return { within, small, pairs };
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

/** The names, acronyms and designations of a passage that no term explains, in order. */
export function readExpressions(passage: Passage, evidence: Evidence): Expression[] {
  const { source, terms, fixed } = passage;
  const names = runsOf(passage, evidence.pairs).flatMap((run): Expression[] => {
    const words = nameIn(run, source, evidence);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    return [{ text: source.slice(first.start, last.end), start: first.start, end: last.end, kind: 'name' }];
  });
  const codes = [
    ...readDesignations(source).map(({ text }) => ({ text, kind: 'designation' as const })),
    ...[...readAcronyms(source)].filter((text) => !isCommon(text)).map((text) => ({ text, kind: 'acronym' as const })),
  ];
  const placed = codes.flatMap(({ text, kind }) =>
    findWhole(source, text).map((range): Expression => ({ ...range, text, kind })),
  );
  const unique = [...new Map([...names, ...placed].map((each) => [`${each.start}-${each.end}`, each])).values()];
  return unique
    .filter((each) => !isExplained(each, source, terms) && !fixed.some((range) => overlaps(range, each)))
    .filter((each) => !unique.some((other) => other !== each && contains(other, each)))
    .sort((a, b) => a.start - b.start);
}

/** Acronyms that every desk writes alike, or that abbreviate common words: TV, USD, TP, HLV. */
function isCommon(acronym: string): boolean {
  return EVERYDAY.has(acronym) || VIETNAMESE.has(acronym) || MONEY.has(acronym);
}

const MONEY: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'VND', 'JPY', 'CNY']);

function runsOf({ source, terms }: Passage, pairs: Evidence['pairs']): NameRun[] {
  // A Heading Like This says nothing of its words.
  const words = splitWords(source);
  if (words.filter(({ text }) => isCapital(text)).length > words.length * MOSTLY && words.length > SHORT) return [];
  const known = terms.filter(({ term: { category, source } }) => {
    return category === 'country' || (category === 'person' && hasVietnameseLetter(source));
  });
  const isPair = (first: string, second: string) =>
    !BETWEEN.has(second) && (pairs.get(`${first} ${second}`) ?? 0) >= TWICE;
  return readNameRuns(source, known, isPair);
}

const MOSTLY = 0.85;
const SHORT = 5;

/** The words of a run that are a name; none where its capitals may be due to its place, or to the respect for an office. */
function nameIn(run: NameRun, source: string, evidence: Evidence): readonly Word[] {
  if (run.language === 'foreign') return foreignName(run, evidence);
  const words = run.opens === 'nothing' ? run.words : withoutOpener(run.words, source, evidence);
  const capitals = words.filter(({ text }) => isCapital(text));
  const text = textOf(words, source).toLowerCase();
  // "Nhà Tù" where others write "nhà tù".
  if (OFFICE.test(text) || CALENDAR.has(text) || evidence.pairs.has(text)) return [];
  if (capitals.length > 1) return words;
  return words.length === 1 && run.opens === 'nothing' && isRareSyllable(words[0]?.text ?? '', evidence) ? words : [];
}

/** Days and directions, which some papers write with capitals, and no names. */
const CALENDAR: ReadonlySet<string> = new Set(
  'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|đông nam|tây nam|đông bắc|tây bắc|giáng sinh|tết nguyên đán'.split(
    '|',
  ),
);

const OFFICE = pattern`^(?:(?:phó|cựu|nguyên|quyền|tân) )*(?:${VIETNAMESE_OFFICES})$`;

/** What is no part of a foreign name before which it stands: "Theo Reuters", "Nam California", "Kremlin Dmitry Peskov". */
function foreignName({ words, opens }: NameRun, evidence: Evidence): readonly Word[] {
  const [first, ...rest] = words;
  if (!first) return [];
  if (rest.length > 0 && (first.text === SOUTH || (opens === 'sentence' && OPENERS.has(foldSyllable(first.text)))))
    return foreignName({ words: rest, opens: 'nothing', language: 'foreign' }, evidence);
  const isOfBody = rest.length > 1 && first.text.length > SHORT && evidence.within.has(first.text);
  if (isOfBody) return rest;
  if (rest.length > 0) return words;
  return first.text.length > 1 && isForeignWord(first.text, opens, evidence) ? words : [];
}

const SOUTH = 'Nam';

/** Foreign words that are no names, and that papers like to write with a capital. */
const LOAN_WORDS: ReadonlySet<string> = new Set(
  'yuan euro dollar bitcoin internet web email radar container video robot virus vaccine laser logo top show fan clip drone'.split(
    ' ',
  ),
);

/** One word with a capital is a name where it is never seen without one, and where no sentence begins. */
function isForeignWord(text: string, opens: NameRun['opens'], { within, small }: Evidence): boolean {
  if (small.has(text.toLowerCase()) || LOAN_WORDS.has(text.toLowerCase())) return false;
  return opens !== 'sentence' || nameKindOf(text) === 'place' || within.has(text);
}

/** "Theo Bộ Quốc phòng" is "Bộ Quốc phòng"; "Vịnh Hạ Long" is whole where it is seen so within a sentence. */
function withoutOpener(words: readonly Word[], source: string, { within }: Evidence): readonly Word[] {
  const next = words.findIndex(({ text }, i) => i > 0 && isCapital(text));
  const rest = next < 0 ? [] : words.slice(next);
  if (within.has(textOf(words, source))) return words;
  if (rest.length > 0 && within.has(textOf(rest, source))) return rest;
  return OPENERS.has(foldSyllable(words[0]?.text ?? '')) ? rest : words;
}

const TWICE = 2;

function isRareSyllable(text: string, { within, small }: Evidence): boolean {
  const lower = text.toLowerCase();
  if (!hasVietnameseLetter(text) || small.has(lower) || COMMON_SYLLABLES.has(lower)) return false;
  return (within.get(text) ?? 0) >= TWICE;
}

/** Whether terms of the glossary cover all its words. */
function isExplained({ start, end }: Range, source: string, terms: readonly TermMatch[]): boolean {
  return splitWords(source)
    .filter((word) => word.start >= start && word.end <= end)
    .every((word) => terms.some((term) => term.start <= word.start && word.end <= term.end));
}

function textOf(words: readonly Word[], source: string): string {
  return source.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
