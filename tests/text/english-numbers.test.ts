import { describe, expect, test } from 'vitest';
import { readEnglishNumbers } from '../../src/text/english-numbers.ts';

/** Every reading of every figure that must have a counterpart. */
const figuresIn = (text: string) =>
  readEnglishNumbers(text)
    .filter(({ figure }) => figure)
    .map(({ values }) => values);
/** The first reading of each. */
const valuesIn = (text: string) => figuresIn(text).map(([value]) => value);
const evidenceIn = (text: string) =>
  readEnglishNumbers(text)
    .filter(({ figure }) => !figure)
    .flatMap(({ values }) => values);

describe('figures', () => {
  test.each<[string, number[]]>([
    ['a range of 2,000 km', [2000]],
    ['1,234,567 people', [1234567]],
    ['a 3.5% rise', [3.5]],
    ['5.56 mm rounds', [5.56]],
    ['a 10,000-strong force', [10000]],
    ['25-40 km', [25, 40]],
    ['47 to 49 tons', [47, 49]],
    ['155mm shells', [155]],
    ['the 36th Brigade', [36]],
    ['June 8-9, 2025', [8, 9, 2025]],
  ])('reads "%s" as %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test.each<[string, number[]]>([
    ['$1.5 million', [1.5e6]],
    ['150 billion euros', [150e9]],
    ['$2.718 trillion', [2.718e12]],
    ['2 quadrillion dong', [2e15]],
    ['$20bn', [20e9]],
    ['$5 bn', [5e9]],
    ['a 1.5-million-strong army', [1.5e6]],
    ['3 million to 5 million', [3e6, 5e6]],
    ['$10 million-$15 million', [10e6, 15e6]],
    ['$1.1 billion', [1.1e9]],
  ])('reads "%s" with its scale: %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test.each<[string, number[]]>([
    ['Rs 5 crore', [5e7, 5]],
    ['2 lakh rupees', [2e5, 2]],
    ['in his mid-30s', [30, 34, 35, 36]],
    ['in her early 60s', [60, 61, 62, 63]],
    ['the late 80s', [80, 87, 88, 89]],
    ['the mid-1980s', [1985 - 5, 80]],
  ])('"%s" may be any of %j', (text, values) => {
    expect(figuresIn(text)).toEqual([values]);
  });

  test('"5m" is 5 million or 5 meters', () => {
    expect(figuresIn('a 5m deal')).toEqual([[5e6, 5]]);
  });

  test('"the 1930s" may be "thập niên 30"', () => {
    expect(figuresIn('in the 1930s')).toEqual([[1930, 30]]);
  });

  test.each<[string, number[][]]>([
    ['in 1945', [[1945]]],
    ['the 1990s', [[1990, 90]]],
    ['the 1850s', [[1850]]],
    ['the 2000s', [[2000]]],
    ['in its 30s', [[30]]],
    ['from 2021-25', [[2021], [25, 2025]]],
    ['from 1998-99', [[1998], [99, 1999]]],
    ['the 2008-9 crisis', [[2008], [9, 2009]]],
    ['2023—24', [[2023], [24, 2024]]],
    ['from 2021-20', [[2021], [20]]],
    ['from 2021-2025', [[2021], [2025]]],
    ['in 2021, 25 ships', [[2021], [25]]],
    ['a 40-25 vote', [[40], [25]]],
    ['a range of 2024-150', [[2024], [150]]],
    ['2 1/2 years', [[2.5]]],
    ['5½ years', [[5.5]]],
  ])('the readings of "%s" are %j', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  test.each(['M777 howitzers', 'F-16 jets', 'Su-30MK2 fighters', 'AN/FPS-117 radar', 'the G7', 'a 5G network'])(
    '"%s" holds no figure',
    (text) => {
      expect(figuresIn(text)).toEqual([]);
    },
  );
});

describe('times', () => {
  test.each<[string, number]>([
    ['9 p.m.', 21],
    ['9 p.m.', 9],
    ['9pm', 21],
    ['3:30 p.m.', 15],
    ['12 a.m.', 0],
    ['12 a.m.', 24],
    ['12 p.m.', 12],
    ['9:30 a.m.', 9],
    ['17:30', 17],
    ['21:00', 9],
  ])('the hour of "%s" may be %d', (text, hour) => {
    expect(figuresIn(text)[0]).toContain(hour);
  });

  test('a time in the morning is none of the afternoon', () => {
    expect(figuresIn('9 a.m.')[0]).not.toContain(21);
  });

  test.each(['3:30 p.m.', '15:30'])('the minutes of "%s" are a figure of their own', (text) => {
    expect(figuresIn(text)[1]).toEqual([30]);
  });

  test('the full hour has no minutes', () => {
    expect(figuresIn('15:00')).toHaveLength(1);
  });

  test.each<[string, number]>([
    ['at noon', 12],
    ['at midnight', 0],
    ['at midnight', 24],
  ])('"%s" may stand for %d', (text, hour) => {
    expect(evidenceIn(text)).toContain(hour);
  });
});

