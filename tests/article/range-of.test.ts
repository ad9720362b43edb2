import { expect, test } from 'vitest';
import { rangeOf } from '../../src/article/range-of.ts';

test('gives where a parsed node stands', () => {
  const start = { line: 2, column: 1, offset: 5 };
  const end = { line: 2, column: 4, offset: 8 };
  expect(rangeOf({ type: 'text', value: 'Nga', position: { start, end } })).toEqual({ start: 5, end: 8 });
});

test('a node that was not parsed has no place', () => {
  expect(() => rangeOf({ type: 'text', value: 'Nga' })).toThrow('a text node without a position');
});
