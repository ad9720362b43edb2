import { expect, test } from 'vitest';
import { phraseReader } from '../../src/text/vietnamese-phrases.ts';

const read = phraseReader(
  new Map<string, string | undefined>([
    ['tăng', 'rise'],
    ['tăng trưởng', 'growth'],
    ['xe tăng', undefined],
    ['sau 1', 'after'],
  ]),
);

test.each([
  ['Giá tăng.', ['rise 4']],
  ['Tăng trưởng chậm lại, giá tăng.', ['growth 0', 'rise 26']],
  ['TĂNG GIÁ', ['rise 0']],
  ['Tăng Trưởng', ['growth 0']],
  ['Xe tăng bị bắn, số xe tăng tăng.', ['rise 27']],
  ['tặng, tăngs, sau 15 ngày', ['after 13']],
  ['', []],
])('%s', (text, found) => {
  expect(read(text).map(({ value, start }) => `${value} ${start}`)).toEqual(found);
});
