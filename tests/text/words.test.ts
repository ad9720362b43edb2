import { describe, expect, test } from 'vitest';
import { firstWord, splitWords } from '../../src/text/words.ts';

const textsOf = (text: string) => splitWords(text).map((word) => word.text);
const gapsOf = (text: string) => splitWords(text).map(({ gap }) => gap);

test('đ and ư are letters: "đưa" is one word', () => {
  expect(textsOf('đưa Đức ưu')).toEqual(['đưa', 'Đức', 'ưu']);
});

test('a letter with marks that stand apart is one letter', () => {
  expect(textsOf('Phạm'.normalize('NFD'))).toHaveLength(1);
});

test('letters and digits that stand together are one word', () => {
  expect(textsOf('M777 và 30MK2')).toEqual(['M777', 'và', '30MK2']);
});

test('positions lead back to the text', () => {
  const text = '“Hoà bình”, ông Trump nói.';
  expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(textsOf(text));
});

test('a text without letters has no word', () => {
  expect(splitWords('... – ?!')).toEqual([]);
});

describe('the gap before a word', () => {
  test.each([
    ['a space', 'phòng không', ' '],
    ['several spaces', 'phòng   không', ' '],
    ['a line end', 'phòng\nkhông', ' '],
    ['a hyphen', 'phòng-không', '-'],
    ['an en dash with spaces', 'phòng – không', '-'],
    ['an em dash', 'phòng—không', '-'],
    ['a slash', 'phòng/không', '/'],
    ['a comma', 'phòng, không', ','],
    ['a full stop', 'phòng.không', '.'],
  ])('of %s', (_, text, gap) => {
    expect(gapsOf(text)).toEqual(['', gap]);
  });

  test('of a line is none before its first word', () => {
    expect(gapsOf('Nga')).toEqual(['']);
  });
});

test.each([
  ['“Nga rút quân”', 'Nga'],
  ['**Đức** phản đối', 'Đức'],
  ['(30 quả)', '30'],
  ['Su-30', 'Su'],
  ['… – ?!', ''],
  ['', ''],
])('the first word of "%s" is "%s"', (text, word) => {
  expect(firstWord(text)).toBe(word);
});
