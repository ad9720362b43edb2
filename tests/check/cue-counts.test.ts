import { expect, test } from 'vitest';
import { countingCues, saidOftener } from '../../src/check/cue-counts.ts';
import { rareCues, standsTwice } from '../../src/check/rare-cues.ts';

const khong = countingCues({ cues: ['không', 'chưa'], others: ['không quân'] });
const not = countingCues({ cues: ['not(?: yet)?|never'] });
const counters = { here: khong, there: not, also: khong };

test('counts the cues of a text, but those that a phrase hides', () => {
  expect(khong('Không quân Mỹ không nói và chưa rút.')).toBe(2);
  expect(khong('Khôngtên, thông tin.')).toBe(0);
  expect(not('It has not yet come and never will; nothing else.')).toBe(2);
});

test('finds the sentence that lost one of two', () => {
  const here = 'Nga không nói. Mỹ không rút nếu Nga chưa rút.';
  const there = 'Russia is not speaking. The U.S. does not leave if Russia is leaving.';
  expect(saidOftener(counters, { here, there })).toEqual({
    sentence: 'Mỹ không rút nếu Nga chưa rút.',
    said: 2,
    found: 1,
  });
});

test.each([
  ['all are there', 'Mỹ không rút nếu Nga chưa rút.', 'The U.S. does not leave if Russia does not.'],
  ['none is: that is found otherwise', 'Mỹ không rút nếu Nga chưa rút.', 'The U.S. stays if Russia stays.'],
  ['one moved', 'Mỹ không rút, Nga chưa rút. Ai cũng rõ.', 'The U.S. does not leave. Nobody does: it is not clear.'],
  ['sentences were joined', 'Mỹ không rút. Nga chưa, Anh không rút.', 'The U.S. does not leave and Russia stays.'],
])('finds nothing where %s', (_, here, there) => {
  expect(saidOftener(counters, { here, there })).toBeUndefined();
});

test('takes joined ones for one where the translation joins', () => {
  const joining = (text: string) => (text.includes(' or ') ? 'or' : undefined);
  const lenient = { ...counters, joined: () => 1, joining };
  const here = 'Nga không nói và không rút.';
  expect(saidOftener(lenient, { here, there: 'Russia does not speak or leave.' })).toBeUndefined();
  expect(saidOftener(lenient, { here, there: 'Russia does not speak and leaves.' })).toMatchObject({
    said: 2,
    found: 1,
  });
});

test('rare cues are sought only where a part of them stands, and in capitals', () => {
  const asked: string[] = [];
  const find = rareCues('ẵn sàng|ân nhắc', (text) => {
    asked.push(text);
    return 'found';
  });
  expect([find('Sẵn sàng'), find('đang cân nhắc'), find('Nga nói.'), find('NGA SẴN SÀNG')]).toEqual([
    'found',
    'found',
    undefined,
    'found',
  ]);
  expect(asked).toHaveLength(3);
});

test('something stands twice', () => {
  const pattern = /không/g;
  expect([
    standsTwice(pattern, 'không và không'),
    standsTwice(pattern, 'không'),
    standsTwice(pattern, 'không không'),
  ]).toEqual([true, false, true]);
});

test.each([
  [
    'the sentence before says it oftener',
    'Mỹ rút. Anh không rút nếu Nga chưa rút. Đức rút.',
    'The U.S. does not stay. Britain does not leave. Germany leaves.',
  ],
  [
    'the sentence behind says it oftener',
    'Mỹ rút. Anh không rút nếu Nga chưa rút. Đức rút.',
    'The U.S. leaves. Britain does not leave. Germany does not stay.',
  ],
])('finds nothing where %s', (_, here, there) => {
  expect(saidOftener(counters, { here, there })).toBeUndefined();
});

test('a sentence farther off makes up for nothing', () => {
  const here = 'Mỹ rút. Anh rút. Đức không rút nếu Nga chưa rút.';
  const there = 'The U.S. does not stay. Britain leaves. Germany does not leave.';
  expect(saidOftener(counters, { here, there })).toEqual({
    sentence: 'Đức không rút nếu Nga chưa rút.',
    said: 2,
    found: 1,
  });
});

test('what else calls for such words is counted, too', () => {
  const here = 'Mỹ phủ nhận. Anh không rút nếu Nga chưa rút.';
  const there = 'The U.S. does not agree. Britain does not leave.';
  const also = countingCues({ cues: ['không', 'chưa', 'phủ nhận'] });
  expect(saidOftener(counters, { here, there })).toBeUndefined();
  expect(saidOftener({ ...counters, also }, { here, there })).toMatchObject({ said: 2, found: 1 });
});

test('three of them, of which two are there', () => {
  const here = 'Anh không rút, không nói và chưa ký.';
  expect(saidOftener(counters, { here, there: 'Britain does not leave and never spoke, but signed.' })).toEqual({
    sentence: here,
    said: 3,
    found: 2,
  });
});

test('hides the cues of each phrase', () => {
  const cues = countingCues({ cues: ['không'], others: ['không quân', 'phòng không', 'không kích'] });
  expect(cues('Không quân và phòng không không ngừng không kích, không nghỉ.')).toBe(2);
  expect(countingCues({ cues: ['không'] })('Không quân không nghỉ.')).toBe(2);
});
