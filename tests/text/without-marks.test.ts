import { expect, test } from 'vitest';
import { withoutMarks } from '../../src/text/without-marks.ts';

test.each([
  ['Trần Đức Lương', 'Tran Duc Luong'],
  ['đường phố Hà Nội', 'duong pho Ha Noi'],
  ['São Tomé', 'Sao Tome'],
  ['Kharkiv 2025', 'Kharkiv 2025'],
])('takes the marks off: %s', (text, bare) => {
  expect(withoutMarks(text)).toBe(bare);
});
