import { describe, expect, test } from 'vitest';
import { type CalendarDate, type Moment, writeReading } from '../../src/text/calendar.ts';

const date = (day?: number, month?: number, year?: number): CalendarDate => ({ kind: 'date', day, month, year });

describe('the style of the Associated Press', () => {
  test.each(
    'Jan.,Feb.,March,April,May,June,July,Aug.,Sept.,Oct.,Nov.,Dec.'.split(',').map((name, i) => [name, i + 1] as const),
  )('writes %s before a day', (name, month) => {
    expect(writeReading([date(3, month)], '')).toBe(`${name} 3`);
  });

  test.each<[string, Moment[]]>([
    ['Sept. 24, 2025', [date(24, 9, 2025)]],
    ['September', [date(undefined, 9)]],
    ['February 2022', [date(undefined, 2, 2022)]],
    ['Sept. 22-24', [date(22, 9), date(24, 9)]],
    ['Sept. 22-24, 2025', [date(22, 9, 2025), date(24, 9, 2025)]],
    ['Sept. 30-Oct. 2', [date(30, 9), date(2, 10)]],
    ['Dec. 30, 2025-Jan. 2, 2026', [date(30, 12, 2025), date(2, 1, 2026)]],
    ['June-July 2025', [date(undefined, 6, 2025), date(undefined, 7, 2025)]],
    ['the 1st', [date(1)]],
    ['the 11th', [date(11)]],
    ['the 22nd', [date(22)]],
    ['the 3rd to the 5th', [date(3), date(5)]],
    ['Sunday', [{ kind: 'weekday', weekday: 1 }]],
    ['third quarter of 2025', [{ kind: 'quarter', quarter: 3, year: 2025 }]],
    ['1980s', [{ kind: 'decade', decade: 1980 }]],
    ['Monday and Tuesday', [2, 3].map((weekday) => ({ kind: 'weekday', weekday }))],
  ])('writes "%s"', (written, reading) => {
    expect(writeReading(reading, '')).toBe(written);
  });

  test('writes days that the source lists as a list', () => {
    expect(writeReading([date(22, 9), date(23, 9), date(24, 9)], '22, 23 và 24/9')).toBe('Sept. 22, 23 and 24');
  });
});
