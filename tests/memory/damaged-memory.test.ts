import { copyFile, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openMemory } from '../../src/memory/open-memory.ts';
import { isDamage } from '../../src/memory/set-aside.ts';
import type { Answer } from '../../src/model/engine.ts';

const PAGE = 4096;
const MANY = 300;

const answer = (n: number): Answer => ({
  asked: `câu hỏi ${n}`,
  model: 'gpt-5',
  source: `Nga phóng ${n} UAV trong đêm.`,
  reply: { translation: `Russia launched ${n} UAVs overnight. `.repeat(5), notes: [], model: 'gpt-5' },
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-damaged-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A sound memory of a few dozen pages, all of it in the one file. */
async function soundMemory(): Promise<string> {
  const folder = await emptyFolder();
  const memory = openMemory(join(folder, 'made.db'));
  await Promise.all(Array.from({ length: MANY }, (_, n) => memory.replies.put(answer(n))));
  memory.close();
  const database = new Database(join(folder, 'made.db'));
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  await copyFile(join(folder, 'made.db'), join(folder, 'memory.db'));
  return join(folder, 'memory.db');
}

async function overwrite(file: string, from: number, to: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(to - from, 0xaa), 0, to - from, from);
  await handle.close();
}

function openNoticed(file: string) {
  const notices: string[] = [];
  const memory = openMemory(file, (text) => notices.push(text));
  onTestFinished(() => memory.close());
  return { memory, notices };
}

describe('a memory that is damaged is set aside, and the run goes on with a new one', () => {
  test.each<[string, (file: string) => Promise<void>]>([
    ['no database', (file) => writeFile(file, 'Nga rút quân khỏi miền đông Ukraine. '.repeat(100))],
    ['a few letters', (file) => writeFile(file, 'Nga')],
    ['nothing but zeros', (file) => writeFile(file, Buffer.alloc(2 * PAGE))],
    ['cut short after a page', (file) => truncate(file, PAGE)],
    ['cut short within a page', (file) => truncate(file, 5 * PAGE + 100)],
    ['cut short to some bytes', (file) => truncate(file, 50)],
    ['a malformed first page', (file) => overwrite(file, 100, PAGE)],
  ])('%s', async (_, damage) => {
    const file = await soundMemory();
    await damage(file);
    const damaged = await readFile(file);
    const { memory, notices } = openNoticed(file);
    await memory.replies.put(answer(1));
    expect(memory.replies.get('câu hỏi 1', 'gpt-5')).toEqual(answer(1).reply);
    expect(memory.replies.get('câu hỏi 2', 'gpt-5')).toBeUndefined();
    expect(notices).toEqual([
      expect.stringMatching(
        /memory\.db: the memory is damaged \(.*\); it is kept as .*memory\.db\.damaged, and a new one/,
      ),
    ]);
    expect(await readFile(`${file}.damaged`)).toEqual(damaged);
  });

  test('malformed pages that are found only when they are read', async () => {
    const file = await soundMemory();
    await overwrite(file, 8 * PAGE, 20 * PAGE);
    const { memory, notices } = openNoticed(file);
    expect(notices).toEqual([]);
    const known = Array.from({ length: MANY }, (_, n) => memory.replies.get(`câu hỏi ${n}`, 'gpt-5'));
    expect(notices).toHaveLength(1);
    expect(known.at(-1)).toBeUndefined();
  });

  test('malformed pages that are found only when they are written', async () => {
    const file = await soundMemory();
    await overwrite(file, 8 * PAGE, 20 * PAGE);
    const { memory, notices } = openNoticed(file);
    await Promise.all(Array.from({ length: MANY }, (_, n) => memory.replies.put(answer(n))));
    expect(notices).toHaveLength(1);
    const known = Array.from({ length: MANY }, (_, n) => memory.replies.get(`câu hỏi ${n}`, 'gpt-5'));
    expect(known).toEqual(Array.from({ length: MANY }, (_, n) => answer(n).reply));
  });

  test('under a name that is free, with the files beside it', async () => {
    const file = await soundMemory();
    for (const name of [file, `${file}.damaged`, `${file}.damaged-2`]) await writeFile(name, 'Nga');
    for (const beside of ['-wal', '-shm']) await writeFile(file + beside, 'Nga');
    const { memory } = openNoticed(file);
    memory.close();
    expect(await readdir(join(file, '..'))).toEqual(
      expect.arrayContaining(['memory.db.damaged-3', 'memory.db.damaged-3-wal', 'memory.db.damaged-3-shm']),
    );
    expect(await readFile(`${file}.damaged-2`, 'utf8')).toBe('Nga');
  });

  test('once, where another process has replaced it already', async () => {
    const file = await soundMemory();
    await overwrite(file, 8 * PAGE, 20 * PAGE);
    const [one, other] = [openNoticed(file), openNoticed(file)];
    const readAll = ({ memory }: typeof one) => {
      for (let n = 0; n < MANY; n += 1) memory.replies.get(`câu hỏi ${n}`, 'gpt-5');
    };
    readAll(one);
    await one.memory.replies.put(answer(1));
    readAll(other);
    expect([one.notices.length, other.notices.length]).toEqual([1, 0]);
    expect(other.memory.replies.get('câu hỏi 1', 'gpt-5')).toEqual(answer(1).reply);
  });
});

describe('no damage', () => {
  const faultOf = (work: () => void): unknown => {
    try {
      work();
    } catch (error) {
      return error;
    }
  };

  test('is a file that another process has locked', async () => {
    const file = await soundMemory();
    const [one, other] = [new Database(file), new Database(file)];
    for (const database of [one, other]) onTestFinished(() => void database.close());
    one.exec('BEGIN EXCLUSIVE');
    const fault = faultOf(() => other.exec('CREATE TABLE x (y)'));
    expect(fault).toMatchObject({ code: 'SQLITE_BUSY' });
    expect(isDamage(fault)).toBe(false);
  });

  test('is a file that cannot be written', async () => {
    const file = await soundMemory();
    const database = new Database(file);
    onTestFinished(() => void database.close());
    database.pragma('query_only = 1');
    const fault = faultOf(() => database.exec('CREATE TABLE x (y)'));
    expect(fault).toMatchObject({ code: 'SQLITE_READONLY' });
    expect(isDamage(fault)).toBe(false);
  });

  test('is a folder in its place', async () => {
    const folder = await emptyFolder();
    expect(() => openNoticed(folder)).toThrow(/the memory cannot be opened/);
  });
});

test('an article that was named for the memory by mistake stays where it is', async () => {
  const folder = await emptyFolder();
  const article = join(folder, 'tin.txt');
  await writeFile(article, 'Nga rút quân khỏi miền đông Ukraine.');
  expect(() => openNoticed(article)).toThrow(/tin\.txt: the memory cannot be opened .*--memory$/s);
  expect(await readdir(folder)).toEqual(['tin.txt']);
});
