import type { Range } from '../model/article.ts';

/** What stands for the n-th stretch that must pass through untouched, from 1. */
const mark = (n: number) => `⟦${n}⟧`;
const MARK = /⟦\s*(\d+)\s*⟧/gu;

/** The source with a mark in place of each fixed stretch, so that the engine cannot spoil an address or code. */
export function hideFixed(source: string, fixed: readonly Range[]): string {
  return inOrder(source, fixed).reduceRight(
    (text, range, i) => text.slice(0, range.start) + mark(i + 1) + text.slice(range.end),
    source,
  );
}

/** The translation with each mark replaced by what it stands for; a mark that stands for nothing is left to the checks. */
export function restoreFixed(translation: string, source: string, fixed: readonly Range[]): string {
  const ranges = inOrder(source, fixed);
  return translation.replace(MARK, (found: string, n: string) => {
    const range = ranges[Number(n) - 1];
    return range ? source.slice(range.start, range.end) : found;
  });
}

/** Renumbers the marks in the translation of a part, before which the paragraph has `before` fixed stretches. */
export function shiftMarks(translation: string, before: number): string {
  return before === 0 ? translation : translation.replace(MARK, (_, n: string) => mark(Number(n) + before));
}

/** The fixed stretches from left to right, and with them whatever in the source looks like a mark of ours. */
function inOrder(source: string, fixed: readonly Range[]): Range[] {
  const literal = [...source.matchAll(MARK)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const free = literal.filter((mark) => !fixed.some(({ start, end }) => start < mark.end && mark.start < end));
  return [...fixed, ...free].sort((a, b) => a.start - b.start);
}
