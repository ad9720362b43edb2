import { describe, expect, test } from 'vitest';
import { checkLostClauses } from '../../src/check/lost-clauses.ts';
import { lines, pair } from './pair.ts';

const SOURCE =
  'Ngoại trưởng nói Tehran sẵn sàng nối lại đàm phán gián tiếp với Mỹ, song nhấn mạnh chương trình tên lửa không nằm trong nội dung thảo luận.';
const check = (source: string, target: string) => lines(checkLostClauses(pair(source, target)));

describe('the clause behind a "but"', () => {
  test('is lost', () => {
    expect(check(SOURCE, 'The foreign minister said Tehran was ready to resume indirect talks with the U.S.')).toEqual([
      'minor "song" is not rendered, nor, it seems, what stands behind it; expected "but …"',
    ]);
  });

  test.each([
    'The foreign minister said Tehran was ready to resume indirect talks with the U.S. but stressed that the missile program was off the table.',
    'The foreign minister said Tehran was ready for indirect talks with the U.S., though not on missiles.',
    'The foreign minister said Tehran was ready to resume indirect talks with the United States; he stressed that the missile program was off the table.',
  ])('is there: %s', (target) => {
    expect(check(SOURCE, target)).toEqual([]);
  });

  test('of another sentence is not looked for', () => {
    const short = 'Nga rút quân hôm qua theo thỏa thuận đã ký ở Doha hồi tháng trước.';
    expect(check(`${short} ${SOURCE}`, 'Russia left. Tehran is ready to talk, but not about its missiles.')).toEqual(
      [],
    );
  });
});
