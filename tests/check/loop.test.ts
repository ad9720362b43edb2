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
