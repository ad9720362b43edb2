import { expect, test } from 'vitest';
import { reasonOf } from '../../src/model/errors.ts';

test.each<[unknown, string]>([
  [new Error("EACCES: permission denied, open '/báo/tin.txt'"), 'permission denied'],
  [new Error('ENOSPC: no space left on device, write'), 'no space left on device'],
  [new Error('the server is busy'), 'the server is busy'],
  ['hỏng', 'hỏng'],
])('of %s the reason is told', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
