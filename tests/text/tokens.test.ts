import { expect, test } from 'vitest';
import { estimateTokens } from '../../src/text/tokens.ts';

test('26 characters of Vietnamese are about 10 tokens', () => {
  expect(estimateTokens('Tên lửa của Nga bay qua đó')).toBe(10);
});

test('a part of a token counts as one', () => {
  expect(estimateTokens('Mỹ')).toBe(1);
});

test('no text is no token', () => {
  expect(estimateTokens('')).toBe(0);
});
