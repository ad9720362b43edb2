import { expect, test } from 'vitest';
import { withCapitals } from '../../src/article/tcvn3.ts';

test.each([
  ['a word in capitals', 'TổNG Bí thư', 'TỔNG Bí thư'],
  ['a word that begins with a tone', 'nước ấN Độ', 'nước ẤN Độ'],
  ['a headline', 'TổNG THốNG Mỹ THĂM VIệT NAM\nÔng đến Hà Nội.', 'TỔNG THỐNG MỸ THĂM VIỆT NAM\nÔng đến Hà Nội.'],
  ['the beginning of the text', 'ảnh vệ tinh', 'Ảnh vệ tinh'],
  ['the beginning of a paragraph', 'Nga rút\n\nủy ban họp', 'Nga rút\n\nỦy ban họp'],
  ['the beginning of a sentence', 'Nga rút. “ý tưởng” này', 'Nga rút. “Ý tưởng” này'],
  ['a credit', 'Đạn pháo (ảnh: Reuters)', 'Đạn pháo (Ảnh: Reuters)'],
])('%s gets its capitals', (_, text, mended) => {
  expect(withCapitals(text)).toBe(mended);
});

test.each([
  ['a name of two letters', 'Tổng thống Mỹ và Bộ Quốc phòng'],
  ['a small letter in the midst of a sentence', 'Nga tấn công ở Kiev'],
  ['a line that an editor broke', 'Nga tấn công các mục tiêu\nở Kiev'],
  ['acronyms and designations', 'NATO, UAV và Su-35'],
  ['what the letters around do not tell', 'Thủ tướng ấn Độ'],
])('%s stays', (_, text) => {
  expect(withCapitals(text)).toBe(text);
});
