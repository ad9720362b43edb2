import type { Range } from '../model/article.ts';

const PAIRS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/**
 * The stretches of a paragraph inside quotation marks, marks included. A quotation that is never closed runs to the
 * end of its paragraph, as a speech of several paragraphs is written. Signs of inches and minutes (5", 7.62") open none.
 */
export function quotedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let open: { close: string; start: number } | undefined;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (open) {
      if (character !== open.close) continue;
      ranges.push({ start: open.start, end: i + 1 });
      open = undefined;
    } else {
      const close = PAIRS[character];
      if (close && !/\d/.test(text.charAt(i - 1))) open = { close, start: i };
    }
  }
  if (open) ranges.push({ start: open.start, end: text.length });
  return ranges;
}
