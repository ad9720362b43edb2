import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { forget } from '../../src/memory/forget.ts';
import { openMemory } from '../../src/memory/open-memory.ts';
import { openMemoryFile } from '../../src/memory/open-memory-file.ts';
import type { RecordStore } from '../../src/model/engine.ts';
import { createDesk } from '../support/run-songngu.ts';

const REPLY = { translation: 'Both sides ceased fire.', notes: [], model: 'gpt-5' };
const ANSWER = { asked: 'h1', model: 'gpt-5', source: 'Hai bên ngừng bắn.', reply: REPLY };
const DECISION = { kind: 'edit', source: 'Nga rút quân.', target: 'Russia withdrew.', place: undefined } as const;
const DISMISSAL = { source: 'Nga rút quân.', check: 'numbers', message: 'x', reason: 'đúng' };

async function openNew() {
  const file = `${(await createDesk()).folder}/memory.db`;
  return { file, ...openMemory(file) };
}

function numberOf({ changes }: RecordStore): number {
  const number = changes();
  if (number === undefined) throw new TypeError('the number is lost');
  return number;
}

test('what was said of an output is given back for what it was made of, and the last is kept', async () => {
  const { records, close } = await openNew();
  await records.put('output/tin.md', 'a1', { counts: 12 });
  await records.put('output/bài.md', 'a1', { counts: 3 });
  expect(records.get('output/tin.md')).toEqual({ seen: 'a1', record: { counts: 12 } });
  await records.put('output/tin.md', 'b2', { counts: 13 });
  expect(records.get('output/tin.md')).toEqual({ seen: 'b2', record: { counts: 13 } });
  expect(records.get('output/khác.md')).toBeUndefined();
  close();
});

test('a damaged row counts as not there', async () => {
  const { file, records, close } = await openNew();
  await records.put('output/tin.md', 'a1', { counts: 12 });
  const database = new Database(file);
  database.prepare("UPDATE records SET record = '{'").run();
  database.close();
  expect(records.get('output/tin.md')).toBeUndefined();
  close();
});

describe('a change', () => {
  test('is none where a new question is answered', async () => {
    const { records, replies, verdicts, close } = await openNew();
    const before = numberOf(records);
    await replies.put(ANSWER);
    await replies.put({ ...ANSWER, asked: 'h2' });
    await verdicts.put('tin', 'a1', { issues: [[]], repairs: {} });
    await records.put('output/tin.md', 'a1', {});
    expect(records.changes()).toBe(before);
    close();
  });

  type Memory = Awaited<ReturnType<typeof openNew>>;
  test.each<[string, (memory: Memory) => Promise<void>]>([
    ['the same question answered anew', ({ replies }) => replies.put({ ...ANSWER, reply: { ...REPLY, notes: ['?'] } })],
    ['the same question answered by another model', ({ replies }) => replies.put({ ...ANSWER, model: 'another' })],
    ['a decision', ({ decisions }) => decisions.decide([DECISION])],
    ['an issue dismissed', ({ decisions }) => decisions.dismiss([DISMISSAL])],
  ])('is %s', async (_, act) => {
    const memory = await openNew();
    await memory.replies.put(ANSWER);
    const before = numberOf(memory.records);
    await act(memory);
    expect(memory.records.changes()).toBeGreaterThan(before);
    memory.close();
  });

  test('is an issue that is dismissed no more, and what is forgotten, of which no record stays', async () => {
    const memory = await openNew();
    await memory.replies.put(ANSWER);
    await memory.decisions.dismiss([DISMISSAL]);
    await memory.records.put('output/tin.md', 'a1', { said: 'Hai bên ngừng bắn.' });
    const before = numberOf(memory.records);
    await memory.decisions.restore([DISMISSAL]);
    const restored = numberOf(memory.records);
    expect(restored).toBeGreaterThan(before);
    const opened = openMemoryFile(memory.file);
    await forget(opened, { by: 'text', text: 'Hai bên ngừng bắn.' });
    opened.close();
    expect(memory.records.changes()).toBeGreaterThan(restored);
    expect(memory.records.get('output/tin.md')).toBeUndefined();
    memory.close();
  });

  test('is none where an issue is dismissed again, for another reason: equal paragraphs of two articles may each have one', async () => {
    const { records, decisions, close } = await openNew();
    await decisions.dismiss([DISMISSAL]);
    const before = numberOf(records);
    await decisions.dismiss([{ ...DISMISSAL, reason: 'như nguyên văn' }]);
    expect(numberOf(records)).toBe(before);
    close();
  });

  test('cannot be told where the number is lost', async () => {
    const { file, records, close } = await openNew();
    const database = new Database(file);
    database.exec('DELETE FROM changes');
    database.close();
    expect(records.changes()).toBeUndefined();
    close();
  });

  test('is seen by another process that has the file open', async () => {
    const { file, records, close } = await openNew();
    const other = openMemory(file);
    const before = numberOf(records);
    await other.decisions.decide([DECISION]);
    expect(records.changes()).toBeGreaterThan(before);
    other.close();
    close();
  });
});

test('a memory that an older songngu made gets what it lacks', async () => {
  const { file, close } = await openNew();
  close();
  const database = new Database(file);
  database.exec('DROP TABLE records; DROP TABLE changes; DROP TRIGGER decision_made');
  database.close();
  const memory = openMemory(file);
  const before = numberOf(memory.records);
  await memory.decisions.decide([DECISION]);
  expect(numberOf(memory.records)).toBe(before + 1);
  memory.close();
});
