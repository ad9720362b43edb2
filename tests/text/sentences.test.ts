import { describe, expect, test } from 'vitest';
import { sentenceRanges } from '../../src/text/sentences.ts';

const sentencesOf = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  test.each([
    ['after a full stop', 'Nga phóng 41 tên lửa.', 'Ukraine bắn hạ 30 quả.'],
    ['after an exclamation mark', 'Dừng lại!', 'Ông hét lên.'],
    ['after a question mark', 'Mỹ sẽ làm gì?', 'Chưa ai rõ.'],
    ['after a quotation', '"Tôi không biết."', 'Ông nói thêm.'],
    ['after a year', 'Liên doanh ra đời năm 2025.', 'Mỹ góp vốn.'],
    ['after a name that is an abbreviation, too', 'Bà điện đàm với ông Hun Sen.', 'Trong băng ghi âm, bà xin lỗi.'],
    ['after km/h', 'Gió giật trên 200 km/h.', 'Tỉnh đã sơ tán dân.'],
    ['before a word with Đ', 'Ông đến Kiev.', 'Đại sứ Mỹ ra đón.'],
  ])('%s', (_, first, second) => {
    expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
  });
});

describe('a sentence goes on', () => {
  test.each([
    ['after TP.', 'Ông đến TP. Hồ Chí Minh hôm 24/9.'],
    ['after GS.', 'Theo GS. Nguyễn Văn Minh, Nga đang yếu đi.'],
    ['after TS. in lower case', 'Theo ts. Lê Hồng Hiệp, Mỹ sẽ rút quân.'],
    ['after PGS.TS.', 'Theo PGS.TS. Trần Nam Tiến, đây là bước ngoặt.'],
    ['after initials', 'Phó Tổng thống J. D. Vance đến Paris.'],
    ['after St.', 'Tàu cập cảng St. Petersburg hôm 24/9.'],
    ['after Đ., an abbreviation with đ', 'Ông sống trên Đ. Lê Duẩn từ lâu.'],
    ['within a figure', 'Tầm bắn 2.000 km vượt xa F-16.'],
    ['after dots within it', 'Quân đội Nga... tiếp tục tiến công.'],
  ])('%s', (_, sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });
});

test('an abbreviation at the very end still ends the paragraph', () => {
  expect(sentencesOf('Nga rút quân. Hàng gồm đạn, pháo, v.v.')).toEqual(['Nga rút quân.', 'Hàng gồm đạn, pháo, v.v.']);
});

test('white space between sentences belongs to none', () => {
  expect(sentencesOf('  Nga rút quân.   Mỹ hoan nghênh.  ')).toEqual(['Nga rút quân.', 'Mỹ hoan nghênh.']);
});

test.each(['', '   ', '\n'])('blank text %j has no sentence', (blank) => {
  expect(sentenceRanges(blank)).toEqual([]);
});

test('a text longer than any window is split as its parts are', () => {
  const sentence = 'Nga phóng 54 UAV vào Kiev, theo GS. Nam ở TP. Hà Nội.';
  const text = Array.from({ length: 400 }, () => sentence).join(' ');
  expect(sentenceRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    Array.from({ length: 400 }, () => sentence),
  );
});

test.each([
  ['a question and who asks it', '"Vì sao Nga rút quân?" ông hỏi.'],
  ['an exclamation and who cries it', '"Dừng lại!" he shouted.'],
  ['after p.m.', 'The talks began at 9 p.m. Sunday in Geneva.'],
  ['after Sen.', 'Arizona Sen. Mark Kelly objected.'],
  ['after Lt. Gen.', 'Retired Lt. Gen. Ben Hodges objected.'],
  ['after a month', 'He met Mr. Xi on Jan. 5 in Beijing.'],
  ['after a district', 'Ông sống ở Q. Hoàn Kiếm.'],
  ['after U.S.', 'The U.S. Navy sent two ships.'],
])('a sentence goes on in English and in quotations: %s', (_, sentence) => {
  expect(sentencesOf(sentence)).toEqual([sentence]);
});

test.each([
  ['U.S. before a word that begins a sentence', 'He flew to the U.S.', 'The visit lasts a week.'],
  ['p.m. before such a word', 'The talks began at 9 p.m.', 'They lasted an hour.'],
  ['Italy', 'Hội nghị diễn ra ở Ý.', 'Đây là lần thứ ba.'],
  ['Italy, whoever is named next', 'Thủ tướng thăm Ý.', 'Nga phản đối.'],
  ['a variant', 'Nga phóng tên lửa Kh-A.', 'Mỹ phản đối.'],
  ['a grade', 'Tàu đạt hạng A.', 'Đội tàu có sáu chiếc.'],
  ['a quotation in single marks', "He called it 'a mistake.'", 'The Kremlin agreed.'],
  ['dots', 'Ông im lặng…', 'Nga rút quân.'],
])('a sentence ends after %s', (_, first, second) => {
  expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
});
