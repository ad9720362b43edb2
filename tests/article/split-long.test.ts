import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLong } from '../../src/article/split-long.ts';

const partsOf = (text: string, longest: number) =>
  splitLong(text, longest).map(({ start, end }) => text.slice(start, end));

test('a text that fits is one part', () => {
  expect(partsOf('Nga rút quân. Mỹ hoan nghênh.', 29)).toEqual(['Nga rút quân. Mỹ hoan nghênh.']);
});

test('is cut between sentences', () => {
  expect(partsOf('Nga rút quân. Mỹ hoan nghênh.', 28)).toEqual(['Nga rút quân.', 'Mỹ hoan nghênh.']);
});

test('as many sentences as fit stay together', () => {
  expect(partsOf('Nga rút. Mỹ mừng. Anh lo.', 17)).toEqual(['Nga rút. Mỹ mừng.', 'Anh lo.']);
});

test('"TP." ends no part', () => {
  expect(partsOf('Ông đến TP. Huế. Rồi ông về Hà Nội.', 20)).toEqual(['Ông đến TP. Huế.', 'Rồi ông về Hà Nội.']);
});

describe('a sentence that is too long is cut', () => {
  test.each<[string, string, number, string[]]>([
    ['after a semicolon', 'Nga, Mỹ rút; Anh ở lại', 15, ['Nga, Mỹ rút;', 'Anh ở lại']],
    ['after a comma', 'Nga đã rút, Anh ở lại', 15, ['Nga đã rút,', 'Anh ở lại']],
    ['at a space', 'Nga đã rút quân', 10, ['Nga đã', 'rút quân']],
    ['within a word only where there is nothing else', 'aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
  ])('%s', (_, text, longest, parts) => {
    expect(partsOf(text, longest)).toEqual(parts);
  });
});

test('a decimal comma is no place to cut', () => {
  expect(partsOf('Mỹ chi 1,5 triệu USD', 12)).toEqual(['Mỹ chi 1,5', 'triệu USD']);
});

test('a character beyond the basic plane is never cut in two', () => {
  expect(partsOf('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
});

describe('for every text on one line', () => {
  const word = fc.constantFrom(
    'Nga',
    'rút',
    'quân.',
    'Mỹ,',
    'TP.',
    'đạn;',
    '1,5',
    '"Ukraine"',
    '😀😀',
    'x'.repeat(40),
    'v.v.',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  const longest = fc.integer({ min: 2, max: 80 });

  test('nothing but spaces is lost between the parts', () => {
    fc.assert(
      fc.property(text, longest, (line, limit) => {
        expect(partsOf(line, limit).join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
      }),
    );
  });

  test('no part is longer than the limit', () => {
    fc.assert(
      fc.property(text, longest, (line, limit) => {
        for (const part of partsOf(line, limit)) expect(part.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test('no part is empty or has spaces at its ends, where every word fits', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 41, max: 80 }), (line, limit) => {
        for (const part of partsOf(line, limit)) {
          expect(part).not.toBe('');
          expect(part.trim()).toBe(part);
        }
      }),
    );
  });
});

test('no part begins or ends with a space', () => {
  const text = `${'x'.repeat(40)} Nga rút quân`;
  const parts = splitLong(text, 4).map(({ start, end }) => text.slice(start, end));
  expect(parts.filter((part) => part !== part.trim())).toEqual([]);
});
