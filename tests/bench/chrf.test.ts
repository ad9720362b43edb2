import { expect, test } from 'vitest';
import { chrf } from './chrf.ts';

test.each([
  ['The two sides ceased fire.', 'The two sides ceased fire.', 100],
  ['', 'The two sides ceased fire.', 0],
  ['xyz', 'The two sides ceased fire.', 0],
])('"%s" has %s chrF', (hypothesis, reference, score) => {
  expect(chrf(hypothesis, reference)).toBeCloseTo(score);
});

// Worked out by hand: of 1-grams 3 of 4, of 2-grams 2 of 3, of 3-grams 1 of 2, of 4-grams 0 of 1; precision is recall.
test('the mean of all orders, those that the text is too short for counting nothing', () => {
  expect(chrf('abcd', 'abce')).toBeCloseTo((100 * (3 / 4 + 2 / 3 + 1 / 2)) / 6);
});
