import { extname } from 'node:path';
import type { Article, Format } from '../model/article.ts';
import { sha256 } from '../text/hash.ts';
import { decodeText } from './decode-text.ts';

/** Which files are articles, by their ending. */
export const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown' };

/**
 * An article from its text.
 * @param path its name below the input folder, which the output mirrors; its ending says the format, else it is text.
 * @param content a string, or bytes in UTF-8.
 * @param file how messages name it.
 * @throws InputError when it is empty, or no UTF-8 text.
 */
export function readArticle(path: string, content: string | Uint8Array, file: string = path): Article {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { text, eol } = decodeText(bytes, file);
  return { path, format: FORMATS[extname(path).toLowerCase()] ?? 'text', text, eol, hash: sha256(bytes) };
}
