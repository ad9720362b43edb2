import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../src/memory/lock-folder.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-lock-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('a folder is held by one run at a time', async () => {
  const folder = await emptyFolder();
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(/another run of songngu is at work on this folder.*--output$/);
  release();
  lockFolder(folder)();
});

test('two folders are held side by side, and nothing but the lock is left in them', async () => {
  const folders = [await emptyFolder(), await emptyFolder()];
  for (const release of folders.map(lockFolder)) release();
  expect(await Promise.all(folders.map((folder) => readdir(folder)))).toEqual([['.songngu.lock'], ['.songngu.lock']]);
});

test('a folder that is not there cannot be locked', async () => {
  expect(() => lockFolder(join('không', 'có'))).toThrow(/cannot be locked/);
});
