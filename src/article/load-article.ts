import { readFileSync } from 'node:fs';
import type { Article } from '../model/article.ts';
import { InputError, reasonOf } from '../model/errors.ts';
import { hasVietnameseLetter } from '../text/vietnamese-letters.ts';
import { assertVietnamese } from './assert-vietnamese.ts';
import { type DecodedText, decodeUnicode } from './decode-text.ts';
import { asArticle } from './read-article.ts';

/**
 * Reads one article, in Unicode or in an older encoding of Vietnamese.
 * @param file where it lies on the disk.
 * @param path its name below the input folder, which the output mirrors.
 * @param bytes what lies there, where it was read already.
 * @throws InputError when it cannot be read, is no text in Vietnamese, or in an encoding that cannot be told for certain.
 */
export async function loadArticle(file: string, path: string, bytes = readBytes(file)): Promise<Article> {
  return assertVietnamese(asArticle({ path, file, bytes }, await decode(bytes, file)), file);
}

/**
 * Not in the background: an article is small, and going there and back takes longer than reading it.
 * @throws InputError when it cannot be read.
 */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(`${file}: cannot be read (${reasonOf(error)})`);
  }
}

/** The older encodings are loaded for a file that needs them. */
async function decode(bytes: Buffer, file: string): Promise<DecodedText> {
  const unicode = decodeUnicode(bytes, file);
  if (unicode && !mayBeOldFonts(unicode.text)) return unicode;
  const { decodeOlder, decodeOldFonts } = await import('./decode-older.ts');
  const decoded = unicode ? (decodeOldFonts(unicode.text) ?? unicode) : decodeOlder(bytes);
  if (!decoded) throw new InputError(`${file}: ${whatElse(bytes)}`);
  return decoded;
}

/** Letters of Western Europe, and none that only Vietnamese has. */
function mayBeOldFonts(text: string): boolean {
  return /[\u00A1-\u00FF]/.test(text) && !hasVietnameseLetter(text);
}

/** Why bytes are no text in any of the encodings. */
function whatElse(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const broken = text.split('\uFFFD').length - 1;
  const letters = text.match(/[đơư\u1EA0-\u1EF9]/g)?.length ?? 0;
  return letters > broken
    ? `this is UTF-8 with broken bytes, the first of them in line ${text.slice(0, text.indexOf('\uFFFD')).split('\n').length}; save the article anew as UTF-8`
    : 'this is no UTF-8, and no other encoding reads as Vietnamese; save it as UTF-8';
}
