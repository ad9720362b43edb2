import type { DateExpression } from './calendar.ts';
import { allMatches, pattern } from './pattern.ts';

/** Days that English calls by a name, Vietnamese by their date; month and day. */
const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "New Year's Eve": [12, 31],
  "New Year's Day": [1, 1],
  "New Year's": [1, 1],
  "Valentine's Day": [2, 14],
  "International Women's Day": [3, 8],
  "St. Patrick's Day": [3, 17],
  'Reunification Day': [4, 30],
  'May Day': [5, 1],
  'Labor Day': [5, 1],
  'Victory Day': [5, 9],
  'D-Day': [6, 6],
  'Independence Day': [7, 4],
  'Fourth of July': [7, 4],
  'July Fourth': [7, 4],
  'Bastille Day': [7, 14],
  'War Invalids and Martyrs Day': [7, 27],
  'National Day': [9, 2],
  Halloween: [10, 31],
  'Armistice Day': [11, 11],
  'Veterans Day': [11, 11],
  "Vietnamese Teachers' Day": [11, 20],
  "Teachers' Day": [11, 20],
  'end of the year': [12, 31],
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  Christmas: [12, 25],
  'Boxing Day': [12, 26],
};
const NAMES = pattern.g`(?<!\p{L})(?:${Object.keys(HOLIDAYS).join('|').replaceAll("'", "['’]").replaceAll('.', '\\.')})(?!\p{L})`;
const MAY_BE_NAMED = /Day|Eve|Christmas|Halloween|July|New Year|end of the year/;

/** "Boxing Day" is Dec. 26, where the source has that, and "the end of the year" Dec. 31; else it is no date. */
export function readHolidays(text: string): DateExpression[] {
  if (!MAY_BE_NAMED.test(text)) return [];
  return allMatches(NAMES, text).flatMap(({ 0: name, index }) => {
    const [month, day] = HOLIDAYS[name.replaceAll('’', "'")] ?? [];
    if (month === undefined) return [];
    return [
      {
        readings: [[{ kind: 'date', month, day }]],
        text: name,
        start: index,
        end: index + name.length,
        certain: false,
      },
    ];
  });
}
