import { describe, expect, test } from 'vitest';
import { checkPlaces } from '../../src/check/places.ts';
import { lines, pair, term } from './pair.ts';

const COUNTRIES = [
  term('Mỹ', 'U.S.', { admitted: ['American', 'Washington'], category: 'country', use: 'preferred' }),
  term('Hà Lan', 'Netherlands', { admitted: ['Dutch'], category: 'country', use: 'preferred' }),
  term('Nga', 'Russia', { admitted: ['Russian', 'Moscow', 'Kremlin'], category: 'country', use: 'context' }),
  term('Liên hợp quốc', 'United Nations', { admitted: ['U.N.'], category: 'organization' }),
];

const flags = (source: string, target: string) => lines(checkPlaces(pair(source, target, { terms: COUNTRIES })));

describe('countries', () => {
  test.each([
    ['Ukraine nhận tiêm kích từ Hà Lan.', 'Ukraine received Dutch fighter jets.'],
    ['Mỹ và Nga đàm phán tại Istanbul.', 'Washington and the Kremlin held talks in Istanbul, Turkey.'],
    ['Mỹ phát biểu tại Liên hợp quốc.', 'The U.S. spoke at the U.N.'],
    ['Chị Nga sống ở Iran.', 'She lives in Iran.'],
    ['Nga bác bỏ cáo buộc.', 'The country rejected the accusation.'],
  ])('of the source are right: %s', (source, target) => {
    expect(flags(source, target)).toEqual([]);
  });

  test.each([
    [
      'Ukraine nhận tiêm kích từ Hà Lan.',
      'Ukraine received fighter jets from Australia.',
      '"Hà Lan" → "Australia"; expected "Netherlands"',
    ],
    ['Mỹ chuyển đạn pháo cho Kiev.', 'The U.N. is transferring shells to Kyiv.', '"Mỹ" → "U.N"; expected "U.S."'],
    ['Nga phóng tên lửa.', 'Ukrainian forces fired missiles.', '"Nga" → "Ukrainian"; expected "Russia"'],
  ])('taken for another are flagged: %s', (source, target, message) => {
    expect(flags(source, target)).toEqual([`major ${message}`]);
  });
});
