import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isTable, LOCAL, namesIn, PARTS, REVIEWED } from '../glossary/glossary-files.ts';
import { PACKAGE_ROOT } from './package-root.ts';

const OWN = 'glossary';
const SHIPPED = join(PACKAGE_ROOT, OWN);

/**
 * The folder that is named, else the glossary of the folder songngu runs in, or, where there is none, the shipped one. One's
 * own that holds no table but `local.csv` adds to the shipped one.
 * @returns folders of which a later one's files stand in the place of those of the same name.
 */
export function glossaryFolders(named: string | undefined): readonly string[] {
  if (named !== undefined) return [named];
  if (!existsSync(OWN)) return [SHIPPED];
  return isAddition(OWN) ? [SHIPPED, OWN] : [OWN];
}

function isAddition(folder: string): boolean {
  const names = namesIn(folder);
  const own = names.filter(isTable);
  return own.every((name) => name.toLowerCase() === LOCAL) && (own.length > 0 || names.some((name) => PARTS.has(name)));
}

/** The reviewed translations of a glossary, whether there are any or not. */
export function reviewedIn(folders: readonly string[]): string {
  const files = folders.map((folder) => join(folder, REVIEWED));
  return files.findLast((file) => existsSync(file)) ?? files[0] ?? REVIEWED;
}
