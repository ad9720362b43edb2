import type { Range, SegmentKind } from '../model/article.ts';
import { addressRanges } from '../text/addresses.ts';
import { type Block, isCaption } from './block.ts';
import { joinLines } from './one-line.ts';

/**
 * The paragraphs of a plain text: separated by blank lines, or, where a stretch between blank lines is no hard-wrapped
 * paragraph, one on each line.
 */
export function readTextBlocks(text: string): Block[] {
  const ranges = [...text.matchAll(/\S[^\n]*(?:\n(?![ \t]*(?:\n|$))[^\n]*)*/g)].flatMap(({ index, 0: stretch }) =>
    isHardWrapped(stretch.split('\n'))
      ? [{ start: index, end: index + stretch.trimEnd().length }]
      : lineRanges(stretch, index),
  );
  return ranges.map((range) => toBlock(text, range));
}

const SENTENCE_END = /[.!?…:;"”)\]]\s*$/u;
const BULLET = /^(?:[-–—•*+]|\d{1,2}[.)])\s+/u;

/** Lines of about one length, most of which end in the middle of a sentence: one paragraph, broken by an editor. */
function isHardWrapped(lines: readonly string[]): boolean {
  const body = lines.slice(0, -1);
  if (body.length === 0) return true;
  const lengths = body.map((line) => line.trim().length);
  const longest = Math.max(...lengths);
  // A much longer last line is a paragraph under its headline.
  if (longest > 140 || (lines.at(-1)?.trim().length ?? 0) > longest * 1.3) return false;
  if (lines.some((line) => BULLET.test(line.trim()))) return false;
  const open = body.filter((line) => !SENTENCE_END.test(line)).length;
  return Math.min(...lengths) >= longest * 0.7 && longest >= 40 && open > body.length / 2;
}

/** A paragraph a line; one that goes on in small letters after an open end belongs to the line before. */
function lineRanges(stretch: string, offset: number): Range[] {
  const ranges: Range[] = [];
  let openEnd = false;
  for (const { index, 0: line } of stretch.matchAll(/\S[^\n]*/g)) {
    const start = offset + index;
    const end = start + line.trimEnd().length;
    const last = ranges.at(-1);
    if (last && openEnd && /^\p{Ll}/u.test(line)) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
    openEnd = !SENTENCE_END.test(line);
  }
  return ranges;
}

function toBlock(text: string, whole: Range): Block {
  const written = text.slice(whole.start, whole.end);
  // "* * *" is a rule, no list.
  const [mark = ''] = BULLET.exec(written) ?? [];
  const bullet = mark !== '' && /[\p{L}\p{N}]/u.test(written) ? mark.length : 0;
  const range = { start: whole.start + bullet, end: whole.end };
  const line = joinLines(text, range);
  return { kind: bullet ? 'list-item' : kindOf(line.source), line, fixed: addressesWithin(text, range) };
}

function addressesWithin(text: string, { start, end }: Range): Range[] {
  return addressRanges(text.slice(start, end)).map((range) => ({ start: start + range.start, end: start + range.end }));
}

function kindOf(source: string): SegmentKind {
  if (isCaption(source)) return 'caption';
  // A short line that is no sentence and no quotation stands over what follows.
  return source.length <= 120 && !/[.!?…:;,"”]$/u.test(source) ? 'heading' : 'paragraph';
}
