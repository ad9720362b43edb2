import { describe, expect, test } from 'vitest';
import { COMMON_SYLLABLES, isMarkedSyllable } from '../../src/text/vietnamese-syllable.ts';

describe('isMarkedSyllable', () => {
  test.each(
    'Tổng THỐNG người nghiêng khuỷu quốc giết gì Quỳnh Đắk ở Ý uỷ quyết xoong thuở nguyễn huýt hoà hòa ngoằn'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(isMarkedSyllable(word)).toBe(true);
  });

  test.each('Tæng Toång quôc đuợcc ngườì café Müller thếế x ®Þnh kưch tõng̀ bãc ngưởp'.split(' '))(
    '%s is none',
    (word) => {
      expect(isMarkedSyllable(word)).toBe(false);
    },
  );
});

test('all common syllables are syllables with marks, in small letters', () => {
  const odd = [...COMMON_SYLLABLES].filter(
    (word) => !isMarkedSyllable(word) || word !== word.toLowerCase().normalize('NFC'),
  );
  expect(odd).toEqual([]);
});
