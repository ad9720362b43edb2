import { expect, test } from 'vitest';
import { checkEmpty } from '../../src/check/empty.ts';
import { lines, pair } from './pair.ts';

const SOURCE = 'Bà nhấn mạnh đây là một phần của nỗ lực chung.';

test.each(['', ' ', '—', '"…"', '***'])('calls a translation without a word critical: "%s"', (target) => {
  expect(lines(checkEmpty(pair(SOURCE, target)))).toEqual(['critical there is no translation; expected one']);
});

test.each(['N/A', 'None', 'null', '[translation]', 'No translation.', 'TBD', '2025', '1.'])(
  'calls what stands for a translation critical: %s',
  (target) => {
    expect(lines(checkEmpty(pair(SOURCE, target)))).toEqual([`critical "${target}" is no translation; expected one`]);
  },
);

test.each([
  ['Nga phủ nhận.', 'Russia denies it.'],
  ['24/9', '24'],
  ['* * *', '* * *'],
  ['Năm 2025', '2025'],
  ['Khoảng 120 quả', '120'],
  ['Không có', 'None'],
  ['Không có thông tin', 'N/A'],
  [SOURCE, 'None of the partners objects.'],
])('is silent where there is something, or nothing to say: %s', (source, target) => {
  expect(checkEmpty(pair(source, target))).toEqual([]);
});
