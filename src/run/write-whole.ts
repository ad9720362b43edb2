import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf, UnavailableError } from '../model/errors.ts';

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
  await writeTogether([{ file, content }], advice);
  return true;
}

/** A file and what is to stand in it. */
export interface NewContent {
  readonly file: string;
  readonly content: string;
}

/**
 * Writes files that belong together: all of them beside their places first, so that a run which is killed leaves them as
 * they were.
 * @throws UnavailableError as `writeWhole` does.
 */
export async function writeTogether(
  files: readonly NewContent[],
  advice = 'name another folder with --output',
): Promise<void> {
  try {
    for (const each of files) await attempt(each, advice, () => writeBeside(each));
    for (const each of files) await attempt(each, advice, () => rename(besideOf(each.file), each.file));
  } catch (error) {
    for (const { file } of files) await rm(besideOf(file), { force: true }).catch(() => undefined);
    throw error;
  }
}

function besideOf(file: string): string {
  return `${file}.${process.pid}.tmp`;
}

async function writeBeside({ file, content }: NewContent): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(besideOf(file), 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function attempt({ file }: NewContent, advice: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const reason = reasonOf(error);
    throw new UnavailableError(`${file}: cannot be written (${reason}); make room, or ${advice}`);
  }
}
