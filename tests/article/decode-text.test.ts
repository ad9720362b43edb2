import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUnicode } from '../../src/article/decode-text.ts';
import { InputError } from '../../src/model/errors.ts';

const decode = (bytes: Uint8Array) => decodeUnicode(bytes, 'bai.txt');
const decodeBytes = (...bytes: number[]) => decode(Uint8Array.from(bytes));

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();
const TEXT = 'Tổng thống Nga Vladimir Putin tuyên bố: “Mỹ nên đàm phán”.\r\nNgày 24/9.';

describe('reads', () => {
  test('UTF-8, and says nothing of it', () => {
    expect(decode(Buffer.from(TEXT))).toEqual({ text: TEXT });
  });

  test('UTF-8 with a byte order mark, which falls off', () => {
    expect(decode(Buffer.from(`\uFEFF${TEXT}`))).toEqual({ text: TEXT });
  });

  test.each<[string, Uint8Array]>([
    ['little-endian, with a mark', utf16le(`\uFEFF${TEXT}`)],
    ['little-endian, without', utf16le(TEXT)],
    ['big-endian, with a mark', utf16be(`\uFEFF${TEXT}`)],
    ['big-endian, without', utf16be(TEXT)],
  ])('UTF-16, %s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding: 'UTF-16' });
  });

  test('any text with Latin letters in UTF-16 without a mark', () => {
    const word = fc.constantFrom('Nga', 'Mỹ', 'tên lửa', 'Việt Nam', '24/9', '“Shahed”', 'đã', '\n');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = `Hà Nội ${words.join(' ')}`;
        expect(decode(utf16le(text))?.text).toBe(text);
        expect(decode(utf16be(text))?.text).toBe(text);
      }),
    );
  });
});

test.each([
  ['windows-1258', [0x54, 0xf4, 0xd2, 0x6e, 0x67]],
  ['UTF-8 that is cut within a letter', [0x4d, 0xe1, 0xbb]],
])('%s is no Unicode', (_, bytes) => {
  expect(decodeBytes(...bytes)).toBeUndefined();
});

describe('refuses, with the file and the mend', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'a Word file',
      () => decodeBytes(0x50, 0x4b, 0x03, 0x04),
      /^bai\.txt: this is a Word file .*; save it as plain text/,
    ],
    ['an old Word file', () => decodeBytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /^bai\.txt: this is an old Word file; save/],
    ['rich text', () => decode(Buffer.from('{\\rtf1\\ansi Nga}')), /^bai\.txt: this is rich text \(RTF\); save/],
    ['a PDF', () => decode(Buffer.from('%PDF-1.7')), /^bai\.txt: this is a PDF/],
    ['UTF-32', () => decodeBytes(0xff, 0xfe, 0, 0, 0x4d, 0, 0, 0), /^bai\.txt: this is UTF-32; save .* UTF-8$/],
    ['a file with NUL bytes', () => decodeBytes(0x50, 0x4b, 0x00, 0x04), /^bai\.txt: .*NUL.*remove it from the input$/],
    ['small numbers of two bytes', () => decodeBytes(1, 0, 2, 0, 3, 0, 4, 0), /^bai\.txt: .*NUL/],
    ['a text with one NUL', () => decode(Buffer.from('Nga rút quân\u0000 khỏi Kiev.')), /^bai\.txt: .*NUL/],
    ['a table of zeros', () => decode(Buffer.alloc(64)), /^bai\.txt: .*NUL/],
    [
      'UTF-16 that ends within a letter',
      () => decode(utf16le(`\uFEFF${TEXT}`).subarray(0, -1)),
      /UTF-16, but broken; save/,
    ],
    ['UTF-16 with half a character', () => decode(utf16le('\uFEFFNga \uD83D!')), /UTF-16, but broken; save/],
    ['a broken conversion', () => decode(Buffer.from('T\uFFFDng thống')), /^bai\.txt: .*"\uFFFD".*anew as UTF-8$/],
    ['the same in UTF-16', () => decode(utf16le('\uFEFFT\uFFFDng thống')), /^bai\.txt: .*"\uFFFD".*anew as UTF-8$/],
  ])('%s', (_, decodeIt, message) => {
    expect(decodeIt).toThrow(InputError);
    expect(decodeIt).toThrow(message);
  });
});
