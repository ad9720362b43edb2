import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTogether, writeWhole } from '../../src/run/write-whole.ts';
import { createDesk } from '../support/run-songngu.ts';

test('makes the folders that are missing', async () => {
  const desk = await createDesk();
  await writeWhole(join(desk.folder, 'output/2025/tin.md'), 'Tin.');
  expect(await desk.read('output/2025/tin.md')).toBe('Tin.');
});

test('does not touch a file that holds the same already', async () => {
  const desk = await createDesk();
  const file = join(desk.folder, 'tin.md');
  await writeWhole(file, 'Tin.');
  const before = await stat(file);
  expect(await writeWhole(file, 'Tin.')).toBe(false);
  expect((await stat(file)).ino).toBe(before.ino);
});

test('leaves no half-written file behind when it fails', async () => {
  const desk = await createDesk();
  const file = join(desk.folder, 'output/tin.md');
  await mkdir(join(file, 'a folder of that name'), { recursive: true });
  await expect(writeWhole(file, 'Tin.')).rejects.toThrow(/tin\.md: cannot be written .*--output/);
  expect(await readdir(join(desk.folder, 'output'))).toEqual(['tin.md']);
});

test('of files that belong together none is written where one cannot be', async () => {
  const desk = await createDesk();
  const [one, other] = [join(desk.folder, 'output/tin.en.md'), join(desk.folder, 'output/tin.md/x/tin.md')];
  await desk.write('output/tin.md', 'No folder.');
  const files = [one, other].map((file) => ({ file, content: 'Tin.' }));
  await expect(writeTogether(files)).rejects.toThrow(/tin\.md: cannot be written/);
  expect(await readdir(join(desk.folder, 'output'))).toEqual(['tin.md']);
});
