import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlossaryError } from '../model/errors.ts';

/** What a glossary may hold beside its terms. */
export const STYLE = 'style.md';
export const REVIEWED = 'reviewed.tmx';
export const PARTS: ReadonlySet<string> = new Set([STYLE, REVIEWED]);

/** A person's own rows: they override all others. */
export const LOCAL = 'local.csv';

/** Where a glossary lies: a folder, or several, of which a later one's files stand in the place of those of the same name. */
export type GlossaryPlace = string | readonly string[];

export interface GlossaryFile {
  readonly folder: string;
  readonly name: string;
  readonly content: Buffer;
}

/** Its tables, in the order of their names, and its style. */
export function filesIn(place: GlossaryPlace): GlossaryFile[] {
  const folders = typeof place === 'string' ? [place] : place;
  const parts = new Map(folders.flatMap((folder) => namesIn(folder).map((name) => [name, folder] as const)));
  const wanted = [...parts.keys()].filter((name) => isTable(name) || name === STYLE).sort();
  if (wanted.length === 0 && !parts.has(REVIEWED))
    throw new GlossaryError(
      `${folders.join(', ')}: no glossary there (.csv files, style.md); name its folder with --glossary`,
    );
  return wanted.map((name) => {
    const folder = parts.get(name) ?? '';
    return { folder, name, content: readFileSync(join(folder, name)) };
  });
}

/** Not what macOS puts beside files on other disks: `._local.csv`. */
export function isTable(name: string): boolean {
  return name.toLowerCase().endsWith('.csv') && !name.startsWith('.');
}

/** @throws GlossaryError where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new GlossaryError(`${folder}: no such folder; name the folder of the glossary with --glossary`);
  }
}

/** A file as text, or that it is none. */
export function readText({ folder, name, content }: GlossaryFile): {
  readonly text: string;
  readonly faults: readonly string[];
} {
  const text = content.toString('utf8');
  const broken = text.indexOf('\uFFFD');
  if (broken < 0) return { text: text.normalize('NFC'), faults: [] };
  const line = text.slice(0, broken).split('\n').length;
  return { text: '', faults: [`${join(folder, name)}:${line}: no UTF-8; save it as UTF-8`] };
}