describe('words that may stand for a figure', () => {
  test.each<[string, number]>([
    ['two tanks', 2],
    ['the fourth year', 4],
    ['twenty-five tanks', 25],
    ['the twenty-first package', 21],
    ['the thirtieth package', 30],
    ['two hundred and fifty thousand troops', 250e3],
    ['one million two hundred thousand', 1.2e6],
    ['Half a million people', 500e3],
    ['two and a half billion', 2.5e9],
    ['a million', 1e6],
    ['one-third of the country', 3],
    ['tenfold', 10],
    ['doubled', 2],
    ['twice', 2],
    ['a dozen ships', 12],
    ['a pair of ships', 2],
    ['Sept. 24', 9],
    ['September', 9],
    ['May', 5],
    ['on Wednesday', 4],
    ['on Monday', 2],
    ['hundreds of tanks', 100],
    ['in the year to August', 12],
    ['the year ended June 30', 12],
  ])('"%s" is evidence of %d', (text, value) => {
    expect(evidenceIn(text)).toContain(value);
  });

  test('a word is never a figure that needs a counterpart', () => {
    expect(figuresIn('two hundred and fifty thousand troops in the fourth year')).toEqual([]);
  });

  test('words that another word parts are not added up', () => {
    expect(evidenceIn('three tanks, four ships')).not.toContain(7);
  });

  test('words that a figure parts are not added up, and those behind it are read', () => {
    const evidence = evidenceIn('two 40-foot and three 20-foot boats');
    expect(new Set(evidence)).toEqual(new Set([2, 3]));
  });

  test.each<[string, number]>([
    ['twenty-odd thousand troops', 20_000],
    ['thirty-some thousand troops', 30_000],
    ['a hundred-and-fifty-man unit', 150],
    ['fired 41 missiles at three cities', 3],
  ])('"%s" is evidence of %d: a hyphen ends no run, a figure no text', (text, value) => {
    expect(evidenceIn(text)).toContain(value);
  });

  test('"one" inside a longer word is no number', () => {
    expect(readEnglishNumbers('money, phone, often, weight')).toEqual([]);
  });
});

test('figures come in the order of the text', () => {
  expect(valuesIn('On Sept. 24, Russia launched 41 missiles and 150 UAVs with a range of 2,000 km')).toEqual([
    24, 41, 150, 2000,
  ]);
});

describe('what stands beside a figure', () => {
  const figuresOf = (text: string) =>
    readEnglishNumbers(text)
      .filter(({ figure }) => figure)
      .map(({ values }) => values[0]);

  test.each<[string, number[]]>([
    ['in mid-2024', [2024]],
    ['10 million-15 million people', [10e6, 15e6]],
    ['$5M and $20B', [5e6, 20e9]],
    ['$1.5M', [1.5e6]],
    ['.5 percent', [0.5]],
  ])('"%s" is read as %j', (text, values) => {
    expect(figuresOf(text)).toEqual(values);
  });

  test('"a quarter of a million" is 250,000', () => {
    expect(readEnglishNumbers('a quarter of a million').map(({ values }) => values[0])).toContain(250_000);
  });
});

describe('what may come in another unit', () => {
  test.each<[string, number]>([
    ['a year', 12],
    ['over the past year', 12],
    ['two years', 24],
    ['a day', 24],
    ['three weeks', 21],
    ['2-year', 24],
  ])('"%s" is evidence of %d smaller ones', (text, value) => {
    expect(evidenceIn(text)).toContain(value);
  });

  test('"that year" counts nothing', () => {
    expect(evidenceIn('later that year')).toEqual([]);
  });
});

describe('where a figure stands', () => {
  test.each<[string, string]>([
    ['some 2,000 km', '2,000'],
    ['a loan of 150 billion euros', '150 billion'],
    ['for two hundred and fifty days', 'two hundred and fifty'],
    ['a five-year plan', 'five'],
    ['the twenty-five-year-old', 'twenty-five'],
  ])('in "%s" it is "%s"', (text, figure) => {
    const places = readEnglishNumbers(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toContain(figure);
  });
});

test.each([
  ['Six in 10 Americans agree.', [60]],
  ['Nearly one in three voters agree.', [33]],
  ['The raids killed 9 in 5 days.', [9, 5]],
])('a share is a part of a whole: %s', (text, values) => {
  const read = readEnglishNumbers(text).flatMap((quantity) => quantity.values);
  for (const value of values) expect(read).toContain(value);
});

test('what is no share keeps its figures', () => {
  const figures = readEnglishNumbers('The raids killed 9 in 5 days, then 6 in 10.').filter(({ figure }) => figure);
  expect(figures.map(({ text }) => text)).toContain('9');
  expect(figures.map(({ text }) => text)).not.toContain('10');
});
