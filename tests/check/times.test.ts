import { describe, expect, test } from 'vitest';
import { checkTimes } from '../../src/check/times.ts';
import { lines, pair } from './pair.ts';

describe('right times', () => {
  test.each([
    ['Cuộc gặp bắt đầu lúc 21h theo giờ địa phương.', 'The meeting began at 9 p.m. local time.'],
    ['Cuộc gặp bắt đầu lúc 21h theo giờ địa phương.', 'The meeting began at 21:00 local time.'],
    ['Còi báo động vang lên lúc 20h30.', 'Sirens sounded at 8:30 p.m.'],
    ['Vụ nổ xảy ra lúc 4 giờ chiều.', 'The explosion happened at 4 p.m.'],
    ['Vụ nổ xảy ra lúc 7 giờ kém 15.', 'The explosion happened at 6:45 p.m.'],
    ['Vụ nổ xảy ra lúc 12 giờ kém 15 phút đêm.', 'The explosion happened at a quarter to midnight.'],
    ['Vụ nổ xảy ra lúc 9 giờ 30 tối.', 'The explosion happened at half past nine.'],
    ['Vụ nổ xảy ra lúc 7 giờ 20 phút.', 'The explosion happened at twenty minutes past seven.'],
    ['Vụ nổ xảy ra lúc 2 giờ.', 'The explosion happened at 2 p.m.'],
    ['Tối 23/9, khoảng 8h30, còi báo động vang lên.', 'Sirens sounded at about 8:30 p.m. Sept. 23.'],
    ['Lệnh ngừng bắn có hiệu lực từ 0h ngày 1/10.', 'The cease-fire takes effect at 12 a.m. Oct. 1.'],
    ['Lệnh ngừng bắn có hiệu lực từ 24h ngày 30/9.', 'The cease-fire takes effect at midnight Sept. 30.'],
    ['Ông xin về lúc 5 giờ chiều thứ Sáu.', 'He asked to leave at five on a Friday.'],
    ['Cô tập lúc 5 giờ mỗi sáng.', 'She trains at five every morning.'],
    ['Cuộc họp bắt đầu lúc 7 giờ tối.', 'The meeting began at seven in the evening.'],
    ['Cuộc họp bắt đầu lúc 12h trưa.', 'The meeting began at noon.'],
    ['Từ 21-23h, mọi chuyến bay bị đình chỉ.', 'All flights were suspended from 9-11 p.m.'],
    ['Vụ phóng diễn ra lúc 14:30 GMT.', 'The launch took place at 1430 GMT.'],
    ['Trong 24h qua, Nga mất 1.100 quân.', 'In the past 24 hours, Russia has lost 1,100 troops.'],
    ['UAV bay 8 giờ liên tục.', 'The drone can fly for eight hours.'],
    ['Hội đàm kéo dài 3 giờ 30 phút.', 'The talks lasted three and a half hours.'],
    ['Trận đấu kết thúc với tỷ số 10:15.', 'The match ended 10-15.'],
  ])('stays silent: %s', (source, target) => {
    expect(checkTimes(pair(source, target))).toEqual([]);
  });
});

describe('wrong times', () => {
  test.each([
    ['Họp báo bắt đầu lúc 21h.', 'The news conference began at 9 a.m.', '"21h" → "9 a.m."; expected 9 p.m.'],
    ['Họp báo bắt đầu lúc 9h30.', 'The news conference began at 9:30 p.m.', '"9h30" → "9:30 p.m."; expected 9:30 a.m.'],
    [
      'Họp báo bắt đầu lúc 4 giờ chiều.',
      'The news conference began at 4 a.m.',
      '"4 giờ chiều" → "4 a.m."; expected 4 p.m.',
    ],
    [
      'Họp báo bắt đầu lúc 0h ngày 1/10.',
      'The news conference began at noon Oct. 1.',
      '"0h" → "noon"; expected midnight',
    ],
    ['Họp báo bắt đầu lúc 21h.', 'The news conference began at 8 p.m.', '"21h" → "8 p.m."; expected 9 p.m.'],
    ['Họp báo bắt đầu lúc 9h30.', 'The news conference began at 9 a.m.', '"9h30" → "9 a.m."; expected 9:30 a.m.'],
    ['Họp báo bắt đầu lúc 21h.', 'The news conference began.', '"21h" is missing; expected 9 p.m.'],
    [
      'Họp báo đã bắt đầu.',
      'The news conference began at 8 p.m.',
      '"8 p.m." does not stand in the source; expected no such time',
    ],
  ])('reports: %s → %s', (source, target, message) => {
    expect(lines(checkTimes(pair(source, target)))).toEqual([`major ${message}`]);
  });

  test('gives each of two times its own', () => {
    const issues = checkTimes(
      pair('Khu vực bị phong tỏa từ 8h đến 17h.', 'The area was sealed off from 8 p.m. to 5 a.m.'),
    );
    expect(lines(issues)).toEqual([
      'major "8h" → "8 p.m."; expected 8 a.m.',
      'major "17h" → "5 a.m."; expected 5 p.m.',
    ]);
  });
});

