import { readFileSync } from 'node:fs';
import { ConfigError, reasonOf } from '../model/errors.ts';
import { readTmx, type TranslationUnit } from './read-tmx.ts';

/**
 * The units of a TMX file: UTF-8, or UTF-16 with a byte order mark.
 * @throws ConfigError when it cannot be read, or is no valid TMX.
 */
export async function loadTmx(file: string): Promise<TranslationUnit[]> {
  return unitsOf(readBytes(file), file);
}

/** @param file how messages name it. */
export function unitsOf(bytes: Uint8Array, file: string): TranslationUnit[] {
  try {
    return readTmx(decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ConfigError(`${file}: no valid TMX (${error.message}); mend it or move it away`);
  }
}

/** @throws ConfigError when it cannot be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ConfigError(`${file}: cannot be read (${reasonOf(error)})`);
  }
}

/** Older tools write UTF-16. */
function decode(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = { '255 254': 'utf-16le', '254 255': 'utf-16be' }[mark] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SyntaxError(`it is no ${encoding.toUpperCase()}`);
  }
}
