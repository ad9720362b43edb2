import { expect, test } from 'vitest';
import { commitTogether } from '../../src/memory/commit-together.ts';

test('what comes at one moment is committed at once, in order', async () => {
  const batches: (readonly string[])[] = [];
  const put = commitTogether<string>((items) => batches.push(items));
  await Promise.all([put('một'), put('hai'), put('ba')]);
  await put('bốn');
  expect(batches).toEqual([['một', 'hai', 'ba'], ['bốn']]);
});

test('nothing resolves before it is durable', async () => {
  let durable = false;
  const put = commitTogether<string>(() => {
    durable = true;
  });
  await put('một').then(() => expect(durable).toBe(true));
});

test('a disk that fails fails all that waited for it, and none that comes later', async () => {
  let isFull = true;
  const put = commitTogether<string>(() => {
    if (isFull) throw new Error('the disk is full');
  });
  const results = await Promise.allSettled([put('một'), put('hai')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isFull = false;
  await expect(put('ba')).resolves.toBeUndefined();
});
