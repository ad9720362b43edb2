import { existsSync } from 'node:fs';
import type { ReviewedTranslations } from '../model/engine.ts';
import { type Keep, makeAnew } from '../model/keep.ts';
import { sha256 } from '../text/hash.ts';
import { normalizeText, toOneLine } from '../text/normalize.ts';
import { readBytes, unitsOf } from './load-tmx.ts';

/**
 * The reviewed translations of a TMX file; none where there is no such file.
 * @param keep remembers what was read of the same file.
 * @throws ConfigError when it is damaged.
 */
export async function loadReviewed(file: string, keep: Keep = makeAnew): Promise<ReviewedTranslations> {
  if (!existsSync(file)) return NOTHING_REVIEWED;
  const bytes = readBytes(file);
  const targets = new Map(keep([bytes], () => [...readPairs(bytes, file)]));
  return { get: (source) => targets.get(keyOf(source)), hash: sha256(JSON.stringify([...targets])) };
}

export const NOTHING_REVIEWED: ReviewedTranslations = { get: () => undefined, hash: '' };

/** The last of equal sources is right. */
function readPairs(bytes: Uint8Array, file: string): ReadonlyMap<string, string> {
  const units = unitsOf(bytes, file).filter(({ source, target }) => source.trim() && target.trim());
  return new Map(units.map(({ source, target }) => [keyOf(source), target.trim()]));
}

function keyOf(source: string): string {
  return toOneLine(normalizeText(source));
}
