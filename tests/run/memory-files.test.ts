import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openMemory } from '../../src/memory/open-memory.ts';
import { ConfigError, UnavailableError } from '../../src/model/errors.ts';
import { exportMemory } from '../../src/run/export-memory.ts';
import { forgetMemory } from '../../src/run/forget-memory.ts';
import { importMemory } from '../../src/run/import-memory.ts';
import { memoryStats } from '../../src/run/memory-stats.ts';
import { memoryToRead } from '../../src/run/memory-to-read.ts';

const ARTICLE = '2025/tin.txt';
const REPLY = { translation: 'Both sides cease fire.', notes: [], model: 'gpt-5' };

/** A folder with a memory of one decision and one machine reply. */
async function folderWithMemory() {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-memory-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const memory = join(folder, 'memory.db');
  const { decisions, replies, close } = openMemory(memory);
  const place = { article: ARTICLE, occurrence: 1 };
  await decisions.decide([
    { kind: 'edit', source: 'Hai bên ngừng bắn.', target: 'Both sides\u0001 ceased fire.', place },
  ]);
  await replies.put({ asked: 'h1', model: 'gpt-5', source: 'Hai bên ngừng bắn.', reply: REPLY });
  close();
  return { folder, memory, file: join(folder, 'a.tmx') };
}

describe('an export', () => {
  test('holds what people decided; with all, what machines answered too', async () => {
    const { memory, file } = await folderWithMemory();
    expect(await exportMemory(memory, file, false)).toMatchObject({ decisions: 1, replies: 0 });
    expect(await readFile(file, 'utf8')).not.toContain('cease fire');
    expect(await exportMemory(memory, file, true)).toMatchObject({ decisions: 1, replies: 1 });
    expect(await readFile(file, 'utf8')).toContain('cease fire');
  });

  test('says what XML could not take', async () => {
    const { memory, file } = await folderWithMemory();
    const { stripped } = await exportMemory(memory, file, false);
    expect(stripped).toEqual([expect.objectContaining({ source: 'Hai bên ngừng bắn.', count: 1 })]);
  });

  test.each([
    ['reviewed.tmx', /this name belongs to the glossary, which is only read/],
    ['Reviewed.TMX', /this name belongs to the glossary, which is only read/],
    ['tin.txt', /name a file that ends in \.tmx/],
    ['theirs.tmx', /there already, and not written by songngu/],
  ])('is never written over what is not its own: %s', async (name, message) => {
    const { folder, memory } = await folderWithMemory();
    const file = join(folder, name);
    await writeFile(file, 'Hai bên ngừng bắn.');
    await expect(exportMemory(memory, file, false)).rejects.toThrow(ConfigError);
    await expect(exportMemory(memory, file, false)).rejects.toThrow(message);
    expect(await readFile(file, 'utf8')).toBe('Hai bên ngừng bắn.');
  });

  test('is not made where there is no memory', async () => {
    const { folder, file } = await folderWithMemory();
    await expect(exportMemory(join(folder, 'no.db'), file, false)).rejects.toThrow(/no\.db: no memory there/);
  });
});

