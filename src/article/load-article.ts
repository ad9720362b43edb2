import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article, Format } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { sha256 } from '../text/hash.ts';
import { decodeText } from './decode-text.ts';

/** Which files are articles, by their ending. */
export const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown' };

/**
 * Reads one article.
 * @param file where it lies on the disk.
 * @param path its name below the input folder, which the output mirrors.
 * @throws InputError when it cannot be read or is no UTF-8 text.
 */
export async function loadArticle(file: string, path: string): Promise<Article> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new InputError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  const { text, eol } = decodeText(bytes, file);
  return { path, format: FORMATS[extname(path).toLowerCase()] ?? 'text', text, eol, hash: sha256(bytes) };
}
