import { expect, test } from 'vitest';
import { hyphenatedSlips } from '../../src/check/hyphenated-names.ts';

test.each([
  ['the second syllable', 'Ông Kim Moon-soo thua.', 'Kim Moon-su lost.', [{ name: 'Moon-soo', instead: 'Moon-su' }]],
  [
    'the first syllable',
    'Ông Lee Jae-myung thắng.',
    'Lee Jai-myung won.',
    [{ name: 'Jae-myung', instead: 'Jai-myung' }],
  ],
  [
    'one of two names',
    'Ông Kim Moon-soo và ông Lee Jae-myung tranh luận.',
    'Kim Moon-soo debated Lee Jae-myong.',
    [{ name: 'Jae-myung', instead: 'Jae-myong' }],
  ],
  [
    'both names',
    'Ông Kim Moon-soo và ông Lee Jae-myung tranh luận.',
    'Kim Moon-su debated Lee Jae-myong.',
    [
      { name: 'Moon-soo', instead: 'Moon-su' },
      { name: 'Jae-myung', instead: 'Jae-myong' },
    ],
  ],
])('a name of which %s became another: %s → %s', (_, source, target, slips) => {
  expect(hyphenatedSlips(source, target)).toEqual(slips);
});

test.each([
  ['as it is', 'Ông Kim Jong-un rời Moskva.', 'Kim Jong-un left Moscow.'],
  ['apart', 'Ông Kim Jong-un rời Moskva.', 'Kim Jong Un left Moscow.'],
  ['together', 'Ông Kim Moon-soo thua.', 'Kim Moonsoo lost.'],
  ['in capitals', 'Ông Kim Moon-soo thua.', 'KIM MOON-SOO LOST'],
  ['in one place, and otherwise in another', 'Ông Kim Moon-soo thua.', 'Kim Moon-soo, or Moon-su, lost.'],
  ['not at all', 'Ông Kim Moon-soo thua.', 'Kim lost.'],
  ['as somebody else', 'Ông Kim Moon-soo thua.', 'Lee Jae-myung won.'],
  ['beside one of the source that is like it', 'Ông Moon-soo và ông Moon-su tranh luận.', 'Moon-su debated him.'],
  ['as a part of a longer name', 'Ông Kim Moon-soo thua.', 'The Seoul-Moon-su line is closed.'],
  ['with letters in capitals', 'Tàu Kilo-IIB rời cảng.', 'A Kilo-IIa left.'],
  ['where the source has no hyphen', 'Ông Kim thua.', 'Kim Moon-su lost.'],
  ['where the source has no name with a hyphen', 'Tuyến Hà Nội - Huế mở lại.', 'Moon-su is open again.'],
])('a name that stands there %s: %s → %s', (_, source, target) => {
  expect(hyphenatedSlips(source, target)).toEqual([]);
});
