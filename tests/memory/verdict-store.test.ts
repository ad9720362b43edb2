import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { openMemory } from '../../src/memory/open-memory.ts';
import type { Verdict } from '../../src/model/engine.ts';
import type { Issue } from '../../src/model/outcome.ts';

const ISSUE: Issue = {
  check: 'numbers',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  message: '"1,5 tỷ" → "1.5 million"; expected 1.5 billion',
};

async function memoryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-memory-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'memory.db');
}

function open(file: string) {
  const memory = openMemory(file);
  onTestFinished(() => memory.close());
  return memory.verdicts;
}

/** The first paragraph was asked for again, in vain. */
const FOUND: Verdict = {
  issues: [[ISSUE], []],
  repairs: { 0: [{ translation: 'Russia fired 30.', notes: [], model: 'gpt-5', issues: [ISSUE], taken: true }] },
};
const NOTHING: Verdict = { issues: [[]], repairs: {} };

test('what was found is given back to another run, for what was seen', async () => {
  const file = await memoryFile();
  await open(file).put('tin', 'a1', FOUND);
  expect(open(file).get('tin', 'a1')).toEqual(FOUND);
  expect(open(file).get('tin', 'b2')).toBeUndefined();
  expect(open(file).get('tin khác', 'a1')).toBeUndefined();
});

test('of an article the last is kept', async () => {
  const store = open(await memoryFile());
  await store.put('tin', 'a1', FOUND);
  await store.put('tin', 'b2', NOTHING);
  expect([store.get('tin', 'a1'), store.get('tin', 'b2')]).toEqual([undefined, NOTHING]);
});

test.each(['{', '{}', '[[]]', '{"issues":[["x"]],"repairs":{}}', '{"issues":[[{"check":"numbers"}]],"repairs":{}}'])(
  'a row that reads %s counts as not there',
  async (issues) => {
    const file = await memoryFile();
    await open(file).put('tin', 'a1', FOUND);
    const database = new Database(file);
    database.prepare('UPDATE verdicts SET issues = ?').run(issues);
    database.close();
    expect(open(file).get('tin', 'a1')).toBeUndefined();
  },
);
