import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OLDER_ENCODINGS } from '../../src/article/older-encodings.ts';
import { ENCODE } from './encode-vietnamese.ts';

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const SMALL = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  ...'đbcdghklmnpqrstvx',
];
const LETTERS = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())];

function decode(name: string, bytes: Buffer | string): string {
  const encoding = OLDER_ENCODINGS.find((each) => each.name === name);
  return encoding?.decode(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes) ?? 'no such encoding';
}

const encode = (name: string, text: string) => ENCODE[name]?.(text) ?? Buffer.of();

/** As they looked to a program that knew only Latin-1, and are still found. */
test.each([
  ['TCVN3 (ABC)', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['TCVN3 (ABC)', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['TCVN 5712 (VN1)', 'Bé Quèc phßng', 'Bộ Quốc phòng'],
  ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['VNI', 'Thuû töôùng, ngöôøi, löïc löôïng, kyõ sö', 'Thủ tướng, người, lực lượng, kỹ sư'],
  ['VNI', 'TOÅNG THOÁNG MYÕ, Ñaøi Loan, Aán Ñoä', 'TỔNG THỐNG MỸ, Đài Loan, Ấn Độ'],
  ['VISCII', 'Cµng hòa xã hµi chü nghîa Vi®t Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['windows-1258', 'Côòng hòa xaÞ hôòi chuÒ nghiÞa Viêòt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
])('%s: %s', (name, bytes, text) => {
  expect(decode(name, name === 'windows-1258' ? bytes.replace('hòa', 'ho\u00CCa') : bytes)).toBe(text);
});

describe.each(OLDER_ENCODINGS.map(({ name }) => name))('%s', (name) => {
  const hasCapitals = name !== 'TCVN3 (ABC)';
  const wanted = (text: string) => (hasCapitals ? text : text.toLowerCase());

  test('every letter with every tone comes back, in both cases', () => {
    for (const letter of LETTERS) {
      // Within a word of small letters: the fonts of TCVN3 tell a capital by what is around it.
      const word = `xx${letter}xx`;
      expect(wanted(decode(name, encode(name, word)))).toBe(wanted(word));
    }
  });

  test('so does any text of them', () => {
    const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(wanted(decode(name, encode(name, text)))).toBe(wanted(text));
      }),
    );
  });

  test('figures, line ends and addresses stay', () => {
    const text = 'Ngày 24/9: 1,5 tỷ USD (25%)\r\nhttps://vnexpress.net/a-1.html?b=2&c=3 F-16 #1 @a_b';
    expect(decode(name, encode(name, text))).toBe(text);
  });
});

test.each(['TCVN3 (ABC)', 'VNI', 'windows-1258'])('%s has the quotation marks and dashes of Windows', (name) => {
  const text = 'Ông nói: “Nga – Mỹ…” và ‘Ba Lan’';
  expect(decode(name, encode(name, text))).toBe(text);
});
