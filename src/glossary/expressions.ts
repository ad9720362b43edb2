import type { Range } from '../model/article.ts';
import type { TermMatch } from '../model/term.ts';
import { EVERYDAY, VIETNAMESE } from '../text/acronym-renderings.ts';
import { readAcronyms } from '../text/acronyms.ts';
import { readDesignations } from '../text/designations.ts';
import { findWhole } from '../text/find-whole.ts';
import { splitWords } from '../text/words.ts';
import { type Evidence, type Passage, runsOf } from './name-evidence.ts';
import { nameIn } from './name-in-run.ts';
import { isInside, overlaps } from './ranges.ts';

/** What looks like a term; its place counts in the source of its passage. */
export interface Expression extends Range {
  readonly text: string;
  readonly kind: 'designation' | 'acronym' | 'name';
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
    .filter((each) => !unique.some((other) => other !== each && isInside(each, other)))
    .sort((a, b) => a.start - b.start);
}

/** Acronyms that every desk writes alike, or that abbreviate common words: TV, USD, TP, HLV. */
function isCommon(acronym: string): boolean {
  return EVERYDAY.has(acronym) || VIETNAMESE.has(acronym) || MONEY.has(acronym);
}

const MONEY: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'VND', 'JPY', 'CNY']);

/** Whether terms of the glossary cover all its words. */
function isExplained({ start, end }: Range, source: string, terms: readonly TermMatch[]): boolean {
  return splitWords(source)
    .filter((word) => word.start >= start && word.end <= end)
    .every((word) => terms.some((term) => term.start <= word.start && word.end <= term.end));
}
