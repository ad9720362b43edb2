import { describe, expect, test } from 'vitest';
import { foldSyllable } from '../../src/text/fold.ts';

describe('one syllable in two spellings', () => {
  test.each([
    ['hoà', 'hòa'],
    ['hoá', 'hóa'],
    ['xoá', 'xóa'],
    ['khoẻ', 'khỏe'],
    ['loè', 'lòe'],
    ['thuỷ', 'thủy'],
    ['thuỵ', 'thụy'],
    ['uỷ', 'ủy'],
    ['uý', 'úy'],
    ['tuý', 'túy'],
  ])('%s is %s: the tone stands on either vowel', (old, modern) => {
    expect(foldSyllable(old)).toBe(foldSyllable(modern));
  });

  test.each([
    ['tỷ', 'tỉ'],
    ['Mĩ', 'Mỹ'],
    ['kĩ', 'kỹ'],
    ['lí', 'lý'],
    ['sĩ', 'sỹ'],
    ['kì', 'kỳ'],
    ['quí', 'quý'],
  ])('%s is %s: i stands for y after a consonant', (one, other) => {
    expect(foldSyllable(one)).toBe(foldSyllable(other));
  });

  test('ð of a scan is đ', () => {
    expect(foldSyllable('Ðức')).toBe('đức');
  });

  test('capitals fall', () => {
    expect(foldSyllable('Hoà')).toBe('hòa');
  });
});

describe('what stays apart', () => {
  test.each([
    ['tay', 'tai', 'hand and ear'],
    ['hay', 'hai', 'or and two'],
    ['suy', 'sui', 'y after a vowel'],
    ['ma', 'mà', 'with and without a tone'],
    ['đạn', 'dạn', 'đ and d'],
    ['tư', 'tu', 'ư and u'],
    ['huy', 'huý', 'with and without a tone'],
  ])('%s is not %s (%s)', (one, other) => {
    expect(foldSyllable(one)).not.toBe(foldSyllable(other));
  });

  test.each(['hoàn', 'toàn', 'loạn', 'thuyền', 'hoài', 'xoáy', 'quà', 'khuỷu', 'thuở', 'giá'])(
    '%s is folded to itself: its tone has one place only',
    (syllable) => {
      expect(foldSyllable(syllable)).toBe(syllable);
    },
  );

  test('y alone is a word of its own', () => {
    expect(foldSyllable('Ý')).toBe('ý');
  });
});

test('a folded syllable is in NFC', () => {
  expect(foldSyllable('thuỷ')).toHaveLength('thủy'.length);
});

test('a folded syllable folds to itself', () => {
  const folded = foldSyllable('Thuỷ');
  expect(foldSyllable(folded)).toBe(folded);
});
