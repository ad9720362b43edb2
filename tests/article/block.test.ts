import { describe, expect, test } from 'vitest';
import { isCaption, keepReason } from '../../src/article/block.ts';

describe('isCaption', () => {
  test.each([
    'Đạn pháo M777 Mỹ cung cấp cho Ukraine (Ảnh: Reuters).',
    'Tàu sân bay Liêu Ninh - Ảnh: AFP',
    'Binh sĩ Ukraine – Ảnh: AFP/TTXVN',
    'Xe tăng Leopard 2 trên chiến trường. Ảnh: REUTERS',
    'Bản đồ chiến sự (Nguồn: ISW).',
    'Tên lửa Patriot (Ảnh minh họa: AP)',
    'Vụ nổ tại cầu Crimea (Ảnh chụp màn hình)',
    'Ảnh: AFP',
    'Ảnh vệ tinh: Maxar',
    'Đồ họa: ISW',
    'Đồ hoạ: TTXVN',
    'Video: Bộ Quốc phòng Nga',
  ])('"%s" is one', (caption) => {
    expect(isCaption(caption)).toBe(true);
  });

  test.each([
    'Ông Trump (Ảnh: Reuters) phát biểu tại New York hôm 23/9.',
    'Ông cho xem ảnh: một chiếc xe tăng.',
    'Quân đội Nga tiến công.',
    'Ảnh vệ tinh cho thấy tàu ngầm đã rời cảng.',
  ])('"%s" is none', (paragraph) => {
    expect(isCaption(paragraph)).toBe(false);
  });

  test('a paragraph of more than 400 characters is none, whatever its end', () => {
    expect(isCaption(`${'Quân đội Nga tiến công. '.repeat(17)}(Ảnh: Reuters)`)).toBe(false);
  });
});

describe('keepReason', () => {
  test.each([
    ['2025', 'figures alone'],
    ['100%', 'figures alone'],
    ['(2)', 'figures alone'],
    ['---', 'a rule'],
    ['* * *', 'a rule'],
    ['•••', 'a rule'],
    ['https://vnexpress.net/the-gioi', 'an address'],
    ['bandoc@nld.com.vn', 'an address'],
    ['https://isw.org, www.qdnd.vn', 'an address'],
    ['?!', 'no words'],
    ['€', 'no words'],
  ])('"%s" is kept: %s', (source, reason) => {
    expect(keepReason(source)).toBe(reason);
  });

  test.each(['24/9', '1.250,5', '17:30', '2.000', '1/3'])('"%s" is not kept: English writes it otherwise', (source) => {
    expect(keepReason(source)).toBeUndefined();
  });

  test.each(['Ý', 'Đ', 'M777', '5 triệu', 'Xem https://isw.org'])('"%s" is not kept: it has words', (source) => {
    expect(keepReason(source)).toBeUndefined();
  });
});

test.each(['Nguồn: ISW', '*Ảnh: Reuters*', 'Binh sĩ Ukraine (Ảnh minh họa).'])('"%s" is a caption', (source) => {
  expect(isCaption(source)).toBe(true);
});

test('a sentence about a source is no caption', () => {
  expect(isCaption('Mỹ chuyển hệ thống Patriot. Nguồn tin từ Lầu Năm Góc xác nhận.')).toBe(false);
});

test.each(['24-9', '3 - 1', '24/9'])('"%s" alone is not kept: it may be a date', (source) => {
  expect(keepReason(source)).toBeUndefined();
});

test.each(['Ảnh hưởng: lớn', 'Ông nói đây là sự thật (Nguồn tin: giấu tên).'])('"%s" is no caption', (source) => {
  expect(isCaption(source)).toBe(false);
});

test.each(['Ảnh minh họa', 'Xe tăng Nga / Ảnh: Reuters', 'Xe tăng Nga | Ảnh: Reuters'])(
  '"%s" is a caption too',
  (source) => {
    expect(isCaption(source)).toBe(true);
  },
);
