import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { openMemory } from '../../src/memory/open-memory.ts';

const COUNT = 40;

async function memoryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-processes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'memory.db');
}

test('two processes that begin a memory at one moment and write at once lose nothing', async () => {
  const file = await memoryFile();
  const decide = (name: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/support/decide-many.ts', file, name, `${COUNT}`]);
  await Promise.all([decide('tin-1'), decide('tin-2')]);
  const { decisions, close } = openMemory(file);
  onTestFinished(close);
  const found = ['tin-1', 'tin-2'].flatMap((name) =>
    Array.from({ length: COUNT }, (_, i) =>
      decisions.find('Nga rút quân.', { article: `${name}.txt`, occurrence: i + 1 }),
    ),
  );
  const written = ['tin-1', 'tin-2'].flatMap((name) => Array.from({ length: COUNT }, (_, i) => `${name} ${i + 1}`));
  expect(found.map((decision) => decision?.target)).toEqual(written);
});

test('what one handle has decided the other finds at once', async () => {
  const file = await memoryFile();
  const [one, other] = [openMemory(file), openMemory(file)];
  for (const { close } of [one, other]) onTestFinished(close);
  const place = { article: 'tin.txt', occurrence: 1 };
  await Promise.all(
    [one, other].flatMap(({ decisions }, i) => [
      decisions.decide([{ kind: 'edit', source: `Đoạn ${i}.`, target: `Paragraph ${i}.`, place }]),
    ]),
  );
  expect(other.decisions.find('Đoạn 0.', place)?.target).toBe('Paragraph 0.');
  expect(one.decisions.find('Đoạn 1.', place)?.target).toBe('Paragraph 1.');
});

test('a memory that was closed is whole in its file, without the log beside it', async () => {
  const file = await memoryFile();
  const { decisions, close } = openMemory(file);
  const place = { article: 'tin.txt', occurrence: 1 };
  await decisions.decide([{ kind: 'edit', source: 'Nga rút quân.', target: 'Russia withdrew.', place }]);
  close();
  await copyFile(file, `${file}.copy`);
  const copy = openMemory(`${file}.copy`);
  onTestFinished(copy.close);
  expect(copy.decisions.find('Nga rút quân.', place)?.target).toBe('Russia withdrew.');
});

test('a memory of an older songngu, whose replies have no source, is read and goes on', async () => {
  const file = await memoryFile();
  const old = new Database(file);
  old.exec('CREATE TABLE replies (asked TEXT, model TEXT, reply TEXT, PRIMARY KEY (asked, model)) WITHOUT ROWID');
  const reply = { translation: 'Russia withdrew.', notes: [], model: 'gpt-5' };
  old.prepare('INSERT INTO replies VALUES (?, ?, ?)').run('h1', 'gpt-5', JSON.stringify(reply));
  old.close();
  for (let time = 0; time < 2; time += 1) {
    const { replies, close } = openMemory(file);
    expect(replies.get('h1', 'gpt-5')).toEqual(reply);
    await replies.put({ asked: 'h2', model: 'gpt-5', source: 'Nga rút quân.', reply });
    expect(replies.get('h2', undefined)).toEqual(reply);
    await replies.put({ asked: 'h1', model: 'qwen3', source: 'Nga rút quân.', reply: { ...reply, model: 'qwen3' } });
    expect(replies.get('h1', undefined)?.model).toBe('qwen3');
    close();
  }
});
