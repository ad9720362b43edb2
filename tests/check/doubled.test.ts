import { describe, expect, test } from 'vitest';
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

test('is a slip of the text', () => {
  expect(checkDoubled(pair('Nga rút quân.', 'Russia is is withdrawing from from Kherson.'))).toEqual([
    {
      check: 'doubled',
      category: 'linguistic-conventions/textual',
      severity: 'minor',
      message: '"from from": expected "from" once',
    },
  ]);
});

test.each([
  [
    'two slips beside each other',
    'Nga rút quân khỏi Kherson.',
    'Russia will will leave leave Kherson.',
    ['will', 'leave'],
  ],
  [
    'two phrases one after the other',
    'Nga rút quân.',
    'He is in the in the city and the city and the port.',
    ['in the', 'the city and'],
  ],
  ['the last words', 'Nga rút quân khỏi Kherson.', 'Russia is leaving Kherson now now', ['now']],
  ['five words at the head', 'Nga rút quân.', 'All of the men in all of the men in left.', ['all of the men in']],
  ['five words within', 'Nga rút quân.', 'They all of the men in all of the men in left.', ['all of the men in']],
  [
    'a long phrase',
    'Ông cảm ơn Đức vì đã cung cấp hai hệ thống.',
    'He thanked Germany for providing two systems for providing two systems.',
    ['for providing two systems'],
  ],
  ['thirteen words are too many', 'Nga rút quân.', 'a b c d e f g h i j k l m a b c d e f g h i j k l m', []],
  ['the head of a sentence within', 'Nga rút quân.', 'Russia left. The the troops are gone.', ['the']],
  ['the head of a quotation', 'Nga rút quân.', 'He said: "The the troops are gone."', ['the']],
  ['a phrase with a name', 'Nga rút quân.', 'The Kremlin and the Kremlin and the army agree.', ['the Kremlin and']],
  ['a phrase of rightly doubled words', 'Nga rút quân.', 'They had that had that.', ['had that']],
  ['figures alone', 'Bảng số liệu.', 'Table: 2 2 3', []],
  ['two figures twice', 'Bảng số liệu.', 'Table: 2 3 2 3', []],
  ['a figure with a word', 'Nga mất 40 xe tăng.', 'Russia lost 40 tanks 40 tanks.', ['40 tanks']],
  ['capitals within', 'Nga rút quân.', 'It told US us to go.', []],
  ['a word over the end of a line', 'Nga rút quân.', 'Russia is leaving\nleaving now.', ['leaving']],
])('%s: %s → %s', (_, source, target, phrases) => {
  expect(lines(checkDoubled(pair(source, target)))).toEqual(
    phrases.map((phrase) => `minor "${phrase} ${phrase}": expected "${phrase}" once`),
  );
});

describe('names that the source doubles', () => {
  test.each([
    ['as they are', 'Tàu ở Sirik Sirik.', 'The ship is at Sirik Sirik.', []],
    ['in other letters', 'Tàu ở Bò Bó.', 'The ship is at Sirik Sirik.', []],
    ['in other letters, but English doubles words', 'Ông Trần Văn Vân tới.', 'Tran Van Van came to to Hanoi.', ['to']],
    ['not at all', 'Tàu ở Sirik.', 'The ship is at Sirik Sirik.', ['Sirik']],
    ['partly', 'Ông Trần Văn Vân tới.', 'He met Tran Van Van at the Sirik at the Sirik.', ['at the Sirik']],
  ])('%s: %s → %s', (_, source, target, phrases) => {
    expect(lines(checkDoubled(pair(source, target)))).toEqual(
      phrases.map((phrase) => `minor "${phrase} ${phrase}": expected "${phrase}" once`),
    );
  });
});

test('a long phrase that comes again later in its sentence', () => {
  const source =
    'Thủ tướng Anh và Tổng thống Pháp đồng chủ trì cuộc họp trực tuyến của Liên minh tự nguyện hôm thứ Năm.';
  const once =
    'The British prime minister and the French president co-chaired a virtual meeting of the Coalition of the Willing on Thursday';
  const phrase = 'a virtual meeting of the Coalition of the Willing';
  expect(lines(checkDoubled(pair(source, `${once}, ${phrase}.`)))).toEqual([
    `minor "${phrase}" stands there twice in a sentence; expected it once`,
  ]);
  expect(checkDoubled(pair(source, `${once}. It was ${phrase}.`))).toEqual([]);
});

test('a date that comes again in its sentence', () => {
  const source = 'Tàu ngầm cập cảng Oran hôm 17/4.';
  expect(
    lines(checkDoubled(pair(source, 'The submarine arrived on April 17 at the port of Oran on April 17.'))),
  ).toEqual(['minor "on April 17" stands there twice in a sentence; expected it once']);
});

const TWICE =
  'The coalition held a virtual meeting of its members on Thursday, and a virtual meeting of its members on Thursday will follow.';

test.each([
  ['where the source says it once', 'Liên minh họp trực tuyến hôm thứ năm.', 1],
  ['not where the source says it twice', 'Liên minh họp trực tuyến với Anh, họp trực tuyến với Pháp.', 0],
])('a long phrase that comes again in its sentence: %s', (_, source, times) => {
  expect(checkDoubled(pair(source, TWICE))).toHaveLength(times);
});

test('a long phrase in two sentences is none', () => {
  const target = 'The army of the Russian Federation will hold. The army of the Russian Federation will win.';
  expect(checkDoubled(pair('Nga sẽ thắng.', target))).toEqual([]);
});

test('a phrase that comes again hides no doubled word', () => {
  const issues = lines(
    checkDoubled(pair('Liên minh họp trực tuyến hôm thứ năm.', TWICE.replace('held a', 'held held a'))),
  );
  expect(issues).toHaveLength(2);
  expect(issues[0]).toContain('held held');
});
