import { expect, test } from 'vitest';
import { checkLoop } from '../../src/check/loop.ts';
import { lines, pair } from './pair.ts';

const SOURCE = 'Nga đã phóng tên lửa Kinzhal vào Kiev trong đêm, làm 5 người thiệt mạng.';

test.each([
  [
    'Russia fired the missile the missile the missile at Kyiv overnight.',
    'critical "the missile" stands there 3 times in a row; expected it once',
  ],
  [
    'Russia fired Kinzhal missiles missiles missiles missiles at Kyiv.',
    'critical "missiles" stands there 4 times in a row; expected it once',
  ],
  [
    'Russia fired, according to Kyiv, according to Kyiv, according to Kyiv, at night.',
    'critical "according to Kyiv" stands there 3 times in a row; expected it once',
  ],
  [
    'Russia killed the son of the man of the son of the man of the son of the man of Kyiv.',
    'critical "the son of the man of" stands there 3 times in a row; expected it once',
  ],
  [
    'Five people were killed. Russia fired Kinzhal missiles at Kyiv overnight. Kyiv said so. Russia fired Kinzhal missiles at Kyiv overnight.',
    'major the sentence "Russia fired Kinzhal missiles at Kyiv overnight." stands there 2 times; expected it once',
  ],
  [
    'Russia fired Kinzhal missiles at Kyiv. Russia fired Kinzhal missiles at Kyiv. Russia fired Kinzhal missiles at Kyiv.',
    'critical "Russia fired Kinzhal missiles at Kyiv" stands there 3 times in a row; expected it once',
  ],
  ['Russia fired nonononononononononon.', 'critical "nononononononononono" is no word; expected none like it'],
  ['1, 1, 1, 1, 1, 1, 1', 'critical "1" stands there 7 times in a row; expected it once'],
])('reports a loop: %s', (target, line) => {
  expect(lines(checkLoop(pair(SOURCE, target)))).toEqual([line]);
});

test.each([
  ['"Không, không, không!", ông nói.', '"No, no, no!" he said.'],
  ['Nga thắng 1-1-1 ở ba mặt trận.', 'Russia drew 1-1-1 on three fronts.'],
  // The words come again and again, but never in a row.
  [
    'Tổng thống Nga, tổng thống Mỹ và tổng thống Pháp điện đàm.',
    'The president of Russia, the president of the U.S. and the president of France held a call.',
  ],
  ['Ông nói "Rút lui!". Rồi ông lại nói "Rút lui!".', '"Withdraw!" he said. Then he said again: "Withdraw!"'],
  [
    'Chúng tôi sẽ không bao giờ rút khỏi Donbas. Chúng tôi sẽ không bao giờ rút khỏi Donbas.',
    'We will never withdraw from Donbas. We will never withdraw from Donbas.',
  ],
  ['Quân đội hô vang "Hòa bình! Hòa bình! Hòa bình!".', 'The troops chanted, "Peace! Peace! Peace!"'],
  ['Đặc phái viên được đón tiếp long trọng.', 'The envoy received a red-carpet welcome at Naypyidaw.'],
])('is silent where the source repeats too, or nothing does: %s', (source, target) => {
  expect(checkLoop(pair(source, target))).toEqual([]);
});

const LONG = 'Russia fired Kinzhal missiles at Kyiv overnight.';

test.each([
  [
    'major',
    `${LONG} ${LONG}`,
    'the sentence "Russia fired Kinzhal missiles at Kyiv overnight." stands there 2 times; expected it once',
  ],
  [
    'major',
    `"${LONG}" "${LONG}"`,
    'the sentence "Russia fired Kinzhal missiles at Kyiv overnight." stands there 2 times; expected it once',
  ],
  [
    'critical',
    `${LONG} Five people died. ${LONG} Kyiv said so. ${LONG}`,
    'the sentence "Russia fired Kinzhal missiles at Kyiv overnight." stands there 3 times; expected it once',
  ],
  [
    'major',
    `Five people died. Five people died. ${LONG} Kyiv said so at once. ${LONG}`,
    'the sentence "Russia fired Kinzhal missiles at Kyiv overnight." stands there 2 times; expected it once',
  ],
  ['critical', 'Russia fired nononononononono.', '"nononononononono" is no word; expected none like it'],
  ['critical', 'Russia fired aaaaaaaaaaaaaaaaaaaaaaaaa.', '"aaaaaaaaaaaaaaaaaaaa" is no word; expected none like it'],
  ['critical', '3, 3, 3, 3, 3', '"3" stands there 5 times in a row; expected it once'],
])('is %s: %s', (severity, target, message) => {
  expect(checkLoop(pair(SOURCE, target))).toEqual([
    { check: 'loop', category: 'accuracy/addition', severity, message },
  ]);
});

test.each([
  ['a cry', 'Ông hét "Aaaaaaaaa!".', 'He cried, "Aaaaaaaaa!"'],
  ['a long word', 'Bệnh viện đón ông.', 'The otorhinolaryngologist welcomed him.'],
  ['a long word of the source, too', 'Ông hét "nononononononono".', 'He cried, "nononononononono."'],
  ['four figures', 'Bảng: 3 3 3 3', 'Table: 3, 3, 3, 3'],
  ['a word twice', 'Rất, rất tốt.', 'It is very, very good.'],
  ['a short sentence twice', 'Ông im lặng.', 'He kept silent. He did so for hours. He kept silent.'],
  ['one sentence', SOURCE, LONG],
])('is none: %s', (_, source, target) => {
  expect(checkLoop(pair(source, target))).toEqual([]);
});

test('a source that says it twice is no excuse for three times', () => {
  const source = `${SOURCE} Kiev xác nhận. ${SOURCE}`;
  expect(checkLoop(pair(source, `${LONG} Kyiv confirmed it. ${LONG}`))).toEqual([]);
  expect(lines(checkLoop(pair(source, `${LONG} Kyiv confirmed it. ${LONG} So did Lviv. ${LONG}`)))).toEqual([
    'critical the sentence "Russia fired Kinzhal missiles at Kyiv overnight." stands there 3 times; expected it once',
  ]);
  expect(lines(checkLoop(pair('Ông nói không, không.', 'He said no, no, no.')))).toEqual([
    'critical "no" stands there 3 times in a row; expected it once',
  ]);
});
