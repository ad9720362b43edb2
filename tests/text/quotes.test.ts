import { expect, test } from 'vitest';
import { quotedRanges } from '../../src/text/quotes.ts';

const quotationsIn = (text: string) => quotedRanges(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['straight marks', 'Ông nói: "Chúng tôi sẽ thắng", rồi rời đi.', ['"Chúng tôi sẽ thắng"']],
  ['curly marks', '“Đúng vậy”, bà Stefanishyna nói.', ['“Đúng vậy”']],
  ['angle marks', 'Báo «Sự thật» đưa tin.', ['«Sự thật»']],
  ['several quotations', '"Có", ông đáp, "nhưng chưa phải lúc này".', ['"Có"', '"nhưng chưa phải lúc này"']],
  ['no quotation', 'Nga phóng 41 tên lửa.', []],
])('finds %s, marks included', (_, text, quotations) => {
  expect(quotationsIn(text)).toEqual(quotations);
});

test('a quotation within a quotation belongs to the outer one', () => {
  expect(quotationsIn('“Họ gọi đó là "tín hiệu tích cực" từ Mỹ”, ông nói.')).toEqual([
    '“Họ gọi đó là "tín hiệu tích cực" từ Mỹ”',
  ]);
});

test('a quotation that is never closed runs to the end of the paragraph', () => {
  expect(quotationsIn('Ông nói: "Chúng tôi sẽ thắng.')).toEqual(['"Chúng tôi sẽ thắng.']);
});

test('signs of inches open no quotation', () => {
  expect(quotationsIn('màn hình 5" và ống kính 7.62" của Mỹ')).toEqual([]);
});

test('a quotation may end in a figure', () => {
  expect(quotationsIn('"Năm 2025" là mốc quan trọng.')).toEqual(['"Năm 2025"']);
});

test('a quoted designation ends at its own closing mark', () => {
  expect(quotationsIn('Pháo "M777" và tiêm kích "F-16"')).toEqual(['"M777"', '"F-16"']);
});
