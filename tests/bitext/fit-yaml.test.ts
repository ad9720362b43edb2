import { expect, test } from 'vitest';
import { fitYaml } from '../../src/bitext/fit-yaml.ts';

test.each([
  ['plain where that is safe', 'Russia attacks Kyiv', ' ', 'Russia attacks Kyiv'],
  ['quoted where a colon would make a mapping', 'Russia: no talks', ' ', '"Russia: no talks"'],
  ['quoted where it begins with a quotation mark', '"No talks," Russia says', ' ', '"\\"No talks,\\" Russia says"'],
  ['quoted where it would be a number', '2025', ' ', '"2025"'],
  ['escaped within double quotation marks', 'The "Oreshnik"', '"', 'The \\"Oreshnik\\"'],
  ['doubled within single ones', "Russia's losses", "'", "Russia''s losses"],
])('a translation is %s', (_, target, quote, written) => {
  expect(fitYaml(target, quote)).toBe(written);
});
