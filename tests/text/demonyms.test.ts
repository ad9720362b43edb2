import { expect, test } from 'vitest';
import { placeOf } from '../../src/text/demonyms.ts';

test.each([
  ['Ukrainians', 'Ukraine'],
  ['Dutch', 'Netherlands'],
  ['Western', 'West'],
  ['U.S.', 'US'],
  ['Britons', 'UK'],
  ['Türkiye', 'Turkey'],
  ['Ukraine', 'Ukraine'],
])('"%s" speaks of %s', (word, place) => {
  expect(placeOf(word)).toBe(place);
});

test.each(['us', 'polish', 'Ukrainianize', 'Americas', 'NATO', ''])('"%s" speaks of no place', (word) => {
  expect(placeOf(word)).toBeUndefined();
});
