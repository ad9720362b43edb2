import { expect, test } from 'vitest';
import { remember } from '../../src/text/remember.ts';

test('works once for what was asked lately, and forgets the rest when it knows too many', () => {
  const asked: string[] = [];
  const shout = remember(2, (text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect(['tàu', 'tàu', 'pháo', 'xe', 'tàu', 'bom', 'pháo'].map(shout)).toEqual([
    'TÀU',
    'TÀU',
    'PHÁO',
    'XE',
    'TÀU',
    'BOM',
    'PHÁO',
  ]);
  expect(asked).toEqual(['tàu', 'pháo', 'xe', 'bom', 'pháo']);
});