describe('an import', () => {
  test('of a file that is not there makes no memory', async () => {
    const { folder } = await folderWithMemory();
    const memory = join(folder, 'new.db');
    await expect(importMemory(memory, join(folder, 'no.tmx'), () => undefined)).rejects.toThrow(ConfigError);
    await expect(memoryStats(memory)).rejects.toThrow(ConfigError);
  });

  test.each(['utf16le', 'utf8'] as const)('reads %s with a byte order mark', async (encoding) => {
    const { folder, memory, file } = await folderWithMemory();
    await exportMemory(memory, file, false);
    await writeFile(join(folder, 'b.tmx'), `\uFEFF${await readFile(file, 'utf8')}`, encoding);
    const { decisions } = await importMemory(join(folder, 'new.db'), join(folder, 'b.tmx'), () => undefined);
    expect(decisions.added).toBe(1);
  });

  test('of a file in another encoding is refused', async () => {
    const { folder, memory } = await folderWithMemory();
    const file = join(folder, 'b.tmx');
    await writeFile(file, Buffer.from('<tmx>Tháng</tmx>', 'latin1'));
    await expect(importMemory(memory, file, () => undefined)).rejects.toThrow(
      /b\.tmx: no valid TMX \(it is no UTF-8\)/,
    );
  });

  test('into a damaged memory sets it aside, and says so', async () => {
    const { folder, memory, file } = await folderWithMemory();
    await exportMemory(memory, file, false);
    const damaged = join(folder, 'damaged.db');
    await writeFile(damaged, 'Nga');
    const notices: string[] = [];
    await importMemory(damaged, file, (text) => notices.push(text));
    expect(notices).toEqual([expect.stringContaining('damaged.db.damaged')]);
    expect((await memoryStats(damaged)).decisions.get('edit')).toBe(1);
  });
});

describe('forgetting', () => {
  test.each([
    [{ text: 'Hai bên ngừng bắn.' }, [1, 1]],
    [{ article: ARTICLE.replace('/', '\\') }, [1, 0]],
    [{ model: 'gpt-5' }, [0, 1]],
  ])('%j', async (named, [decisions, replies]) => {
    const { memory } = await folderWithMemory();
    const forgotten = await forgetMemory(memory, named);
    expect([forgotten.decisions.length, forgotten.replies]).toEqual([decisions, replies]);
  });

  test.each([
    [{}, /name what to forget, one at a time/],
    [{ text: ' ' }, /name what to forget, one at a time/],
    [{ text: 'Nga.', model: 'gpt-5' }, /name what to forget, one at a time/],
    [{ text: 'Nga rút quân.' }, /this paragraph is not remembered/],
    [{ article: 'tin.txt' }, /nothing was decided in tin\.txt/],
    [{ model: 'gpt-4' }, /no reply of gpt-4 is remembered; there are those of gpt-5/],
  ])('%j forgets nothing and says why', async (named, message) => {
    const { memory } = await folderWithMemory();
    await expect(forgetMemory(memory, named)).rejects.toThrow(ConfigError);
    await expect(forgetMemory(memory, named)).rejects.toThrow(message);
    expect((await memoryStats(memory)).decisions.get('edit')).toBe(1);
  });
});

test('what is forgotten is not even in the file any more', async () => {
  const { memory } = await folderWithMemory();
  const contains = async (text: string) => (await readFile(memory)).includes(text);
  expect(await contains('Both sides')).toBe(true);
  await forgetMemory(memory, { text: 'Hai bên ngừng bắn.' });
  expect(await contains('Both sides')).toBe(false);
});

describe('a damaged memory is left where it is', () => {
  async function damagedMemory() {
    const { folder, file } = await folderWithMemory();
    const memory = join(folder, 'damaged.db');
    await writeFile(memory, 'Nga');
    return { memory, file };
  }

  test('by commands that need what is in it', async () => {
    const { memory, file } = await damagedMemory();
    await expect(memoryStats(memory)).rejects.toThrow(UnavailableError);
    await expect(exportMemory(memory, file, true)).rejects.toThrow(
      /the memory is damaged \(.*\); the next run sets it aside/,
    );
    await expect(forgetMemory(memory, { model: 'gpt-5' })).rejects.toThrow(UnavailableError);
    expect(await readFile(memory, 'utf8')).toBe('Nga');
  });

  test('by a dry run, which goes on without', async () => {
    const { memory } = await damagedMemory();
    const notices: string[] = [];
    expect(await memoryToRead(memory, (text) => notices.push(text))).toBe(':memory:');
    expect(notices).toEqual([expect.stringContaining('the next run sets it aside and begins a new one.')]);
    expect(await readFile(memory, 'utf8')).toBe('Nga');
  });
});
