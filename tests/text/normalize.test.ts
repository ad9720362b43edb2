import { describe, expect, test } from 'vitest';
import { INVISIBLE, normalizeText, toOneLine } from '../../src/text/normalize.ts';

describe('normalizeText', () => {
  test.each([
    ['marks that stand apart', 'Phạm Minh Chính'.normalize('NFD'), 'Phạm Minh Chính'],
    ['Windows line ends', 'Nga\r\nMỹ', 'Nga\nMỹ'],
    ['old Mac line ends', 'Nga\rMỹ', 'Nga\nMỹ'],
    ['a no-break space', '2.000\u00A0km', '2.000 km'],
    ['a narrow no-break space', '150\u202Ftỷ', '150 tỷ'],
    ['an ideographic space', 'Bắc\u3000Kinh', 'Bắc Kinh'],
    ['a zero-width space', 'phòng\u200B không', 'phòng không'],
    ['a soft hyphen', 'Ukra\u00ADine', 'Ukraine'],
    ['a byte order mark', '\uFEFFMỹ', 'Mỹ'],
    ['a mark of direction', 'Iran\u200F', 'Iran'],
    ['a no-break hyphen', 'F\u201116', 'F-16'],
  ])('mends %s', (_, text, mended) => {
    expect(normalizeText(text)).toBe(mended);
  });

  test('leaves dashes, quotation marks and the ellipsis as they are', () => {
    const text = '“Ấn Độ Dương – Thái Bình Dương…” — ông nói';
    expect(normalizeText(text)).toBe(text);
  });

  test('a second pass changes nothing', () => {
    const once = normalizeText('\uFEFFTổng thống\r\n\u00A0Mỹ'.normalize('NFD'));
    expect(normalizeText(once)).toBe(once);
  });
});

test('a letter with its marks is not invisible', () => {
  expect('Tổng thống Mỹ'.search(INVISIBLE)).toBe(-1);
});

describe('toOneLine', () => {
  test('makes every run of white space one space', () => {
    expect(toOneLine('máy bay\n  không\t người lái')).toBe('máy bay không người lái');
  });

  test('takes the white space off both ends', () => {
    expect(toOneLine('\n Liêu Ninh \n')).toBe('Liêu Ninh');
  });
});
