import { expect, test } from 'vitest';
import { readApproximator } from '../../src/text/vietnamese-approximators.ts';
import { readVietnameseNumbers } from '../../src/text/vietnamese-numbers.ts';

/** What stands before the last figure of a text. */
function approximatorIn(text: string): string | undefined {
  const figure = readVietnameseNumbers(text)
    .filter(({ figure }) => figure)
    .at(-1);
  const found = figure && readApproximator(text, figure);
  return found && `${found.sense}${found.loose ? '?' : ''}`;
}

test.each([
  ['gần 20 cuộc họp', 'nearly'],
  ['khoảng 20 cuộc họp', 'about'],
  ['trên dưới 20 cuộc họp', 'about'],
  ['hơn 20 cuộc họp', 'over'],
  ['kéo dài hơn 20 giờ', 'over'],
  ['ít nhất 20 người', 'least'],
  ['không dưới 20 người', 'least'],
  ['tối đa 20 người', 'most'],
  ['không quá 20 người', 'most'],
  ['có thể chở tới 20 người', 'most'],
  ['chưa đầy 20 người', 'under'],
])('"%s": %s', (text, sense) => {
  expect(approximatorIn(text)).toBe(sense);
});

test.each([
  ['trên 20 mặt trận', 'over?'],
  ['dưới 20 độ C', 'under?'],
  ['lên tới 20 triệu', 'most?'],
])('"%s" may be something else: %s', (text, sense) => {
  expect(approximatorIn(text)).toBe(sense);
});

test('a range is about so many by itself', () => {
  const [first] = readVietnameseNumbers('khoảng 20-30 xe');
  expect(first && readApproximator('khoảng 20-30 xe', first)?.loose).toBe(true);
});

test.each([
  'cao hơn 20%',
  'gần biên giới có 20 xe',
  'trong năm tới 20 nước',
  'có thể đi tới 20 nước',
  'khoảng cách 20 km',
])('"%s" has none', (text) => {
  expect(approximatorIn(text)).toBeUndefined();
});
