import { expect, test } from 'vitest';
import { asMuch, readEnglishMeasures, readVietnameseMeasures } from '../../src/text/units.ts';

const brief = ({ text, kinds }: { text: string; kinds: readonly string[] }) => [text, kinds[0]];

test.each<[string, [string, string][]]>([
  ['tầm bắn 2.000 km', [['2.000 km', 'kilometers']]],
  ['tốc độ 900 km/h', [['900 km/h', 'km/h']]],
  ['tốc độ 900 km mỗi giờ', [['900 km mỗi giờ', 'km/h']]],
  ['rộng 24 km vuông', [['24 km vuông', 'square kilometers']]],
  ['12 hải lý', [['12 hải lý', 'nautical miles']]],
  ['âm 20°C', [['20°C', 'degrees Celsius']]],
  ['tốc độ Mach 5', [['Mach 5', 'Mach']]],
  ['48 giờ', [['48 giờ', 'hours']]],
  ['hai mươi năm', [['hai mươi năm', 'years']]],
  ['5-10 ngày', [['10 ngày', 'days']]],
  ['mỗi ngày 5 tấn hàng', [['5 tấn', 'metric tons']]],
  ['mỗi tuần 2 km', [['2 km', 'kilometers']]],
  ['cả tháng 3 tấn', [['3 tấn', 'metric tons']]],
  ['ngày 5 tháng này', []],
  ['khóa 5 năm nay', []],
  ['ngày 24 tháng 9 năm 2025', []],
  ['quý 2 năm nay', []],
  ['thứ 3 tuần này', []],
  ['24/9 năm ngoái', []],
  ['hai tiếng nổ', []],
  ['2 tuần tra', []],
  ['lữ đoàn 5 tấn công', []],
])('the measures of "%s"', (text, measures) => {
  expect(readVietnameseMeasures(text).map(brief)).toEqual(measures);
});

test.each<[string, [string, string][]]>([
  ['2,000 miles', [['2,000 miles', 'miles']]],
  ['12 nautical miles', [['12 nautical miles', 'nautical miles']]],
  ['900 miles per hour', [['900 miles per hour', 'mph']]],
  ['24 more square kilometers', [['24 more square kilometers', 'square kilometers']]],
  ['a 30-day truce', [['30-day', 'days']]],
  ['5 straight days', [['5 straight days', 'days']]],
  ['2 consecutive weeks', [['2 consecutive weeks', 'weeks']]],
  ['45 metric tons', [['45 metric tons', 'metric tons']]],
  ['45 short tons', [['45 short tons', 'short tons']]],
  ['45 long tons', [['45 long tons', 'long tons']]],
  ['Mach 5', [['Mach 5', 'Mach']]],
  ['5 F-16s and 2 C-130s', []],
  ['the 4th month', []],
])('the measures of "%s"', (text, measures) => {
  expect(readEnglishMeasures(text).map(brief)).toEqual(measures);
});

test.each(['a week', 'the second week'])('"%s" counts no weeks', (text) => {
  expect(readEnglishMeasures(text)).toEqual([]);
});

test.each<[string, string, boolean]>([
  ['12 tháng', '1 year', true],
  ['hai thập niên', '20 years', true],
  ['2 tạ', '200 kilograms', true],
  ['1.000 MW', '1 gigawatt', true],
  ['12 tháng', '12 years', false],
  ['900 km/h', '900 kilometers', false],
])('%s and %s are as much: %s', (vietnamese, english, same) => {
  const [own] = readVietnameseMeasures(vietnamese);
  const others = readEnglishMeasures(english);
  expect(own && others.some((other) => asMuch(own, other))).toBe(same);
});
