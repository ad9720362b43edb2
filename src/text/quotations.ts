import type { Range } from '../model/article.ts';
import { pattern } from './pattern.ts';
import { ofText } from './remember.ts';
import { isWordCharacter } from './word-characters.ts';

export interface Quotations {
  /** The outer ones, marks included, in order. One that is never closed runs to the end. */
  readonly ranges: readonly Range[];
  /** Whether every double mark has its partner. */
  readonly balanced: boolean;
}

const OPENING = '“„«';
const CLOSING = '”»';
const MARK = /["“”„«»‘']/g;
/**
 * The quotations of a text in double, angle or single marks. A quotation within another belongs to it, also where all
 * marks are straight. An apostrophe ("Waters' office") is no mark, nor is a sign of inches (7.62").
 */
export const readQuotations = ofText((text): Quotations => {
  const ranges: Range[] = [];
  let balanced = true;
  let depth = 0;
  let start = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const i = match.index;
    const turn = turnAt(text, i, depth);
    if (turn === 'single') {
      const end = singleEnd(text, i);
      ranges.push({ start: i, end });
      MARK.lastIndex = end;
    } else if (turn === 'open') {
      if (depth === 0) start = i;
      depth += 1;
    } else if (turn === 'close') {
      if (depth === 0) balanced = false;
      else if (depth === 1) ranges.push({ start, end: i + 1 });
      depth = Math.max(0, depth - 1);
    }
  }
  if (depth > 0) ranges.push({ start, end: text.length });
  return { ranges, balanced: balanced && depth === 0 };
});

/** What a character does to quotations; nothing if it is no mark. */
function turnAt(text: string, at: number, depth: number): 'open' | 'close' | 'single' | undefined {
  const mark = text.charAt(at);
  if (OPENING.includes(mark)) return 'open';
  if (CLOSING.includes(mark)) return 'close';
  if (mark === '"') return straightTurn(text, at, depth);
  const isSingle = (mark === "'" || mark === '‘') && depth === 0;
  return isSingle && singleEnd(text, at) > 0 ? 'single' : undefined;
}

function straightTurn(text: string, at: number, depth: number): 'open' | 'close' | undefined {
  const isFree = /^$|[\s([{–—/-]/u.test(text.charAt(at - 1));
  const isFollowed = /\S/u.test(text.charAt(at + 1));
  if (depth === 0) return /\d/.test(text.charAt(at - 1)) ? undefined : 'open';
  return isFree && isFollowed ? 'open' : 'close';
}

/** Behind the mark that closes a quotation in single marks; 0 where none begins. */
function singleEnd(text: string, at: number): number {
  if (isWordCharacter(text, at - 1) || !isWordCharacter(text, at + 1)) return 0;
  const end = text.slice(at + 1, at + LONGEST_SINGLE).search(SINGLE_END);
  return end < 0 ? 0 : at + 1 + end + 1;
}

/** A mark that opens is an apostrophe if none closes so soon: "the '90s". */
const LONGEST_SINGLE = 600;
const SINGLE_END = pattern`(?<=\S)['’](?![\p{L}\p{N}])`;
