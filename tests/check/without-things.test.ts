import { describe, expect, test } from 'vitest';
import { blank, withoutTerms, withoutThings } from '../../src/check/without-things.ts';
import { pair, term } from './pair.ts';

const TERMS = [
  term('Bộ Quốc phòng', 'Defense Ministry', { admitted: ['Ministry of Defense', 'the ministry'] }),
  term('Meloni', 'Meloni', { category: 'person' }),
  term('biên giới', 'border'),
];

/** The words that are left, without the blanks. */
const left = (target: string, source = '') =>
  withoutThings(target, pair(source, target, { terms: TERMS }).terms)
    .split(/\s+/u)
    .join(' ')
    .trim();

describe('capitals that are nobody', () => {
  test.each([
    ['days', 'On Monday and Thursday he left.', 'On and he left.'],
    ['months with a day', 'He left Sept. 24 or May 3.', 'He left 24 or 3.'],
    ['months in full', 'He left on June 3 and August 5.', 'He left on 3 and 5.'],
    ['countries and their people', 'Russia and Ukrainian troops met him.', 'and troops met him.'],
    ['cities that stand for governments', 'Washington and Beijing met him.', 'and met him.'],
    ['the longer name first', 'South Korea met him.', 'met him.'],
  ])('are blank: %s', (_, target, expected) => {
    expect(left(target)).toBe(expected);
  });

  test.each([
    ['a month that may be a name', 'May said he left.', 'May said he left.'],
    ['a word that begins like a month', 'Marching on, he left.', 'Marching on, he left.'],
    ['a word that begins like a day', 'Sundays end.', 'Sundays end.'],
    ['a person', 'Meloni said so.', 'Meloni said so.'],
    ['a country that is spoken of like a woman', 'Brazil and her allies met.', 'Brazil and her allies met.'],
    ['a country with her people', 'Brazil with her people mourns.', 'Brazil with her people mourns.'],
  ])('are not: %s', (_, target, expected) => {
    expect(left(target, 'Meloni phát biểu.')).toBe(expected);
  });

  test('are what terms call bodies, in all their renderings, but not their words in small letters', () => {
    const source = 'Bộ Quốc phòng cảnh báo về biên giới.';
    expect(left('The Ministry of Defense and Defense Ministry warned of the ministry and border.', source)).toBe(
      'The and warned of the ministry and border.',
    );
    expect(left('The Ministry of Defense warned.', '')).toBe('The Ministry of Defense warned.');
  });

  test('are a country in one place and like a woman in another', () => {
    expect(left('Brazil left, and Brazil with her allies mourns.')).toBe('left, and Brazil with her allies mourns.');
  });

  test('leave all else where it is', () => {
    const target = 'On Monday, Russia met Meloni.';
    expect(withoutThings(target, [])).toBe('On       ,        met Meloni.');
  });
});

test('terms of the source are blank where they stand, people are not', () => {
  const source = 'Bà Meloni nói Bộ Quốc phòng ở gần biên giới.';
  const { terms } = pair(source, '', { terms: TERMS });
  const expected = `Bà Meloni nói ${' '.repeat(13)} ở gần ${' '.repeat(9)}.`;
  expect(withoutTerms(source, terms)).toBe(expected);
  expect(withoutTerms(source, [])).toBe(source);
});

test('what is blank is as long as before', () => {
  expect(blank('Nga')).toBe('   ');
  expect(blank('')).toBe('');
});

test('of two bodies of which one is a part of the other, the longer one is blank', () => {
  const terms = [term('Bộ Tổng tham mưu', 'General Staff'), term('Tổng tham mưu trưởng', 'Chief of the General Staff')];
  const source = 'Bộ Tổng tham mưu và Tổng tham mưu trưởng phát biểu.';
  const target = 'The General Staff and the Chief of the General Staff spoke.';
  const expected = `The ${' '.repeat(13)} and the ${' '.repeat(26)} spoke.`;
  expect(withoutThings(target, pair(source, target, { terms }).terms)).toBe(expected);
});
