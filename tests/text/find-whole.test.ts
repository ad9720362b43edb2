import { expect, test } from 'vitest';
import { findWhole } from '../../src/text/find-whole.ts';

test.each<[string, string, number[]]>([
  ['UAV Nga và UAV Mỹ', 'UAV', [0, 11]],
  ['đàm phán với Đài Loan', 'Đài Loan', [13]],
  ['OWA-UAV', 'UAV', [4]],
  ['UAVs', 'UAV', []],
  ['Mỹ thuật', 'Mỹ', [0]],
  ['uav', 'UAV', []],
])('"%s" holds "%s" whole at %j', (text, words, starts) => {
  expect(findWhole(text, words).map(({ start }) => start)).toEqual(starts);
});
