import { expect, test } from 'vitest';
import { alignSentences, expectedLength, lengthDeviation } from '../../src/text/align-sentences.ts';

test('English of news is about as long as its Vietnamese', () => {
  expect(expectedLength(1000)).toBe(970);
  expect(lengthDeviation(200, 194)).toBeCloseTo(0, 1);
});

test('the same ratio says more where the text is longer', () => {
  expect(lengthDeviation(20, 10)).toBeGreaterThan(-2);
  expect(lengthDeviation(200, 100)).toBeLessThan(-4);
  expect(lengthDeviation(200, 400)).toBeGreaterThan(4);
});

const FREE = [0, 0, 0];

test.each([
  ['the first', [120, 100, 60], [92, 55], [0]],
  ['the middle one', [120, 60, 100], [110, 92], [1]],
  ['the last', [60, 100, 120], [55, 92], [2]],
])('finds by length which sentence has no counterpart: %s', (_, source, target, gaps) => {
  expect(alignSentences(source, target, { gaps: { side: 'source', prices: FREE } }).gaps).toEqual(gaps);
  expect(alignSentences(target, source, { gaps: { side: 'target', prices: FREE } }).gaps).toEqual(gaps);
});

test('two sentences that were joined leave no gap', () => {
  expect(alignSentences([100, 80, 120], [165, 110], { gaps: { side: 'source', prices: FREE } }).gaps).toEqual([]);
});

test('the style of the other sentences tells what is missing: close to the source here', () => {
  const source = [90, 70, 85, 60];
  const gapsOf = (target: number[]) =>
    alignSentences(source, target, { gaps: { side: 'source', prices: [0, 0, 0, 0] } }).gaps;
  expect(gapsOf([98, 77, 93])).toEqual([3]);
  // As short as these three would be if they were written freely, and the last were one with the third.
  expect(gapsOf([80, 62, 130])).toEqual([]);
});

test('a price for a gap decides between sentences of one length', () => {
  const gapsAt = (prices: number[]) =>
    alignSentences([100, 100, 100], [92, 92], { gaps: { side: 'source', prices } }).gaps;
  expect(gapsAt([3, 3, -3])).toEqual([2]);
  expect(gapsAt([-3, 3, 3])).toEqual([0]);
});

test('without gaps every sentence has a counterpart, at whatever cost', () => {
  const whole = alignSentences([100, 100], [92, 92]);
  const lacking = alignSentences([100, 100], [92]);
  expect(whole.gaps).toEqual([]);
  expect(lacking.gaps).toEqual([]);
  expect(lacking.cost).toBeGreaterThan(whole.cost);
});

test('too many sentences for too few cannot be aligned', () => {
  expect(alignSentences([9, 9, 9, 9, 9], [9]).cost).toBe(Number.POSITIVE_INFINITY);
});
