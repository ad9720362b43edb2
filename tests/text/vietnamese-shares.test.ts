import { expect, test } from 'vitest';
import { readShares } from '../../src/text/vietnamese-shares.ts';

test.each([
  ['Ba phần tư dân số ủng hộ.', 'Ba phần tư', [75]],
  ['một phần ba ngân sách', 'một phần ba', [33, 33.3]],
  ['Chi phí gấp rưỡi năm ngoái.', 'gấp rưỡi', [1.5, 50, 150]],
  ['Chi phí cao gấp đôi.', 'gấp đôi', [2, 100, 200]],
  ['nhanh gấp năm lần', 'gấp năm', [5, 400, 500]],
])('"%s" has a share', (source, text, values) => {
  const [share] = readShares(source);
  expect(share).toMatchObject({
    text,
    figure: false,
    start: source.indexOf(text),
    end: source.indexOf(text) + text.length,
  });
  expect(share?.values).toEqual(expect.arrayContaining(values));
});

test.each([['gấp ba mươi lần'], ['tăng gấp năm ngoái'], ['một phần lớn dân số'], ['gấp 3 lần'], ['việc gấp']])(
  '"%s" has none',
  (source) => {
    expect(readShares(source)).toEqual([]);
  },
);
