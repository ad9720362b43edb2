import type { Range } from '../model/article.ts';

// Comments, scripts and styles whole, then any tag; a lone "<" is text.
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[/!?]?[a-z][^>]*>/giu;

/** The stretches of an HTML block that a browser shows as words: "<figcaption>Đạn pháo</figcaption>" holds one. */
export function htmlTextRanges(text: string, range: Range): Range[] {
  const html = text.slice(range.start, range.end);
  const ranges: Range[] = [];
  let start = 0;
  for (const { index, 0: tag } of [...html.matchAll(MARKUP), { index: html.length, 0: '' }]) {
    const words = html.slice(start, index);
    if (/\p{L}/u.test(words)) {
      ranges.push({
        start: range.start + start + (words.length - words.trimStart().length),
        end: range.start + start + words.trimEnd().length,
      });
    }
    start = index + tag.length;
  }
  return ranges;
}
