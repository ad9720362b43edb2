import { expect, test } from 'vitest';
import { isCapital, isCapitalized, isWordCharacter } from '../../src/text/word-characters.ts';

test.each([
  ['ư', true],
  ['Đ', true],
  ['7', true],
  ['\u0323', true],
  ['–', false],
  [' ', false],
  ['𝐔', true],
  ['🚀', false],
])('"%s" may stand in a word: %s', (character, expected) => {
  const units = [...character].flatMap((each) => Array.from({ length: each.length }, (_, i) => i));
  expect(units.map((at) => isWordCharacter(character, at))).toEqual(units.map(() => expected));
});

test('what may stand in a word is what Unicode calls a letter, a mark or a digit', () => {
  const units = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit));
  const odd = units.filter((unit) => isWordCharacter(unit, 0) !== /[\p{L}\p{M}\p{N}]/u.test(unit));
  expect(odd).toEqual([]);
});

test('there is none before and behind a text', () => {
  expect([isWordCharacter('tàu', -1), isWordCharacter('tàu', 3)]).toEqual([false, false]);
});

test.each([
  ['Đức', true, true],
  ['Ý', true, true],
  ['USV', true, false],
  ['MiG', true, false],
  ['Łódź', true, true],
  ['đồng', false, false],
  ['155', false, false],
  ['', false, false],
  ['“Nga', false, false],
])('"%s": a capital first: %s, and small letters behind it: %s', (word, capital, capitalized) => {
  expect([isCapital(word), isCapitalized(word)]).toEqual([capital, capitalized]);
});
