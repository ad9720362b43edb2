import { expect, test } from 'vitest';
import { isInOrder } from '../../src/check/sentence-order.ts';

test.each([
  [
    'as the source tells it',
    ['Nga tấn công Kharkov.', 'Ukraine phản công tại Donetsk.'],
    ['Russia attacked Kharkov.', 'Ukraine struck back in Donetsk.'],
    true,
  ],
  [
    'the last sentence first',
    ['Nga tấn công Kharkov.', 'Ukraine phản công tại Donetsk.'],
    ['Ukraine struck back in Donetsk.', 'Russia attacked Kharkov.'],
    false,
  ],
  [
    'figures tell as names do',
    ['Hải quân có 45 tàu.', 'Không quân có 230 máy bay.'],
    ['The air force has 230 aircraft.', 'The navy has 45 ships.'],
    false,
  ],
  [
    'a name that stands on both sides of a full stop tells of no place',
    ['Ông Trump đến Osaka.', 'Ông Trump đến Seoul.'],
    ['Trump went to Osaka.', 'Trump went on to Seoul.'],
    true,
  ],
  [
    'one name told earlier, where the others keep their places',
    ['Ông Merz đến Kiev.', 'Ông gặp ông Zelensky.', 'Họ bàn về tên lửa Taurus.', 'Berlin chưa gửi 150 quả.'],
    [
      'Merz went to Kiev; Berlin watched.',
      'He met Zelensky.',
      'They spoke of the Taurus missile.',
      'None of 150 was sent.',
    ],
    true,
  ],
  [
    'a name with Vietnamese marks',
    ['Bà Hằng phát biểu.', 'Đà Nẵng tiếp 12 tàu.'],
    ['Da Nang hosted 12 ships.', 'Hang spoke.'],
    false,
  ],
  ['nothing that both sides write alike', ['Họ đi.', 'Trời mưa.'], ['It rained.', 'They left.'], true],
])('%s', (_, source, target, inOrder) => {
  expect(isInOrder(source, target)).toBe(inOrder);
});
