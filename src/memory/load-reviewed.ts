import { existsSync } from 'node:fs';
import type { ReviewedTranslations } from '../model/engine.ts';
import { sha256 } from '../text/hash.ts';
import { normalizeText, toOneLine } from '../text/normalize.ts';
import { loadTmx } from './load-tmx.ts';

/**
 * The reviewed translations of a TMX file; none where there is no such file.
 * @throws ConfigError when it is damaged.
 */
export async function loadReviewed(file: string): Promise<ReviewedTranslations> {
  if (!existsSync(file)) return NOTHING_REVIEWED;
  const units = (await loadTmx(file)).filter(({ source, target }) => source.trim() && target.trim());
  const targets = new Map(units.map(({ source, target }) => [keyOf(source), target.trim()]));
  return { get: (source) => targets.get(keyOf(source)), hash: sha256(JSON.stringify([...targets])) };
}

export const NOTHING_REVIEWED: ReviewedTranslations = { get: () => undefined, hash: '' };

function keyOf(source: string): string {
  return toOneLine(normalizeText(source));
}