describe('what kind of fault a time is', () => {
  test.each([
    [
      'accuracy/mistranslation',
      'Họp báo lúc 21h.',
      'The news conference is at 8 p.m.',
      '"21h" → "8 p.m."; expected 9 p.m.',
    ],
    [
      'accuracy/mistranslation',
      'Họp báo lúc 21h.',
      'The news conference is at 9 a.m.',
      '"21h" → "9 a.m."; expected 9 p.m.',
    ],
    ['accuracy/omission', 'Họp báo lúc 21h.', 'The news conference has begun.', '"21h" is missing; expected 9 p.m.'],
    [
      'accuracy/addition',
      'Họp báo đã bắt đầu.',
      'The news conference began at 8 p.m.',
      '"8 p.m." does not stand in the source; expected no such time',
    ],
  ])('%s: %s → %s', (category, source, target, message) => {
    expect(checkTimes(pair(source, target))).toEqual([{ check: 'times', category, severity: 'major', message }]);
  });
});

describe('which time stands for which', () => {
  test.each([
    [
      'two are lost and one is new',
      'Khu vực bị phong tỏa từ 8h15 đến 17h45.',
      'The area was sealed off until 10:20 p.m.',
      [
        '"8h15" is missing; expected 8:15 a.m.',
        '"17h45" is missing; expected 5:45 p.m.',
        '"10:20 p.m." does not stand in the source; expected no such time',
      ],
    ],
    [
      'one is lost and two are new',
      'Khu vực bị phong tỏa từ 8h15.',
      'The area was sealed off from 7:05 a.m. to 10:20 p.m.',
      [
        '"8h15" is missing; expected 8:15 a.m.',
        '"7:05 a.m." does not stand in the source; expected no such time',
        '"10:20 p.m." does not stand in the source; expected no such time',
      ],
    ],
    [
      'two are lost and two are new',
      'Khu vực bị phong tỏa từ 8h15 đến 17h45.',
      'The area was sealed off from 7:05 a.m. to 10:20 p.m.',
      [
        '"8h15" is missing; expected 8:15 a.m.',
        '"17h45" is missing; expected 5:45 p.m.',
        '"7:05 a.m." does not stand in the source; expected no such time',
        '"10:20 p.m." does not stand in the source; expected no such time',
      ],
    ],
    [
      'one of two is another',
      'Khu vực bị phong tỏa từ 8h15 đến 17h45.',
      'The area was sealed off from 8:15 a.m. to 10:20 p.m.',
      ['"17h45" → "10:20 p.m."; expected 5:45 p.m.'],
    ],
    [
      'one is on the other half of the day, and one is lost',
      'Khu vực bị phong tỏa từ 8h15 đến 17h45.',
      'The area was sealed off from 8:15 p.m.',
      ['"8h15" → "8:15 p.m."; expected 8:15 a.m.', '"17h45" is missing; expected 5:45 p.m.'],
    ],
    [
      'the other half of the day is a time of its own',
      'Khu vực bị phong tỏa từ 8h15 đến 20h15, rồi đến 23h.',
      'The area was sealed off until 8:15 p.m., then until 11 p.m.',
      ['"8h15" is missing; expected 8:15 a.m.'],
    ],
  ])('%s: %s → %s', (_, source, target, messages) => {
    expect(lines(checkTimes(pair(source, target)))).toEqual(messages.map((message) => `major ${message}`));
  });
});

