import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

test.each([
  ['stefanishyna', 'stefanishyna', 0],
  ['stefanishyna', 'stefanyshyna', 1],
  ['stefanishyna', 'stefanisyna', 1],
  ['stefanishyna', 'stefansihyna', 1],
  ['uav', 'usv', 1],
  ['lukashenko', 'lukaschenka', 2],
  ['', 'ab', 2],
  // The same letter at another place is no exchange.
  ['un', 'eu', 2],
  ['arab', 'sara', 2],
  ['iran', 'irna', 1],
])('%s is %s in %d', (from, to, distance) => {
  expect(editDistance(from, to, 3)).toBe(distance);
  expect(editDistance(to, from, 3)).toBe(distance);
});

test('says only that it is more than the limit', () => {
  expect(editDistance('zelensky', 'putin', 2)).toBe(3);
  expect(editDistance('stefanishyna', 'stefanishynaaaaa', 1)).toBe(2);
  expect(editDistance('abcd', 'efgh', 2)).toBe(3);
});
