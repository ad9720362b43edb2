import { expect, test } from 'vitest';
import { readQuotations } from '../../src/text/quotations.ts';

function quotationsIn(text: string): string[] {
  return readQuotations(text).ranges.map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string, string[]]>([
  ['curly marks', 'Ông nói: “Chúng tôi sẽ thắng”.', ['“Chúng tôi sẽ thắng”']],
  ['straight marks', 'Ông nói: "Chúng tôi" và "các bạn".', ['"Chúng tôi"', '"các bạn"']],
  ['angle marks', 'Báo «Sự thật» đưa tin.', ['«Sự thật»']],
  ['single marks', "Cậu gọi đó là 'vũ khí của Nga'.", ["'vũ khí của Nga'"]],
  ['curly single marks', 'Cậu gọi đó là ‘vũ khí’.', ['‘vũ khí’']],
  ['a single letter', "Tàu mang chữ 'Z' trên thân.", ["'Z'"]],
  ['no quotation: a decade', "Since the '90s it has had no navy.", []],
  ['one within another', '“Họ gọi đó là “ngày tàn” của ta”, ông nói.', ['“Họ gọi đó là “ngày tàn” của ta”']],
  [
    'one within another, all straight',
    '"Họ gọi đó là "ngày tàn" của ta", ông nói.',
    ['"Họ gọi đó là "ngày tàn" của ta"'],
  ],
  ['single within double', '"They call it \'doomsday,\'" he said.', ['"They call it \'doomsday,\'"']],
  ['a designation at the end', 'Pháo "M777" và tiêm kích "F-16".', ['"M777"', '"F-16"']],
  ['no quotation: apostrophes', "Waters' office and the U.S.'s allies don't agree.", []],
  ['no quotation: inches', 'Pháo 5" và màn hình 15".', []],
  ['no quotation at all', 'Nga rút quân.', []],
])('finds %s', (_, text, quotations) => {
  expect(quotationsIn(text)).toEqual(quotations);
  expect(readQuotations(text).balanced).toBe(true);
});

test('a quotation that is never closed runs to the end, and is not balanced', () => {
  expect(quotationsIn('Ông nói: “Chúng tôi sẽ thắng.')).toEqual(['“Chúng tôi sẽ thắng.']);
  expect(readQuotations('Ông nói: “Chúng tôi sẽ thắng.').balanced).toBe(false);
});

test('a mark that closes nothing is not balanced', () => {
  expect(readQuotations('Chúng tôi sẽ thắng”, ông nói.').balanced).toBe(false);
});
