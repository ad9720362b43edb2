import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Each row of the table that users read: its number, and the beginning of a test's title. */
const ROWS = [...readFileSync('docs/reliability.md', 'utf8').matchAll(/^\| (\d+) \|.*\| ([^|]+) \|$/gm)].map(
  ([, number = '', title = '']) => ({ number: Number(number), title }),
);
const TESTS = readdirSync('tests/faults')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(`tests/faults/${name}`, 'utf8'))
  .join('\n');

test('the table of faults has its 25 rows', () => {
  expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
});

test.each(ROWS)('row $number names a test that is there', ({ number, title }) => {
  expect(title).toMatch(new RegExp(`^row ${number}: `));
  expect([`'${title}`, `\`${title}`].some((start) => TESTS.includes(start))).toBe(true);
});
