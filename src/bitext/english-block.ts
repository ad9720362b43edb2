import type { Format } from '../model/article.ts';
import { paragraphText } from './cell-text.ts';
import type { Inline } from './inline-of.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';

/** A paragraph of the English file, read back. */
export interface EnglishBlock {
  /** As translations have it. */
  readonly target: string;
  /** In canonical Markdown, to be compared. */
  readonly shown: string;
}

/** @param written as it stands in the file. */
export function readEnglishBlock(written: string, format: Format, inline: Inline): EnglishBlock {
  const target = paragraphText(written.replace(/[ \t\r\n]+/g, ' ').trim(), format);
  return { target, shown: phrasingMarkdown(inline(target)) };
}
