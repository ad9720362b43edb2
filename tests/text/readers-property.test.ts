import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDesignations } from '../../src/text/designations.ts';
import { readEnglishDates } from '../../src/text/english-dates.ts';
import { readEnglishNumbers } from '../../src/text/english-numbers.ts';
import { readEnglishTimes } from '../../src/text/english-times.ts';
import { sentenceRanges } from '../../src/text/sentences.ts';
import { readVietnameseDates } from '../../src/text/vietnamese-dates.ts';
import { readVietnameseNumbers } from '../../src/text/vietnamese-numbers.ts';
import { readVietnameseTimes } from '../../src/text/vietnamese-times.ts';
import { splitWords } from '../../src/text/words.ts';

/** What news is made of, and what breaks readers. */
const PIECES = [
  ...'ngày tháng năm hai mươi trăm nghìn triệu tỷ rưỡi quý thứ Ba chủ nhật giờ kém nửa đêm đến và hơn gần Sept. May 24th noon two hundred half a dozen'.split(
    ' ',
  ),
  ...[
    '24/9',
    '24-9-2025',
    '1.234,5',
    '1,234.5',
    '9h30',
    '21:00',
    '9 p.m.',
    'F-16',
    'Su-30MK2',
    '5.56',
    '3%',
    'I',
    'IV',
    '-',
    '–',
    '/',
    '.',
    ',',
    '(',
    '“',
    '😀',
    'e\u0301',
    '\u200b',
  ],
];
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 24 },
  )
  .chain((pieces) => fc.constantFrom(' ', '', ', ').map((joint) => pieces.join(joint)));

const READERS = {
  readVietnameseNumbers,
  readEnglishNumbers,
  readVietnameseDates,
  readEnglishDates,
  readVietnameseTimes,
  readEnglishTimes,
  sentenceRanges,
  splitWords,
} as const;

describe('whatever the text', () => {
  test.each(Object.entries(READERS))('%s finds what stands there, within it', (_, read) => {
    fc.assert(
      fc.property(text, (content) => {
        const found: readonly { readonly start: number; readonly end: number }[] = read(content);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(content.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('words are all that stands between gaps', () => {
    fc.assert(
      fc.property(text, (content) => {
        const words = splitWords(content);
        expect(words.map(({ start, end }) => content.slice(start, end))).toEqual(words.map((word) => word.text));
        const rest = words.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), content);
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('designations have a key', () => {
    fc.assert(fc.property(text, (content) => readDesignations(content).every(({ key }) => key !== '')));
  });
});

describe('a value is the same in both languages', () => {
  const values = (found: readonly { readonly values: readonly number[]; readonly figure: boolean }[]) =>
    found.filter(({ figure }) => figure).map((each) => each.values[0]);

  test('figures with grouped thousands and decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const english = `${whole.toLocaleString('en-US')}.${tenth}`;
        const vietnamese = english.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');
        expect(values(readVietnameseNumbers(`gồm ${vietnamese} tấn`))).toEqual([whole + tenth / 10]);
        expect(values(readEnglishNumbers(`of ${english} tons`))).toEqual([whole + tenth / 10]);
      }),
    );
  });

  test('scales', () => {
    const scales = fc.constantFrom(['nghìn', 'thousand'], ['triệu', 'million'], ['tỷ', 'billion']);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), scales, (count, [vietnamese = '', english = '']) => {
        expect(values(readVietnameseNumbers(`${count} ${vietnamese} USD`))).toEqual(
          values(readEnglishNumbers(`$${count} ${english}`)),
        );
      }),
    );
  });

  test('dates', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    const date = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 1950, max: 2049 }),
    });
    fc.assert(
      fc.property(date, ({ day, month, year }) => {
        const reading = [{ kind: 'date', day, month, year }];
        expect(readVietnameseDates(`vào ngày ${day}/${month}/${year}.`)[0]?.readings[0]).toEqual(reading);
        expect(readVietnameseDates(`ngày ${day} tháng ${month} năm ${year}`)[0]?.readings[0]).toEqual(reading);
        expect(readEnglishDates(`on ${months[month - 1]} ${day}, ${year}.`)[0]?.readings[0]).toEqual(reading);
      }),
    );
  });
});
