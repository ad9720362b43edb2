import { describe, expect, test } from 'vitest';
import { checkRanks } from '../../src/check/ranks.ts';
import { lines, pair } from './pair.ts';

const check = (source: string, target: string) => lines(checkRanks(pair(source, target)));

describe('a rank', () => {
  test.each([
    ['Thiếu tướng Kyrylo Budanov', 'Maj. Gen. Kyrylo Budanov'],
    ['Thiếu tướng Kyrylo Budanov', 'Major General Kyrylo Budanov'],
    ['Thiếu tướng Kyrylo Budanov', 'Gen. Kyrylo Budanov'],
    ['Thiếu tướng Kyrylo Budanov', 'Kyrylo Budanov, a lieutenant general'],
    ['Thượng tướng hải quân Nga Igor', 'Adm. Igor of the Russian navy'],
    ['Đại tá hải quân, đô đốc John Kirby', 'Adm. John Kirby'],
    ['Đại tá Nguyễn Văn Hải của cảnh sát biển', 'Capt. Nguyen Van Hai of the coast guard'],
    ['Thượng tá Trần Minh', 'Lt. Col. Tran Minh'],
    ['Thượng tướng Nguyễn Trường Thắng', 'Senior Lt. Gen. Nguyen Truong Thang'],
    ['Chuẩn tướng Mark Rutter', 'Brigadier Mark Rutter'],
    ['Đại tướng Phan Văn Giang', 'Gen. Phan Van Giang'],
    ['Một thiếu tướng bị bắt.', 'Lt. Gen. Ivanov was arrested.'],
    ['Trung tướng Kellogg và Thiếu tướng Skibitskyi', 'Maj. Gen. Skibitskyi and Lt. Gen. Kellogg'],
    ['Đại tá Adraee nói.', 'Captain America is a film, Col. Adraee said.'],
  ])('is right: %s → %s', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  test.each([
    ['Thiếu tướng Kyrylo Budanov', 'Lt. Gen. Kyrylo Budanov', '"thiếu tướng" → "lt. gen."; expected Maj. Gen.'],
    ['Phó đô đốc Brad Cooper', 'Rear Adm. Brad Cooper', '"phó đô đốc" → "rear adm."; expected Vice Adm.'],
    ['Trung tá Lê Minh', 'Lt. Cmdr. Le Minh', '"trung tá" → "lt. cmdr."; expected Lt. Col.'],
  ])('is another: %s → %s', (source, target, message) => {
    expect(check(source, target)).toEqual([`major ${message}`]);
  });
});

test('what it would be in a navy is minor', () => {
  expect(check('Đại tá Avichay Adraee', 'Capt. Avichay Adraee')).toEqual(['minor "đại tá" → "capt."; expected Col.']);
});

test('a secretary general is no general', () => {
  expect(check('Tổng thư ký gặp Đại tá Brown.', 'NATO Secretary General Mark Rutte met Brown.')).toEqual([]);
});
