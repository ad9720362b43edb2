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

  test('numbers in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 999_999 }), (number) => {
        const all = (found: readonly { readonly values: readonly number[] }[]) => [
          ...new Set(found.flatMap((each) => each.values)),
        ];
        expect(all(readVietnameseNumbers(`gồm ${vietnameseWords(number)} binh sĩ`))).toEqual([number]);
        // Of English words the parts are read too: "twenty-one" is evidence for 20.
        expect(all(readEnglishNumbers(`of ${englishWords(number)} soldiers`))).toContain(number);
      }),
      { numRuns: 300 },
    );
  });

  test('times of day', () => {
    const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 1, max: 59 }) });
    fc.assert(
      fc.property(time, ({ hour, minute }) => {
        const digits = String(minute).padStart(2, '0');
        const half = hour < 12 ? 'a.m.' : 'p.m.';
        const vietnamese = readVietnameseTimes(`lúc ${hour}h${digits} hôm qua`)[0];
        const english = readEnglishTimes(`at ${hour % 12 || 12}:${digits} ${half} yesterday`)[0];
        expect(vietnamese?.minutes).toContain(hour * 60 + minute);
        expect(english?.minutes).toContain(hour * 60 + minute);
      }),
    );
  });
});

const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

/** "một trăm linh năm nghìn hai trăm ba mươi mốt" */
function vietnameseWords(number: number): string {
  if (number < 10) return DIGITS[number] ?? '';
  if (number < 100) return vietnameseTens(Math.floor(number / 10), number % 10);
  if (number < 1000) return withRest(`${DIGITS[Math.floor(number / 100)]} trăm`, number % 100, 10);
  const rest = number % 1000;
  const thousands = `${vietnameseWords(Math.floor(number / 1000))} nghìn`;
  return rest > 0 && rest < 100 ? withRest(`${thousands} không trăm`, rest, 10) : withRest(thousands, rest, 0);
}

function withRest(head: string, rest: number, linkedBelow: number): string {
  if (rest === 0) return head;
  return `${head} ${rest < linkedBelow ? 'linh ' : ''}${vietnameseWords(rest)}`;
}

function vietnameseTens(tens: number, ones: number): string {
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return head;
  const special: Readonly<Record<number, string>> = tens === 1 ? { 5: 'lăm' } : { 1: 'mốt', 4: 'tư', 5: 'lăm' };
  return `${head} ${special[ones] ?? DIGITS[ones]}`;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "one hundred five thousand two hundred thirty-one" */
function englishWords(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  if (number < 100) return [TENS[Math.floor(number / 10)], ...(number % 10 ? [SMALL[number % 10]] : [])].join('-');
  const [unit, word] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = number % unit;
  return [englishWords(Math.floor(number / unit)), word, ...(rest ? [englishWords(rest)] : [])].join(' ');
}
