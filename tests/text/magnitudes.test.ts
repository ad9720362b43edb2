import { expect, test } from 'vitest';
import { readEnglishMagnitudes, readVietnameseMagnitudes } from '../../src/text/magnitudes.ts';

test.each<[string, string, number]>([
  ['hàng chục nghìn người', 'hàng chục nghìn', 10_000],
  ['hàng chục  nghìn người', 'hàng chục  nghìn', 10_000],
  ['Hàng nghìn tỷ đồng', 'Hàng nghìn tỷ', 1e12],
  ['suốt hàng chục năm', 'hàng chục', 10],
  ['có vài trăm binh sĩ', 'vài trăm', 100],
  ['nhiều triệu USD', 'nhiều triệu', 1e6],
  ['mấy chục tàu', 'mấy chục', 10],
  ['dăm chục tàu', 'dăm chục', 10],
])('"%s" tells roughly "%s", %d', (text, written, value) => {
  expect(readVietnameseMagnitudes(text)).toEqual([{ text: written, value }]);
});

test.each<[string, string, number]>([
  ['tens of thousands of people', 'tens of thousands', 10_000],
  ['hundreds of millions', 'hundreds of millions', 1e8],
  ['several hundred troops', 'several hundred', 100],
  ['a couple of hundred thousand', 'a couple of hundred thousand', 100_000],
  ['a few dozen tanks', 'a few dozen', 10],
  ['scores of tanks', 'scores', 10],
  ['a multimillion-dollar deal', 'multimillion', 1e6],
])('"%s" tells roughly "%s", %d', (text, written, value) => {
  expect(readEnglishMagnitudes(text)).toEqual([{ text: written, value }]);
});

test('exact numbers are none', () => {
  expect(readVietnameseMagnitudes('ba trăm xe tăng, 200 tàu')).toEqual([]);
  expect(readEnglishMagnitudes('three hundred tanks, 200 ships')).toEqual([]);
});
