import { readFile } from 'node:fs/promises';
import type { ReviewedTranslations } from '../model/engine.ts';
import { ConfigError } from '../model/errors.ts';
import { normalizeText, toOneLine } from '../text/normalize.ts';
import { readTmx } from './read-tmx.ts';

/**
 * The reviewed translations of a TMX file; none where there is no such file.
 * @throws ConfigError when it is damaged.
 */
export async function loadReviewed(file: string): Promise<ReviewedTranslations> {
  const xml = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new ConfigError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  if (xml === undefined) return { get: () => undefined };
  try {
    const targets = new Map(readTmx(xml).map(({ source, target }) => [keyOf(source), target]));
    return { get: (source) => targets.get(keyOf(source)) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ConfigError(`${file}: no valid TMX (${error.message}); mend it or move it away`);
  }
}

function keyOf(source: string): string {
  return toOneLine(normalizeText(source));
}
