import { describe, expect, test } from 'vitest';
import { calendarFigures } from '../../src/check/calendar-figures.ts';
import { freeFigures } from '../../src/check/free-figures.ts';
import { pair } from './pair.ts';

const valuesOf = (side: readonly { readonly text: string; readonly values: readonly number[] }[]) =>
  side.map(({ text, values }) => [text, ...values]);

const calendar = (source: string, target: string) => {
  const figures = calendarFigures(pair(source, target));
  return [valuesOf(figures.source), valuesOf(figures.target)];
};

describe('the figures of a date or a time', () => {
  test.each([
    [
      'a day',
      'Nga phóng 41 tên lửa ngày 24/9/2025.',
      'Russia launched 41 missiles on Sept. 24, 2025.',
      [['24/9/2025', 24, 9, 2025]],
      [['Sept. 24, 2025', 24, 9, 2025]],
    ],
    [
      'a day without its year',
      'Nga phóng 41 tên lửa hôm 3/5.',
      'Russia launched 41 missiles May 3.',
      [['3/5', 3, 5]],
      [['May 3', 3, 5]],
    ],
    [
      'a day of a year that only English names',
      'Nga tấn công Kiev hôm 3/5.',
      'Russia attacked Kyiv on May 3, 2025.',
      [['3/5', 3, 5]],
      [['May 3, 2025', 3, 5, 2025]],
    ],
    ['a day of this month', 'Ngày 24, Nga rút.', 'On the 24th, Russia left.', [['Ngày 24', 24]], [['the 24th', 24]]],
    ['a month, in words in English', 'Tháng 5, Nga mất 5 tàu.', 'In May, Russia lost five.', [['Tháng 5', 5]], []],
    ['a weekday, in words in English', 'Thứ 4 tuần này, Nga rút.', 'On Wednesday, Russia left.', [['Thứ 4', 4]], []],
    [
      'a quarter',
      'Trong quý 2 năm 2025, Nga mất 3 tàu.',
      'In the second quarter of 2025, Russia lost three ships.',
      [['quý 2 năm 2025', 2, 2025]],
      [['second quarter of 2025', 2, 2025]],
    ],
    [
      'a short quarter',
      'Trong quý II/2025, Nga lỗ.',
      'In Q2 2025, Russia lost.',
      [['quý II/2025', 2, 2025]],
      [['Q2 2025', 2, 2025]],
    ],
    [
      'a decade',
      'Vào thập niên 1930, Đức tái vũ trang.',
      'In the 1930s, Germany rearmed.',
      [['thập niên 1930', 1930, 30]],
      [['1930s', 1930, 30]],
    ],
    [
      'a short decade',
      'Vào thập niên 30, Đức tái vũ trang.',
      'In the 1930s, Germany rearmed.',
      [['thập niên 30', 1930, 30]],
      [['1930s', 1930, 30]],
    ],
    ['an hour of the evening', 'Cuộc họp lúc 21h.', 'They met at 9 p.m.', [['21h', 21, 9, 0]], [['9 p.m.', 21, 9, 0]]],
    [
      'an hour and minutes',
      'Cuộc họp lúc 9h45.',
      'They met at 9:45 a.m.',
      [['9h45', 9, 9, 45]],
      [['9:45 a.m.', 9, 9, 45]],
    ],
    [
      'midday',
      'Cuộc họp lúc 12h30.',
      'They met at 12:30 p.m.',
      [['12h30', 12, 0, 12, 24, 30]],
      [['12:30 p.m.', 12, 0, 12, 24, 30]],
    ],
    [
      'midnight',
      'Lệnh có hiệu lực lúc 0h.',
      'It starts at 12 a.m.',
      [['0h', 0, 0, 12, 24, 0]],
      [['12 a.m.', 0, 0, 12, 24, 0]],
    ],
    [
      'an hour of either half',
      'Tàu chìm lúc 2 giờ.',
      'The ship sank at 2 p.m.',
      [['2 giờ', 2, 2, 0, 14, 2, 0]],
      [['2 p.m.', 14, 2, 0]],
    ],
  ])('are those of %s: %s → %s', (_, source, target, inSource, inTarget) => {
    expect(calendar(source, target)).toEqual([inSource, inTarget]);
  });

  test.each([
    ['a number', 'Nga mất 3 tàu.', 'Russia lost three ships.'],
    ['a length of time', 'Trong 24h qua, Nga mất 3 tàu.', 'In the past 24 hours, Russia lost three ships.'],
    ['a date in words', 'Tháng Năm, Nga rút.', 'In May, Russia left.'],
    ['a time in words', 'Nga rút lúc nửa đêm.', 'Russia left at midnight.'],
  ])('are none of %s: %s → %s', (_, source, target) => {
    expect(calendar(source, target)).toEqual([[], []]);
  });

  test('stand where they stand, and need no counterpart', () => {
    const source = 'Cuộc họp lúc 21h hôm 3/5.';
    expect(calendarFigures(pair(source, 'The meeting was at 9 p.m. May 3.'))).toEqual({
      source: [
        { text: '3/5', start: 21, end: 24, values: [3, 5], figure: false },
        { text: '21h', start: 13, end: 16, values: [21, 9, 0], figure: false },
      ],
      target: [
        { text: 'May 3', start: 26, end: 31, values: [3, 5], figure: false },
        { text: '9 p.m.', start: 19, end: 25, values: [21, 9, 0], figure: false },
      ],
    });
  });
});

