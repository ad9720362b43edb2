import { describe, expect, test } from 'vitest';
import { hourValues, withoutDesignations, writeQuantity, writeValue } from '../../src/text/quantity.ts';

describe('hourValues', () => {
  test.each<[number, number[]]>([
    [9, [9]],
    [12, [12]],
    [21, [21]],
    [48, [48]],
  ])('%i may be written as %j', (hour, values) => {
    expect(hourValues(hour)).toEqual(values);
  });

  test.each([0, 24])('hour %i may be written as 0, 12 and 24', (hour) => {
    expect(new Set(hourValues(hour))).toEqual(new Set([0, 12, 24]));
  });
});

describe('writeValue', () => {
  test.each([
    [0, '0'],
    [3.5, '3.5'],
    [2000, '2,000'],
    [41947, '41,947'],
    [1_500_000, '1.5 million'],
    [150e9, '150 billion'],
    [2.718e12, '2.718 trillion'],
    [50e15, '50 quadrillion'],
  ])('%d is written as %s', (value, written) => {
    expect(writeValue(value)).toBe(written);
  });
});

describe('withoutDesignations', () => {
  test.each([
    'M777',
    'F-16',
    'F-16C',
    'Su-30MK2',
    'Kh-101',
    'S-400',
    'T-72B3',
    'Tu-95MS',
    '9M730',
    '2S19',
    '9K720',
    'H225M',
    '5G',
    'G7',
    'Su–30',
  ])('blanks out %s', (designation) => {
    expect(withoutDesignations(`tổ hợp ${designation} của Nga`)).toBe(
      `tổ hợp ${'_'.repeat(designation.length)} của Nga`,
    );
  });

  test('leaves no digit of AN/FPS-117', () => {
    expect(withoutDesignations('radar AN/FPS-117')).not.toMatch(/\d/);
  });

  test('blanks out both of "F-16/F-35"', () => {
    expect(withoutDesignations('tiêm kích F-16/F-35')).not.toMatch(/\d/);
  });

  test.each([
    '155mm',
    '155 mm',
    '24h',
    '9h30',
    '25-40 km',
    '2.000km',
    'the 1980s',
    '36th',
    '24/9/2025',
    '4x4',
    '500USD',
    '40MW',
    '5M',
  ])('leaves "%s": it is a figure', (figure) => {
    expect(withoutDesignations(figure)).toBe(figure);
  });
});

test.each([
  ['2024', 2024, '2024'],
  ['12000', 12_000, '12,000'],
  ['2.000', 2000, '2,000'],
  ['1,5 triệu', 1.5e6, '1.5 million'],
])('"%s" of %d is written as %s', (text, value, written) => {
  expect(writeQuantity({ text, values: [value], figure: true })).toBe(written);
});
