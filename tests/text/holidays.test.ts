import { expect, test } from 'vitest';
import { readHolidays } from '../../src/text/holidays.ts';

test.each<[string, [month: number, day: number]]>([
  ['a trip to Hull on Boxing Day', [12, 26]],
  ['on Christmas Eve', [12, 24]],
  ['a Christmas truce', [12, 25]],
  ['on New Year’s Eve', [12, 31]],
  ["on St. Patrick's Day", [3, 17]],
  ['the Fourth of July weekend', [7, 4]],
])('%s is a day', (text, [month, day]) => {
  expect(readHolidays(text)).toMatchObject([{ readings: [[{ kind: 'date', month, day }]], certain: false }]);
});

test.each(['The Day After Tomorrow', 'on the eve of the vote', 'St Patricks Daylight'])('%s is none', (text) => {
  expect(readHolidays(text)).toEqual([]);
});
