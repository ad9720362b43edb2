import { expect, test } from 'vitest';
import { freshOnly, withoutRepairs } from '../../src/memory/fresh-only.ts';
import type { Answer, ReplyStore, Verdict } from '../../src/model/engine.ts';
import type { Reply } from '../../src/model/reply.ts';

const reply = (translation: string): Reply => ({ translation, notes: [], model: 'gpt-5' });

const answer = (asked: string, answered: Reply): Answer => ({ asked, model: 'gpt-5', source: 'Nga.', reply: answered });

/** A memory that already knows the answer to "cũ". */
function memory(): ReplyStore {
  const replies = new Map([['cũ', reply('old')]]);
  return {
    get: (asked) => replies.get(asked),
    ofSource: () => [...replies.values()],
    async put({ asked, reply }) {
      replies.set(asked, reply);
    },
  };
}

test('a reply of an earlier run is not known', () => {
  expect(freshOnly(memory()).get('cũ', 'gpt-5')).toBeUndefined();
});

test('a reply of this run is known', async () => {
  const store = freshOnly(memory());
  await store.put(answer('mới', reply('new')));
  expect(store.get('mới', 'gpt-5')).toEqual(reply('new'));
});

test('what was asked anew replaces the reply of an earlier run', async () => {
  const store = freshOnly(memory());
  await store.put(answer('cũ', reply('newer')));
  expect(store.get('cũ', 'gpt-5')).toEqual(reply('newer'));
});

test('replies of this run are there for later runs', async () => {
  const lasting = memory();
  await freshOnly(lasting).put(answer('mới', reply('new')));
  expect(lasting.get('mới', 'gpt-5')).toEqual(reply('new'));
});

test('a verdict of an earlier run is known where it holds no repair', () => {
  const found = { issues: [[]], repairs: {} };
  const repaired = { issues: [[]], repairs: { 0: [{ ...reply('Russia.'), issues: [], taken: true }] } };
  const verdicts = (verdict: Verdict) => withoutRepairs({ get: () => verdict, put: async () => undefined });
  expect(verdicts(found).get('tin', 'a1')).toBe(found);
  expect(verdicts(repaired).get('tin', 'a1')).toBeUndefined();
});
