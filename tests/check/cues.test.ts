import { describe, expect, test } from 'vitest';
import { brokenRules, englishCues, saidByOneSide, vietnameseCues } from '../../src/check/cues.ts';
import { pair } from './pair.ts';

const khong = vietnameseCues({ cues: ['không(?: thể)?', 'chưa'], others: ['không quân', 'phòng không'] });
const not = englishCues({ cues: ['not|never', "['’]ll"], others: ['not only'] });

describe('a search for cues', () => {
  test.each([
    ['Nga không rút quân.', 'không'],
    ['Không thể loại trừ khả năng này.', 'không thể'],
    ['Không quân Mỹ không xác nhận.', 'không'],
  ])('gives the first one of: %s', (text, cue) => {
    expect(khong(text)).toBe(cue);
  });

  test.each([
    ['where a phrase hides it', 'Không quân và phòng không Ukraine.'],
    ['within a word', 'Tập đoàn Khôngtên công bố.'],
  ])('gives none %s', (_, text) => {
    expect(khong(text)).toBeUndefined();
  });

  test('gives the same when it is asked again', () => {
    expect([khong('chưa rõ'), khong('chưa rõ')]).toEqual(['chưa', 'chưa']);
  });

  test.each([
    ['It did not work.', 'not'],
    ["He'll come.", "'ll"],
    ['Not only Kyiv.', undefined],
    ['Another notice.', undefined],
  ])('reads English: %s', (text, cue) => {
    expect(not(text)).toBe(cue);
  });
});

describe('what one side says', () => {
  test.each([
    ['one sentence that the other lacks', 'Nga không rút quân.', 'Russia is withdrawing.', 'không'],
    ['one of two sentences', 'Nga không rút. Mỹ chưa nói gì.', 'Russia is not leaving. The U.S. spoke.', 'chưa'],
    [
      'a sentence after an abbreviation',
      'Mỹ không rút. Anh chưa rút.',
      'The U.S. Army is not leaving. Britain is.',
      'chưa',
    ],
  ])('is found in %s', (_, here, there, cue) => {
    expect(saidByOneSide(khong, not, { here, there })).toBe(cue);
  });

  test.each([
    ['both say it', 'Nga không rút quân.', 'Russia is not withdrawing.'],
    ['neither does', 'Nga rút quân.', 'Russia is withdrawing.'],
    ['sentences were joined', 'Nga không rút. Mỹ chưa nói gì.', 'Russia is not leaving and the U.S. is silent.'],
    ['it moved to another sentence', 'Nga không rút. Mỹ đã rút.', 'Russia stays. The U.S. did not.'],
  ])('is nothing where %s', (_, here, there) => {
    expect(saidByOneSide(khong, not, { here, there })).toBeUndefined();
  });
});

test('a rule is broken where the source has its cue and the translation none', () => {
  const rule = { source: khong, target: not, expected: 'a negation' };
  expect(brokenRules([rule], pair('Nga không rút quân.', 'Russia is leaving.'))).toEqual([{ cue: 'không', rule }]);
  expect(brokenRules([rule], pair('Nga không rút quân.', 'Russia is not leaving.'))).toEqual([]);
});
