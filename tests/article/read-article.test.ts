import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { InputError } from '../../src/model/errors.ts';

const read = (text: string | Uint8Array) => readArticle('bai.txt', text);
const ENGLISH = 'The president said on Monday that the two sides had agreed to extend the truce for another month.';

describe('gives', () => {
  test('marks that stand apart as one letter each', () => {
    expect(read('Phạm Minh Chính'.normalize('NFD')).text).toBe('Phạm Minh Chính');
  });

  test('a no-break space as a space', () => {
    expect(read('2.000\u00A0km').text).toBe('2.000 km');
  });

  test('text with a zero-width space without it', () => {
    expect(read('phòng\u200Bkhông').text).toBe('phòngkhông');
  });

  test('Windows line ends as \\n', () => {
    expect(read('Nga\r\nMỹ\r\n').text).toBe('Nga\nMỹ\n');
  });

  test.each<[string, string]>([
    ['\r\n', 'Nga\r\nMỹ'],
    ['\n', 'Nga\nMỹ'],
    ['\n', 'Nga'],
  ])('the line end %j of %j', (eol, text) => {
    expect(read(text).eol).toBe(eol);
  });

  test('no notice of what is as it should be', () => {
    expect(read('Hai bên ngừng bắn.').notices).toBeUndefined();
  });

  test('a notice of UTF-16', () => {
    expect(read(Buffer.from('\uFEFFHai bên ngừng bắn.', 'utf16le')).notices).toEqual(['bai.txt was read as UTF-16.']);
  });

  test('a notice of marks that are missing', () => {
    const text = 'Tong thong Nga tuyen bo quan doi nuoc nay se khong rut khoi cac vung da chiem duoc trong nam nay.';
    expect(read(text).notices).toEqual([
      expect.stringMatching(/^bai\.txt is Vietnamese without marks: names and terms/),
    ]);
  });
});

describe('refuses, with the file and the mend', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /^bai\.txt: the file is empty; put the article's text into it$/],
    ['a file of white space', '\uFEFF \r\n\u00A0\u200B\n', /^bai\.txt: the file is empty;/],
    [
      'bytes that are no Unicode',
      Uint8Array.of(0x54, 0xf4, 0xd2, 0x6e, 0x67),
      /^bai\.txt: .*no UTF-8; save it as UTF-8$/,
    ],
    ['an article in English', ENGLISH, /^bai\.txt: this is English already; put the Vietnamese/],
    [
      'UTF-8 read as windows-1252',
      'Nga\n\nTá»•ng thá»‘ng',
      /^bai\.txt:3: "Tá»•ng": UTF-8 that .*; save the original anew/,
    ],
  ])('%s', (_, content, message) => {
    expect(() => read(content)).toThrow(InputError);
    expect(() => read(content)).toThrow(message);
  });
});
