import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';
import { InputError } from '../../src/model/errors.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (text: string) => decodeText(utf8(text), 'bai.txt');
const decodeBytes = (...bytes: number[]) => decodeText(Uint8Array.from(bytes), 'bai.txt');

describe('reads', () => {
  test('UTF-8', () => {
    expect(decode('Tổng thống Mỹ').text).toBe('Tổng thống Mỹ');
  });

  test('UTF-8 with a byte order mark, which falls off', () => {
    expect(decode('\uFEFFTổng thống').text).toBe('Tổng thống');
  });

  test('marks that stand apart as one letter each', () => {
    expect(decode('Phạm Minh Chính'.normalize('NFD')).text).toBe('Phạm Minh Chính');
  });

  test('a no-break space as a space', () => {
    expect(decode('2.000\u00A0km').text).toBe('2.000 km');
  });

  test('text with a zero-width space without it', () => {
    expect(decode('phòng\u200Bkhông').text).toBe('phòngkhông');
  });

  test('Windows line ends as \\n', () => {
    expect(decode('Nga\r\nMỹ\r\n').text).toBe('Nga\nMỹ\n');
  });

  test.each<[string, string]>([
    ['\r\n', 'Nga\r\nMỹ'],
    ['\n', 'Nga\nMỹ'],
    ['\n', 'Nga'],
  ])('remembers the line end %j of %j', (eol, text) => {
    expect(decode(text).eol).toBe(eol);
  });
});

describe('refuses, with the file and the mend', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['UTF-16 of Windows', () => decodeBytes(0xff, 0xfe, 0x4d, 0x00), /^bai\.txt: .*UTF-16.*save it as UTF-8$/],
    ['big-endian UTF-16', () => decodeBytes(0xfe, 0xff, 0x00, 0x4d), /^bai\.txt: .*UTF-16.*save it as UTF-8$/],
    [
      'windows-1258: "Tổng thống"',
      () => decodeBytes(0x54, 0xf4, 0xd2, 0x6e, 0x67, 0x20, 0x74, 0x68, 0xf4, 0xec, 0x6e, 0x67),
      /^bai\.txt: .*no UTF-8.*save it as UTF-8$/,
    ],
    [
      'a Word file that is called text',
      () => decodeBytes(0x50, 0x4b, 0x03, 0x04),
      /^bai\.txt: this is a Word file .*; save it as plain text in UTF-8$/,
    ],
    ['a PDF', () => decodeBytes(0x25, 0x50, 0x44, 0x46), /^bai\.txt: this is a PDF/],
    ['a file with NUL bytes', () => decodeBytes(0x50, 0x4b, 0x00, 0x04), /^bai\.txt: .*NUL.*remove it from the input$/],
    ['an empty file', () => decodeBytes(), /^bai\.txt: the file is empty; put the article's text into it$/],
    ['a file of white space', () => decode('\uFEFF \r\n\u00A0\u200B\n'), /^bai\.txt: the file is empty;/],
    ['the trace of a broken conversion', () => decode('T\uFFFDng thống'), /^bai\.txt: .*"\uFFFD".*anew as UTF-8$/],
  ])('%s', (_, decodeIt, message) => {
    expect(decodeIt).toThrow(InputError);
    expect(decodeIt).toThrow(message);
  });
});
