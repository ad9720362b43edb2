import { describe, expect, test } from 'vitest';
import { writeReading } from '../../src/text/calendar.ts';
import { readEnglishDates } from '../../src/text/english-dates.ts';

/** Each date as the house style writes it, with a question mark where it may be none. */
const datesIn = (text: string) =>
  readEnglishDates(text).map(({ certain, readings }) => {
    return `${certain ? '' : '?'}${readings.map((reading) => writeReading(reading, '')).join('|')}`;
  });

describe('days and months', () => {
  test.each<[string, string[]]>([
    ['said Sept. 24 that', ['Sept. 24']],
    ['on Sept. 24, 2025, Russia', ['Sept. 24, 2025']],
    ['September 24th', ['Sept. 24']],
    ['24 September', ['Sept. 24']],
    ['the 24th of September 2025', ['Sept. 24, 2025']],
    ['SEPT. 24', ['Sept. 24']],
    ['Sept. 22-24, 2025', ['Sept. 22-24, 2025']],
    ['Sept. 30-Oct. 2', ['Sept. 30-Oct. 2']],
    ['from Sept. 30 to Oct. 2', ['Sept. 30-Oct. 2']],
    ['overnight June 8-9', ['June 8-9']],
    ['June 8 and 9', ['June 8', '?June 9']],
    ['Sept. 24, 9 p.m.', ['Sept. 24']],
    ['On Sept. 24, 41 missiles', ['Sept. 24']],
    ['On Sept. 24, 30 drones', ['Sept. 24', '?Sept. 30']],
    ['February 2022', ['February 2022']],
    ['in May 2022', ['May 2022']],
    ['since March', ['March']],
    ['in September. 30 drones', ['September']],
    ['in May 2,000 troops', ['May']],
    ['killed 24 Sept. 3', ['Sept. 3']],
    ['the October Revolution', ['?October']],
    ['Theresa May said', ['?May']],
    ['on the 24th, Russia', ['?the 24th']],
  ])('"%s" is %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each<[string, string[]]>([
    ['3/5', ['?March 5|May 3']],
    ['24/9', ['?Sept. 24']],
    ['9/24/2025', ['?Sept. 24, 2025']],
    ['2025-09-24', ['?Sept. 24, 2025']],
  ])('"%s" in figures may be %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each(['Jan Egeland', 'Mar-a-Lago', 'they may march', 'the 24th Brigade', '19/29', 'Augusta'])(
    '"%s" holds no date',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );
});

describe('weekdays, quarters, decades', () => {
  test.each<[string, string[]]>([
    ['on Monday', ['Monday']],
    ['Saturdays', ['Saturday']],
    ['On Sunday', ['Sunday']],
    ['Bloody Sunday', ['?Sunday']],
    ['Saturday Night Live', ['?Saturday']],
    ['Wednesday, Sept. 24', ['Wednesday', 'Sept. 24']],
    ['Q2 2025', ['?second quarter of 2025']],
    ['4Q 2024', ['?fourth quarter of 2024']],
    ['in the 2nd quarter of 2025', ['?second quarter of 2025']],
    ['in the 3rd quarter', ['?third quarter']],
    ['the second quarter of 2025', ['?second quarter of 2025']],
    ['the third-quarter figures', ['?third quarter']],
    ['the second and third quarters', ['?second quarter', '?third quarter']],
    ['the 1st and 2nd quarters', ['?first quarter', '?second quarter']],
    ['on the 24th and third-quarter results', ['?the 24th', '?third quarter']],
    ['the first, second and third quarters of 2025', ['?first quarter', '?second quarter', '?third quarter of 2025']],
    ['the second and third brigades', []],
    ['the 1980s', ['1980s']],
    ["the '80s", ['?1980s|2080s']],
    ['the eighties', ['?1980s|2080s']],
    ['the twenties', ['?1920s|2020s']],
    ['the forties', ['?1940s|2040s']],
    ['the 2020s', ['2020s']],
  ])('"%s" is %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test.each(['parties', 'monday', 'three quarters', 'a quarter of it', 'in 1980'])('"%s" is none of them', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

test('every date has its place', () => {
  const text = 'From Sept. 30 to Oct. 2, on the 1st, and again 5 November.';
  const found = readEnglishDates(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Sept. 30 to Oct. 2',
    'the 1st',
    '5 November',
  ]);
});
