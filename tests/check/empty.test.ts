import { expect, test } from 'vitest';
import { checkEmpty } from '../../src/check/empty.ts';
import { lines, pair } from './pair.ts';

test.each(['', ' ', '—', '"…"', '***'])('calls a translation without a word critical: "%s"', (target) => {
  const issues = checkEmpty(pair('Bà nhấn mạnh đây là một phần của nỗ lực chung.', target));
  expect(lines(issues)).toEqual(['critical there is no translation; expected one']);
});

test.each([
  ['Nga phủ nhận.', 'Russia denies it.'],
  ['24/9', '24'],
  ['* * *', '* * *'],
])('is silent where there is something, or nothing to say: %s', (source, target) => {
  expect(checkEmpty(pair(source, target))).toEqual([]);
});
