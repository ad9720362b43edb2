import { readFileSync } from 'node:fs';
import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { readArticle } from './read-article.ts';

/**
 * Reads one article.
 * @param file where it lies on the disk.
 * @param path its name below the input folder, which the output mirrors.
 * @throws InputError when it cannot be read or is no UTF-8 text.
 */
export function loadArticle(file: string, path: string): Article {
  return readArticle(path, readBytes(file), file);
}

/** Not in the background: an article is small, and going there and back takes longer than reading it. */
function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
