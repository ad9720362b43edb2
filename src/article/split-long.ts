import type { Range } from '../model/article.ts';
import { sentenceRanges } from '../text/sentences.ts';

/**
 * A text in parts of at most `longest` characters: whole sentences, as many as fit; a longer sentence is cut after
 * a semicolon, a comma or a space. The white space between parts belongs to none.
 */
export function splitLong(text: string, longest: number): Range[] {
  if (text.length <= longest) return [{ start: 0, end: text.length }];
  const pieces = sentenceRanges(text).flatMap((sentence) => cutSentence(text, sentence, longest));
  const parts: Range[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last && piece.end - last.start <= longest) parts[parts.length - 1] = { start: last.start, end: piece.end };
    else parts.push(piece);
  }
  return parts;
}

function cutSentence(text: string, sentence: Range, longest: number): Range[] {
  const pieces: Range[] = [];
  let { start } = sentence;
  while (sentence.end - start > longest) {
    const window = text.slice(start, start + longest);
    const at =
      Math.max(lastAfter(window, /[;:]\s/g), 0) || Math.max(lastAfter(window, /,\s/g), 0) || lastAfter(window, /\s/g);
    const length = at > 0 ? at : wholeCharacters(window);
    const piece = text.slice(start, start + length);
    pieces.push({ start, end: start + piece.trimEnd().length });
    start += length;
    while (/\s/.test(text.charAt(start))) start++;
  }
  return [...pieces, { start, end: sentence.end }];
}

function lastAfter(window: string, separator: RegExp): number {
  let at = -1;
  for (const match of window.matchAll(separator)) at = match.index + match[0].length;
  return at;
}

/** A cut never goes through a surrogate pair. */
function wholeCharacters(window: string): number {
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? window.length - 1 : window.length;
}
