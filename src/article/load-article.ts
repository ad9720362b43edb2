import { readFile } from 'node:fs/promises';
import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { readArticle } from './read-article.ts';

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
  return readArticle(path, bytes, file);
}
