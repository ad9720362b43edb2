import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UnavailableError } from '../model/errors.ts';

/**
 * Writes a file whole or not at all: beside it, to the disk, then in its place. A file that holds the same already is
 * not touched.
 * @param advice what to do when it cannot be written.
 * @returns whether it was written.
 * @throws UnavailableError when the disk is full or read-only; the old file is intact.
 */
export async function writeWhole(
  file: string,
  content: string,
  advice = 'name another folder with --output',
): Promise<boolean> {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === content) return false;
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    return true;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnavailableError(`${file}: cannot be written (${reason}); make room, or ${advice}`);
  }
}
