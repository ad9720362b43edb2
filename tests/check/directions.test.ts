import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../src/check/numbers.ts';
import { pair } from './pair.ts';

const turned = (message: string) => ({
  check: 'numbers',
  category: 'accuracy/mistranslation',
  severity: 'major',
  message,
});

describe('a change that goes the other way', () => {
  test.each([
    [
      'Giá dầu giảm từ mức 72 USD xuống còn 65 USD.',
      'Oil fell from $65 to $72.',
      '"72" and "65" changed places; expected from 72 to 65',
    ],
    [
      'Giá dầu giảm từ khoảng 72 USD xuống 65 USD.',
      'Oil fell to about $72 from around $65.',
      '"72" and "65" changed places; expected from 72 to 65',
    ],
    [
      'Ngân sách tăng từ gần 40 tỷ USD lên hơn 60 tỷ USD.',
      'The budget rose from more than $60 billion to nearly $40 billion.',
      '"40 tỷ" and "60 tỷ" changed places; expected from 40 billion to 60 billion',
    ],
    [
      'Quân số tăng từ hơn 900 người lên tới 1.300 người.',
      'The force grew from 1,300 to some 900.',
      '"900" and "1.300" changed places; expected from 900 to 1,300',
    ],
    [
      'Quân số giảm từ 900 người xuống mức 700 người.',
      'The force shrank from almost 700 troops to 900.',
      '"900" and "700" changed places; expected from 900 to 700',
    ],
    [
      'Từ 60 euro, giá tăng lên thành 75 euro. Trước đó, giá giảm từ 75 euro xuống 60 euro.',
      'From €60 the price rose to €75. Before that, it had gone from €60 to €75.',
      '"75" and "60" changed places; expected from 75 to 60',
    ],
  ])('is told: %s → %s', (source, target, message) => {
    expect(checkNumbers(pair(source, target))).toEqual([turned(message)]);
  });

  test('is told of each', () => {
    const source = 'Giá dầu giảm từ 72 USD xuống 65 USD, giá khí đốt tăng từ 30 euro lên 38 euro.';
    const target = 'Oil fell from $65 to $72, and gas rose from €38 to €30.';
    expect(checkNumbers(pair(source, target))).toEqual([
      turned('"72" and "65" changed places; expected from 72 to 65'),
      turned('"30" and "38" changed places; expected from 30 to 38'),
    ]);
  });
});

describe('two figures that are no change, or one that is right', () => {
  test.each([
    ['the other end first', 'Giá dầu giảm từ 72 USD xuống 65 USD.', 'Oil fell to $65 a barrel from $72.'],
    ['without "from"', 'Giá dầu giảm từ 72 USD xuống 65 USD.', 'Oil at $65, to $72, was the range.'],
    ['without "to"', 'Giá dầu giảm từ 72 USD xuống 65 USD.', 'Oil went from $65 up, then $72.'],
    ['over the end of a clause', 'Giá dầu giảm từ 72 USD xuống 65 USD.', 'Oil came from $65, later to $72, and fell.'],
    ['a range', 'Tàu dài từ 60 đến 45 m.', 'The ship is from 45 to 60 meters long.'],
    ['a change without "từ"', 'Giá dầu 72 USD xuống 65 USD.', 'Oil went from $65 to $72.'],
    ['a clause between', 'Từ 72 USD, giá dầu giảm xuống 65 USD.', 'Oil went from $65 to $72.'],
    [
      'one of the figures is another',
      'Giá dầu giảm từ 72 USD xuống 65 USD.',
      'Oil, at $72 once, fell from $65 to $60.',
    ],
    ['a word that ends like "từ"', 'Ông giữ chức từng 72 ngày xuống 65 ngày.', 'He served from 65 days to 72 days.'],
  ])('%s: %s → %s', (_, source, target) => {
    expect(checkNumbers(pair(source, target)).filter(({ message }) => message.includes('changed places'))).toEqual([]);
  });
});
