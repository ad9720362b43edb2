import { extname } from 'node:path';
import type { Article, Format } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { sha256 } from '../text/hash.ts';
import { normalizeText } from '../text/normalize.ts';
import { assertVietnamese } from './assert-vietnamese.ts';
import { type DecodedText, decodeUnicode } from './decode-text.ts';

/** Which files are articles, by their ending. */
export const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown' };

/**
 * An article from its text.
 * @param path its name below the input folder, which the output mirrors; its ending says the format, else it is text.
 * @param content a string, or bytes in UTF-8 or UTF-16.
 * @param file how messages name it.
 * @throws InputError when it is empty, no text in Unicode, or not Vietnamese.
 */
export function readArticle(path: string, content: string | Uint8Array, file: string = path): Article {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const decoded = decodeUnicode(bytes, file);
  if (!decoded) throw new InputError(`${file}: this is no UTF-8; save it as UTF-8`);
  return assertVietnamese(asArticle({ path, file, bytes }, decoded), file);
}

interface Source {
  readonly path: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** @throws InputError when nothing is in it. */
export function asArticle({ path, file, bytes }: Source, { text: raw, encoding }: DecodedText): Article {
  const text = normalizeText(raw);
  if (text.trim() === '') throw new InputError(`${file}: the file is empty; put the article's text into it`);
  return {
    path,
    format: FORMATS[extname(path).toLowerCase()] ?? 'text',
    text,
    eol: raw.includes('\r\n') ? '\r\n' : '\n',
    hash: sha256(bytes),
    ...(encoding && { notices: [`${file} was read as ${encoding}.`] }),
  };
}
