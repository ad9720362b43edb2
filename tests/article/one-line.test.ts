import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines } from '../../src/article/one-line.ts';

const lineOf = (text: string, joint?: RegExp) => joinLines(text, { start: 0, end: text.length }, joint);

describe('writes on one line', () => {
  test.each([
    ['a broken line', 'máy bay\nkhông người lái', 'máy bay không người lái'],
    ['an indented next line', 'máy bay  \n   không người lái', 'máy bay không người lái'],
    ['a run of spaces', 'máy   bay', 'máy bay'],
    ['a tab', 'máy\tbay', 'máy bay'],
    ['a line as it is', 'máy bay', 'máy bay'],
  ])('%s', (_, text, line) => {
    expect(lineOf(text).source).toBe(line);
  });

  test('only the stretch that is asked for', () => {
    expect(joinLines('Nga\n\nMỹ và\nAnh', { start: 5, end: 14 }).source).toBe('Mỹ và Anh');
  });

  test('seams of another kind, where they are named', () => {
    expect(lineOf('Một\n> hai', /\n> /g).source).toBe('Một hai');
  });
});

describe('the way back', () => {
  const text = 'Đoạn một.\n\nMáy bay\n   không  người lái bay.';
  const line = joinLines(text, { start: 11, end: text.length });

  test.each(['Máy', 'bay', 'không', 'người', 'lái'])('"%s" is found in the article', (word) => {
    expect(text.startsWith(word, line.toArticle(line.source.indexOf(word)))).toBe(true);
  });

  test('a position of the article is found in the line', () => {
    expect(line.fromArticle(text.indexOf('người'))).toBe(line.source.indexOf('người'));
  });

  test('every letter leads to itself, there and back', () => {
    const words = fc.array(fc.constantFrom('Nga', 'đạn', ' ', '  ', '\n', '\n  ', '\t', ' \n'), { minLength: 1 });
    fc.assert(
      fc.property(words, (parts) => {
        const stretch = `Mỹ${parts.join('')}Anh`;
        const { source, toArticle, fromArticle } = lineOf(stretch);
        for (const [i, letter] of [...source].entries()) {
          if (letter === ' ') continue;
          expect(stretch[toArticle(i)]).toBe(letter);
          expect(fromArticle(toArticle(i))).toBe(i);
        }
      }),
    );
  });
});
