import { expect, test } from 'vitest';
import { checkDoubled } from '../../src/check/doubled.ts';
import { lines, pair } from './pair.ts';

test.each([
  ['Ukraine nhận pháo trong tháng 10.', 'Ukraine will get the guns in in October.', 'in'],
  ['Tên lửa rơi xuống Biển Đen.', 'The the missile fell into the Black Sea.', 'the'],
  ['Ông phụ trách quân đội.', 'He is in charge of the of the military.', 'of the'],
  ['Nga rút quân để bảo toàn lực lượng.', 'Russia withdrew in order to in order to save its forces.', 'in order to'],
  ['Tổng thống Zelensky bác bỏ.', 'President Zelensky Zelensky rejected it.', 'Zelensky'],
  ['Ông nói kế hoạch sẽ thành công.', 'He said that the that the plan would succeed.', 'that the'],
  ['Ông nói về kế hoạch.', 'He said he will will present the plan.', 'will'],
])('reports words that stand there twice: %s → %s', (source, target, phrase) => {
  expect(lines(checkDoubled(pair(source, target)))).toEqual([`minor "${phrase} ${phrase}": expected "${phrase}" once`]);
});

test.each([
  ['Đó là cuộc chiến tồi tệ nhất mà họ từng trải qua.', 'It was the worst war they had had.'],
  ['Ông nói vũ khí đó đã lỗi thời.', 'He said that that weapon was obsolete.'],
  ['Tình hình rất xấu.', '"The situation is very very bad," he said.'],
  ['Bà nói với con trai.', 'She told her her son would return.'],
  ['Iran tập trận ở Sirik Sirik.', 'Iran held drills at Sirik Sirik.'],
  ['Đoàn đến thăm New York New York.', 'The delegation visited New York New York.'],
  ['Ông Trần Văn Vân phát biểu.', 'Tran Van Van spoke.'],
  ['Ông Moon Jae-in ở Seoul.', 'Moon Jae-in in Seoul welcomed him.'],
  ['Hai bên quan tâm đến đàm phán sâu.', 'They are interested in in-depth talks.'],
  ['Ông nói với chúng tôi rằng quân Mỹ sẽ rút.', 'He told us US troops would leave.'],
  ['Bà Theresa May có thể từ chức.', 'Theresa May may resign.'],
  ['Bảng: 2 2 3', 'Table: 2 2 3'],
  ['Họ tiến vào. Vào lúc đó, Nga nổ súng.', 'They moved in. In that moment, Russia opened fire.'],
  ['Ông nói: "Vào đi".', 'He said to come in, in Russian.'],
])('is silent on what is right twice: %s → %s', (source, target) => {
  expect(checkDoubled(pair(source, target))).toEqual([]);
});

test('reports each phrase once', () => {
  const target = 'The troops went to to Kyiv and to to Lviv.';
  expect(checkDoubled(pair('Quân đội tới Kiev và Lviv.', target))).toHaveLength(1);
});
