import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openMemory } from '../../src/memory/open-memory.ts';
import type { Answer } from '../../src/model/engine.ts';
import { UnavailableError } from '../../src/model/errors.ts';
import type { Reply } from '../../src/model/reply.ts';

const reply = (translation: string, model = 'gpt-5'): Reply => ({ translation, notes: ['kiểm tra lại'], model });

const answer = (asked: string, model: string, given: Reply): Answer => ({
  asked,
  model,
  source: 'Nga rút quân.',
  reply: given,
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-memory-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const memoryFile = async () => join(await emptyFolder(), 'memory.db');

function open(file: string) {
  const memory = openMemory(file);
  onTestFinished(() => memory.close());
  return memory.replies;
}

/** What another program does to the file. */
function tamper(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

describe('a reply', () => {
  test('is given back as it was put in', async () => {
    const store = open(await memoryFile());
    await store.put(answer('h1', 'gpt-5', reply('Russia withdrew.')));
    expect(store.get('h1', 'gpt-5')).toEqual(reply('Russia withdrew.'));
  });

  test('survives reopening', async () => {
    const file = await memoryFile();
    const first = openMemory(file);
    await first.replies.put(answer('h1', 'gpt-5', reply('“Được”, ông nói')));
    first.close();
    expect(open(file).get('h1', 'gpt-5')).toEqual(reply('“Được”, ông nói'));
  });

  test('is the last one, where no model is named: after --fresh the new answer stands', async () => {
    const store = open(await memoryFile());
    await store.put(answer('h1', 'desk-model', reply('The ministry said so.', 'desk-model')));
    await store.put(answer('h1', 'qwen3', reply('The U.S. sent three tanks.', 'qwen3')));
    expect(store.get('h1', undefined)?.model).toBe('qwen3');
    await store.put(answer('h1', 'desk-model', reply('The U.S. sent three tanks on Feb. 1.', 'desk-model')));
    expect(store.get('h1', undefined)?.translation).toBe('The U.S. sent three tanks on Feb. 1.');
    expect(store.get('h1', 'qwen3')?.translation).toBe('The U.S. sent three tanks.');
  });

  test('is seen by another process at once', async () => {
    const file = await memoryFile();
    const [one, other] = [open(file), open(file)];
    await one.put(answer('h1', 'gpt-5', reply('Russia withdrew.')));
    expect(other.get('h1', 'gpt-5')).toEqual(reply('Russia withdrew.'));
  });

  test('to another question is not given', async () => {
    const store = open(await memoryFile());
    await store.put(answer('h1', 'gpt-5', reply('Russia withdrew.')));
    expect(store.get('h2', 'gpt-5')).toBeUndefined();
  });

  test('is replaced by a later one', async () => {
    const store = open(await memoryFile());
    await store.put(answer('h1', 'gpt-5', reply('Russia withdrew.')));
    await store.put(answer('h1', 'gpt-5', reply('Russia pulled out.')));
    expect(store.get('h1', 'gpt-5')).toEqual(reply('Russia pulled out.'));
  });
});

describe('models', () => {
  test('each has its own reply', async () => {
    const store = open(await memoryFile());
    await store.put(answer('h1', 'gpt-5', reply('one', 'gpt-5')));
    await store.put(answer('h1', 'qwen3', reply('two', 'qwen3')));
    expect([store.get('h1', 'gpt-5'), store.get('h1', 'qwen3')]).toEqual([reply('one'), reply('two', 'qwen3')]);
  });

  test('one does not answer for another', async () => {
    const store = open(await memoryFile());
    await store.put(answer('h1', 'gpt-5', reply('one')));
    expect(store.get('h1', 'qwen3')).toBeUndefined();
  });

  test('any will do where none is asked for', async () => {
    const store = open(await memoryFile());
    await store.put(answer('h1', 'qwen3', reply('two', 'qwen3')));
    expect(store.get('h1', undefined)).toEqual(reply('two', 'qwen3'));
  });

  test('the name that was asked for counts, not the one that the server gives', async () => {
    const store = open(await memoryFile());
    await store.put(answer('h1', 'gpt-5', reply('one', 'gpt-5-2025-08-07')));
    expect(store.get('h1', 'gpt-5')?.model).toBe('gpt-5-2025-08-07');
  });
});

describe('the file', () => {
  test('comes with the folders above it', async () => {
    const file = join(await emptyFolder(), 'a', 'b', 'memory.db');
    open(file);
    expect(existsSync(file)).toBe(true);
  });

  test('in a place that can hold none is named, with the flag', async () => {
    const blocked = join(await emptyFolder(), 'bai.txt');
    await writeFile(blocked, 'Nga');
    const file = join(blocked, 'memory.db');
    expect(() => openMemory(file)).toThrow(UnavailableError);
    expect(() => openMemory(file)).toThrow(/memory\.db: the memory cannot be opened .*with --memory$/s);
  });

  test('that is a folder is refused', async () => {
    const folder = await emptyFolder();
    expect(() => openMemory(folder)).toThrow(UnavailableError);
  });

  test('that is no database is refused', async () => {
    const file = await memoryFile();
    await writeFile(file, 'Nga rút quân khỏi miền đông Ukraine. '.repeat(100));
    expect(() => openMemory(file)).toThrow(UnavailableError);
  });

  test('that can no longer be written is named, with the flag', async () => {
    const file = await memoryFile();
    const store = open(file);
    tamper(file, 'DROP TABLE replies');
    await expect(store.put(answer('h1', 'gpt-5', reply('one')))).rejects.toThrow(UnavailableError);
    await expect(store.put(answer('h1', 'gpt-5', reply('one')))).rejects.toThrow(
      /memory\.db: the memory cannot be written .*--memory$/s,
    );
  });

  test.each([
    ['no JSON', 'Nga'],
    ['JSON of another shape', '{"text":"Russia"}'],
  ])('with a damaged reply (%s) counts as without it', async (_, stored) => {
    const file = await memoryFile();
    const store = open(file);
    tamper(file, `INSERT INTO replies (asked, model, reply) VALUES ('h1', 'gpt-5', '${stored}')`);
    expect(store.get('h1', 'gpt-5')).toBeUndefined();
  });
});
