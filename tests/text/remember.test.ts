import { expect, test } from 'vitest';
import { remember } from '../../src/text/remember.ts';

test('works once for the same text, and forgets when it knows too many', () => {
  const asked: string[] = [];
  const shout = remember(2, (text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect(['tàu', 'tàu', 'pháo', 'xe', 'tàu'].map(shout)).toEqual(['TÀU', 'TÀU', 'PHÁO', 'XE', 'TÀU']);
  expect(asked).toEqual(['tàu', 'pháo', 'xe', 'tàu']);
});
