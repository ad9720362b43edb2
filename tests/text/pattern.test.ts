import { describe, expect, test } from 'vitest';
import { allMatches, literal, pattern } from '../../src/text/pattern.ts';

/** What the articles and their translations are written in, and the names of the world in them. */
const WRITTEN =
  'Đặng Ước Ỹ ơn ưỡn Łódź Šešelj Žižka Gdańsk Erdoğan Ívar Ærø Øresund ß Ö é Ñ São Ğ İzmir Ș Александр Ґ Αθήνα 中国 日本 한국 ไทย';
const SIGNS = ' \t.,;:!?…"“”„«»()[]{}<>/\\|+=*_~`^&%#@№°×÷–—-‐−0123456789½²$€£¥₫😀\u0301\u0323';

describe.each([
  ['L', pattern`^\p{L}$`, /^\p{L}$/u],
  ['Lu', pattern`^\p{Lu}$`, /^\p{Lu}$/u],
  ['Ll', pattern`^\p{Ll}$`, /^\p{Ll}$/u],
  ['N', pattern`^[\p{N}]$`, /^\p{N}$/u],
  ['M', pattern`^\p{M}$`, /^\p{M}$/u],
  ['Pd', pattern`^\p{Pd}$`, /^\p{Pd}$/u],
  ['Sc', pattern`^\p{Sc}$`, /^\p{Sc}$/u],
])('\\p{%s}', (_, ranges, unicode) => {
  test('is what Unicode says of what articles are written in', () => {
    expect([...WRITTEN, ...SIGNS].filter((letter) => ranges.test(letter) !== unicode.test(letter))).toEqual([]);
  });

  test('is what Unicode says of all letters of Vietnamese', () => {
    const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = [...'đĐ', ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))];
    expect(letters.filter((letter) => ranges.test(letter) !== unicode.test(letter))).toEqual([]);
  });
});

describe('a pattern', () => {
  test('knows letters of both cases where case makes no difference', () => {
    expect(pattern.gi`(?<!\p{L})tầu(?!\p{L})`.test('TẦU ngầm')).toBe(true);
    expect(pattern.gi`(?<!\p{L})tầu(?!\p{L})`.test('đầutầu')).toBe(false);
  });

  test('holds classes within classes, and what is put in', () => {
    const name = String.raw`\p{Lu}[\p{L}’-]*`;
    expect(pattern`^${name}(?: ${name})+$`.test('Olga Stefanishyna-Đặng')).toBe(true);
    expect(pattern`^[^\p{L}\p{N}]+$`.test('– “…” –')).toBe(true);
    expect(pattern`\[\p{L}\]`.test('[ơ]')).toBe(true);
  });

  test('is refused for a class that has no ranges', () => {
    expect(() => pattern`\p{Cf}`).toThrow(/\\p\{Cf\} has no ranges/);
  });
});

describe('all matches of a pattern', () => {
  const figures = pattern.g`\d+(?=%)`;

  test('are found with their places, from the beginning each time', () => {
    figures.lastIndex = 5;
    const found = allMatches(figures, 'từ 5% lên 10%').map(({ 0: text, index }) => [text, index]);
    expect(found).toEqual([
      ['5', 3],
      ['10', 10],
    ]);
    expect(allMatches(figures, 'từ 5 lên 10')).toEqual([]);
  });

  test('end, also where nothing is what is sought', () => {
    expect(allMatches(/x*/g, 'axb').map(([text]) => text)).toEqual(['', 'x', '', '']);
  });
});

test.each(['S&P', 'U.S.', 'C++', '(AEW&C)', 'a|b', '[x]{2}', '$1', '^', 'a/b\\c'])('"%s" stands for itself', (text) => {
  expect(pattern`^${literal(text)}$`.test(text)).toBe(true);
  expect(pattern`^${literal(text)}$`.test(`${text}x`)).toBe(false);
});