test.each([
  ['Nga phóng tên lửa lúc 21h.', 'Russia fired missiles at 21:00.', []],
  ['Nga phóng tên lửa lúc 0h.', 'Russia fired missiles at midnight.', []],
  ['Nga phóng tên lửa lúc 2 giờ.', 'Russia fired missiles at 2 p.m.', []],
  ['Nga phóng tên lửa lúc 7h15 và 19h15.', 'Russia fired missiles at 7:15 a.m. and 7:15 p.m.', []],
  ['Nga phóng tên lửa lúc 21h.', 'Russia fired missiles at 9 a.m.', ['major "21h" → "9 a.m."; expected 9 p.m.']],
  ['Nga phóng tên lửa lúc 21h.', 'Russia fired missiles at 8 p.m.', ['major "21h" → "8 p.m."; expected 9 p.m.']],
  [
    'Nga phóng tên lửa lúc 21h và lúc 23h.',
    'Russia fired missiles at 9 p.m. and 10 p.m.',
    ['major "23h" → "10 p.m."; expected 11 p.m.'],
  ],
  [
    'Nga phóng tên lửa lúc 21h và lúc 23h.',
    'Russia fired missiles at 8 p.m. and 10 p.m.',
    [
      'major "21h" is missing; expected 9 p.m.',
      'major "23h" is missing; expected 11 p.m.',
      'major "8 p.m." does not stand in the source; expected no such time',
      'major "10 p.m." does not stand in the source; expected no such time',
    ],
  ],
  [
    'Nga phóng tên lửa lúc 21h và lúc 23h.',
    'Russia fired missiles at 9 a.m. and 11 a.m.',
    ['major "21h" → "9 a.m."; expected 9 p.m.', 'major "23h" → "11 a.m."; expected 11 p.m.'],
  ],
  ['Nga phóng tên lửa lúc 21h.', 'Russia fired missiles.', ['major "21h" is missing; expected 9 p.m.']],
  ['Nga phóng tên lửa lúc 0h.', 'Russia fired missiles at noon.', ['major "0h" → "noon"; expected midnight']],
  ['Nga phóng tên lửa lúc 2 giờ.', 'Russia fired missiles at 3 p.m.', ['major "2 giờ" → "3 p.m."; expected 2 a.m.']],
  ['Nga phóng tên lửa lúc 2 giờ.', 'Russia fired missiles.', ['major "2 giờ" is missing; expected 2 a.m.']],
  [
    'Nga phóng tên lửa lúc 4 giờ chiều và 21h.',
    'Russia fired missiles at 4 p.m., 9 p.m. and 11 p.m.',
    ['major "11 p.m." does not stand in the source; expected no such time'],
  ],
  [
    'Nga phóng tên lửa.',
    'Russia fired missiles at 4 p.m.',
    ['major "4 p.m." does not stand in the source; expected no such time'],
  ],
  ['Cuộc họp kéo dài từ 8h đến 11h30.', 'The meeting lasted from 8 to 11:30 a.m.', []],
  [
    'Cuộc họp kéo dài từ 8h đến 11h30.',
    'The meeting lasted from 8 a.m. to 10:30 a.m.',
    ['major "11h30" → "10:30 a.m."; expected 11:30 a.m.'],
  ],
])('a time is its minute of the day: %s → %s', (source, target, expected) => {
  expect(lines(checkTimes(pair(source, target)))).toEqual(expected);
});

test.each([
  ['Nga phóng tên lửa lúc 21h.', 'Russia fired missiles at 9 a.m.', 'major', 'accuracy/mistranslation'],
  ['Nga phóng tên lửa lúc 21h.', 'Russia fired missiles.', 'major', 'accuracy/omission'],
  ['Nga phóng tên lửa.', 'Russia fired missiles at 9 a.m.', 'major', 'accuracy/addition'],
])('each fault has its category: %s → %s', (source, target, severity, category) => {
  expect(checkTimes(pair(source, target))).toEqual([
    { check: 'times', category, severity, message: expect.any(String) },
  ]);
});

test('"cách nhau khoảng 9 giờ ngày 6/2" is nine hours apart', () => {
  const source = 'Hai trận động đất xảy ra cách nhau khoảng 9 giờ ngày 6/2.';
  expect(checkTimes(pair(source, 'The two earthquakes struck about nine hours apart on Feb. 6.'))).toEqual([]);
});

test('"gần 4 giờ tối 22/9" is nearly four hours of that evening, or an hour of it', () => {
  const source = 'Sân bay đóng cửa gần 4 giờ tối 22/9.';
  expect(checkTimes(pair(source, 'The airport closed for nearly four hours on the evening of Sept. 22.'))).toEqual([]);
  expect(
    checkTimes(pair('Nga phóng tên lửa lúc 4 giờ chiều 22/9.', 'Russia fired missiles on Sept. 22.')),
  ).toHaveLength(1);
});