describe('around the clock', () => {
  test.each([
    ['24/24', 'around the clock', 'round the clock'],
    ['24/24 giờ', '24 hours a day', '24 hours a day'],
    ['24/24h', 'round-the-clock', 'round-the-clock'],
    ['24/24', 'day and night', 'day and night'],
    ['24/24', '24/7', '24/7'],
  ])('%s is %s', (written, rendered, found) => {
    const figures = calendarFigures(pair(`Tàu trực ${written}.`, `The ship is on duty ${rendered}.`));
    expect(figures.source[0]).toEqual({ text: written, start: 9, end: 9 + written.length, values: [], figure: false });
    expect(figures.target[0]).toMatchObject({ text: found, values: [], figure: false });
  });

  test.each([
    ['only English has it', 'Tàu trực 24 giờ.', 'The ship is on duty 24/7.'],
    ['it is a part of something else', 'Tàu trực 24/24/24.', 'The ship is on duty around the clock.'],
    ['it is a share', 'Có 124/24 tàu.', 'The ships are on duty around the clock.'],
  ])('is no figure of the calendar where %s: %s → %s', (_, source, target) => {
    expect(calendarFigures(pair(source, target)).target).toEqual([]);
  });

  test('is none of it where English says nothing of the kind', () => {
    expect(calendarFigures(pair('Tàu trực 24/24 từ 3/5.', 'The ship has been on duty since May 3.')).source).toEqual([
      { text: '3/5', start: 18, end: 21, values: [3, 5], figure: false },
    ]);
  });

  test('of an address is none', () => {
    const source = 'Xem https://a.vn/24/24 về tàu.';
    const fixed = [{ start: 4, end: source.indexOf(' về') }];
    const target = 'See https://a.vn/24/24 on the ship, around the clock.';
    expect(calendarFigures(pair(source, target, { fixed }))).toEqual({ source: [], target: [] });
  });
});

describe('free figures', () => {
  const free = (source: string, target: string) => {
    const figures = freeFigures(pair(source, target));
    return [
      valuesOf(figures.source.filter((each) => each.figure)),
      valuesOf(figures.target.filter((each) => each.figure)),
    ];
  };

  test.each([
    [
      'no date',
      'Nga phóng 41 tên lửa ngày 24/9/2025.',
      'Russia launched 41 missiles on Sept. 24, 2025.',
      [['41', 41]],
      [['41', 41]],
    ],
    ['before a date', 'Có 41 quả 24/9 ngày 24/9.', 'There were 41 on Sept. 24.', [['41', 41]], [['41', 41]]],
    ['no time', 'Lúc 21h, 9 tàu chìm.', 'At 9 p.m., 9 ships sank.', [['9', 9]], [['9', 9]]],
    [
      'of the same value as the date',
      'Ngày 24, Nga mất 24 tàu.',
      'On the 24th, Russia lost 24.',
      [['24', 24]],
      [['24', 24]],
    ],
    ['no 24/7', 'Tàu trực 24/24, cách bờ 24 km.', 'It is there 24/7, 24 km off.', [['24', 24]], [['24', 24]]],
    ['no date at all', 'Nga mất 3 tàu.', 'Russia lost 3 ships.', [['3', 3]], [['3', 3]]],
  ])('belong to %s: %s → %s', (_, source, target, inSource, inTarget) => {
    expect(free(source, target)).toEqual([inSource, inTarget]);
  });

  test('belong to no address', () => {
    const source = 'Xem https://a.vn/24/9 hôm 3/5: 7 tàu.';
    const fixed = [{ start: 4, end: source.indexOf(' hôm') }];
    const figures = freeFigures(pair(source, 'See https://a.vn/24/9 on May 3: 7 ships.', { fixed }));
    expect([figures.source, figures.target].map((side) => side.map(({ text }) => text))).toEqual([['7'], ['7']]);
  });
});
