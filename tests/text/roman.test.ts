import { expect, test } from 'vitest';
import { readRoman } from '../../src/text/quantity.ts';

test.each<[string, number | undefined]>([
  ['II', 2],
  ['IV', 4],
  ['XXI', 21],
  ['XIV', 14],
  ['', undefined],
  ['VV', undefined],
  ['Vi', undefined],
])('"%s" is %s', (word, value) => {
  expect(readRoman(word)).toBe(value);
});
