import { expect, test } from 'vitest';
import { readCredit } from '../../src/text/credits.ts';

test.each([
  ['Đạn pháo M777 (Ảnh: Reuters).', 'ảnh', ['Reuters']],
  ['Binh sĩ Nga. Ảnh: AFP', 'ảnh', ['AFP']],
  ['Binh sĩ Nga - Ảnh: REUTERS', 'ảnh', ['REUTERS']],
  ['Ảnh: AFP.', 'ảnh', ['AFP']],
  ['(Ảnh: Bộ Tư lệnh Lục quân Hàn Quốc)', 'ảnh', ['Bộ Tư lệnh Lục quân Hàn Quốc']],
  ['Binh sĩ Nga [Ảnh: Reuters/AFP]', 'ảnh', ['Reuters', 'AFP']],
  ['Vụ nổ (Ảnh cắt từ clip: Telegram)', 'ảnh cắt từ clip', ['Telegram']],
  ['Kinzhal (Ảnh minh họa: Sputnik)', 'ảnh minh họa', ['Sputnik']],
  ['Kinzhal (Ảnh minh họa)', 'ảnh minh họa', []],
  ['Bản đồ (Đồ họa: ISW)', 'đồ họa', ['ISW']],
  ['Thủ tướng ở Paris (Nguồn: TTXVN)', 'nguồn', ['TTXVN']],
  ['Lễ ký (Ảnh: Dương Giang và Tuấn Anh)', 'ảnh', ['Dương Giang', 'Tuấn Anh']],
])('reads whom a caption credits: %s', (text, label, names) => {
  expect(readCredit(text)).toMatchObject({ label, names });
});

test.each([
  'Nguồn tin của Reuters: Nga rút quân.',
  'Video: Khoảnh khắc tên lửa Nga rơi xuống kho đạn ở Odessa',
  'Video: Bộ Quốc phòng Nga công bố video mới',
  'Tình hình (ở phía đông) vẫn căng thẳng.',
  'Ảnh vệ tinh cho thấy 12 tiêm kích ở sân bay.',
  'Nga rút quân.',
])('finds no credit where none is: %s', (text) => {
  expect(readCredit(text)).toBeUndefined();
});
