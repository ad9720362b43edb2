import { describe, expect, test } from 'vitest';
import { brokenRules, englishCues, saidByOneSide, sentencePairs, vietnameseCues } from '../../src/check/cues.ts';
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

test.each([
  ['at the end of a word', vietnameseCues({ cues: ['ông'] }), 'Nga không rút, ông nói.', 'ông'],
  ['at the end of a word alone', vietnameseCues({ cues: ['ông'] }), 'Nga không rút, không nói.', undefined],
  ['behind a figure', vietnameseCues({ cues: ['ông'] }), 'Lớp 3ông.', undefined],
  ['before a mark', vietnameseCues({ cues: ['ông'] }), '"Ông", họ nói.', 'ông'],
])('a cue is a word: %s', (_, find, text, cue) => {
  expect(find(text)).toBe(cue);
});

describe('sentences side by side', () => {
  const [FIRED, CONDEMNED, SILENT] = ['Nga phóng 41 tên lửa vào Kiev.', 'Mỹ lên án.', 'Anh im lặng.'];
  const ALSO = 'Nhiều thành phố khác cũng bị tấn công trong đêm.';

  test('are one by one where there are as many', () => {
    expect(
      sentencePairs({ here: `${FIRED} ${SILENT}`, there: 'Russia fired 41 missiles. Britain kept silent.' }),
    ).toEqual([
      { here: FIRED, there: 'Russia fired 41 missiles.' },
      { here: SILENT, there: 'Britain kept silent.' },
    ]);
  });

  test('are joined where their lengths say so: in the translation', () => {
    const there =
      'Russia launched 41 missiles at Kyiv, and many other cities were hit overnight, too. The U.S. condemned it. Britain kept silent.';
    expect(sentencePairs({ here: [FIRED, ALSO, CONDEMNED, SILENT].join(' '), there })).toEqual([
      {
        here: `${FIRED} ${ALSO}`,
        there: 'Russia launched 41 missiles at Kyiv, and many other cities were hit overnight, too.',
      },
      { here: CONDEMNED, there: 'The U.S. condemned it.' },
      { here: SILENT, there: 'Britain kept silent.' },
    ]);
  });

  test('are joined where their lengths say so: in the source', () => {
    const here = `Nga đã phóng 41 tên lửa vào Kiev và nhiều thành phố khác trong đêm. ${CONDEMNED}`;
    const there =
      'Russia launched 41 missiles at Kyiv overnight. Many other cities were hit, too. The U.S. condemned it.';
    expect(sentencePairs({ here, there })).toEqual([
      {
        here: 'Nga đã phóng 41 tên lửa vào Kiev và nhiều thành phố khác trong đêm.',
        there: 'Russia launched 41 missiles at Kyiv overnight. Many other cities were hit, too.',
      },
      { here: CONDEMNED, there: 'The U.S. condemned it.' },
    ]);
  });

  test.each([
    ['one', `${FIRED} ${SILENT}`, 'Russia fired 41 missiles, and Britain kept silent.'],
    ['one of the source', FIRED, 'Russia fired missiles. There were 41 of them.'],
  ])('are none where one side has %s', (_, here, there) => {
    expect(sentencePairs({ here, there })).toEqual([]);
  });

  test('are told anew for another translation', () => {
    expect(sentencePairs({ here: SILENT, there: 'Britain kept silent.' })).toHaveLength(1);
    expect(sentencePairs({ here: SILENT, there: 'Britain was silent.' })).toEqual([
      { here: SILENT, there: 'Britain was silent.' },
    ]);
  });
});

describe('what moved', () => {
  const texts = {
    here: 'Nga không rút. Anh đã rút. Đức đã rút. Mỹ chưa nói gì.',
    there: 'Russia is leaving. Britain has left. Germany did not stay. The U.S. has not spoken.',
  };

  test('moved to the sentence beside it, if nothing says more of it', () => {
    expect(saidByOneSide(khong, not, texts)).toBe('không');
    expect(saidByOneSide(khong, not, { ...texts, goesFar: true })).toBeUndefined();
  });

  test('did not move where the other sentence calls for the same', () => {
    const also = (text: string) => (text.includes('đã') ? 'đã' : undefined);
    expect(saidByOneSide(khong, not, { ...texts, goesFar: true, also })).toBe('không');
  });
});

test('a rule is told which sentence of the source its words stand for', () => {
  const asked: [string, string | undefined][] = [];
  const target = (text: string, source?: string) => {
    asked.push([text, source]);
    return not(text);
  };
  saidByOneSide(khong, target, { here: 'Nga không rút.', there: 'Russia is not leaving.' });
  saidByOneSide(khong, target, { here: 'Nga không rút. Mỹ rút.', there: 'Russia is not leaving, the U.S. is.' });
  saidByOneSide(khong, target, { here: 'Nga không rút. Mỹ rút.', there: 'Russia is not. The U.S. is.' });
  expect(asked).toEqual([
    ['Russia is not leaving.', 'Nga không rút.'],
    ['Russia is not leaving, the U.S. is.', 'Nga không rút. Mỹ rút.'],
    ['Russia is not. The U.S. is.', undefined],
    ['Russia is not.', 'Nga không rút.'],
  ]);
});

test.each([
  ['behind', 'Anh rút. Đức rút. Nga không rút. Ý rút.', 'Britain left. Germany left. Russia left. Italy did not.'],
  ['before', 'Anh rút. Đức rút. Nga không rút. Ý rút.', 'Britain left. Germany did not. Russia left. Italy left.'],
])('the sentence %s may say it, wherever it stands', (_, here, there) => {
  expect(saidByOneSide(khong, not, { here, there })).toBeUndefined();
});

test('not one farther off', () => {
  const here = 'Anh rút. Đức rút. Nga không rút. Ý rút.';
  const there = 'Britain did not. Germany left. Russia left. Italy left.';
  expect(saidByOneSide(khong, not, { here, there })).toBe('không');
});

test.each([
  [60, 60],
  [61, 0],
])('a text of %i sentences has %i pairs: more are no paragraph', (sentences, pairs) => {
  const texts = { here: 'Anh rút quân. '.repeat(sentences), there: 'Britain left. '.repeat(sentences) };
  expect(sentencePairs(texts)).toHaveLength(pairs);
});
