import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openMemory } from '../../src/memory/open-memory.ts';
import type { Decision } from '../../src/model/decision.ts';

const SOURCE = 'Nga phủ nhận cáo buộc này.';
const HERE = { article: '2025/tin.txt', occurrence: 1 };

function decided(target: string, place: Decision['place'] = HERE, kind: Decision['kind'] = 'edit'): Decision {
  return { kind, source: SOURCE, target, place };
}

function openStore() {
  const memory = openMemory(':memory:');
  onTestFinished(() => memory.close());
  return memory.decisions;
}

describe('a decision', () => {
  test('is found at its place as it was made', async () => {
    const store = openStore();
    await store.decide([decided('Russia denied it.', HERE, 'approval')]);
    expect(store.find(SOURCE, HERE)).toEqual(decided('Russia denied it.', HERE, 'approval'));
    expect(store.find('Mỹ phủ nhận.', HERE)).toBeUndefined();
  });

  test('serves the same text elsewhere; of several the newest', async () => {
    const store = openStore();
    await store.decide([decided('One.'), decided('Two.', { article: 'b.txt', occurrence: 1 })]);
    const elsewhere = { article: 'c.txt', occurrence: 2 };
    expect(store.find(SOURCE, elsewhere)?.target).toBe('Two.');
    await store.decide([decided('Three.')]);
    expect(store.find(SOURCE, elsewhere)?.target).toBe('Three.');
  });

  test('for the very place goes before a newer one, and the last one of a place counts', async () => {
    const store = openStore();
    await store.decide([decided('One.'), decided('Two.'), decided('Else.', { ...HERE, occurrence: 2 })]);
    expect(store.find(SOURCE, HERE)?.target).toBe('Two.');
  });

  test('without a place serves all', async () => {
    const store = openStore();
    await store.decide([decided('Imported.', undefined, 'import')]);
    expect(store.find(SOURCE, HERE)).toEqual(decided('Imported.', undefined, 'import'));
  });

  test('whose row was damaged counts as not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'songngu-memory-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'memory.db');
    const memory = openMemory(file);
    onTestFinished(() => memory.close());
    await memory.decisions.decide([decided('One.')]);
    const database = new Database(file);
    database.exec("UPDATE decisions SET kind = 'gì'");
    database.close();
    expect(memory.decisions.find(SOURCE, HERE)).toBeUndefined();
  });
});

describe('a dismissal', () => {
  const dismissal = { source: SOURCE, check: 'numbers', message: '"54" is missing', reason: 'số liệu cũ' };

  test('holds for its text, until it is taken back', async () => {
    const store = openStore();
    await store.dismiss([dismissal, { ...dismissal, message: '"40" is missing', reason: '' }]);
    expect(store.dismissals(SOURCE)).toHaveLength(2);
    expect(store.dismissals('Mỹ phủ nhận.')).toEqual([]);
    await store.restore([{ ...dismissal, message: '"40" is missing' }]);
    expect(store.dismissals(SOURCE)).toEqual([dismissal]);
  });

  test('given once more has the newer reason', async () => {
    const store = openStore();
    await store.dismiss([dismissal]);
    await store.dismiss([{ ...dismissal, reason: 'đã hỏi lại' }]);
    expect(store.dismissals(SOURCE)).toEqual([{ ...dismissal, reason: 'đã hỏi lại' }]);
  });
});
