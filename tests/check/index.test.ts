import { expect, test } from 'vitest';
import { checkSegment, checkSegments } from '../../src/check/index.ts';
import { pair, term } from './pair.ts';

const TERMS = [
  term('liên doanh', 'joint venture', { use: 'preferred' }),
  term('xuồng không người lái', 'unmanned surface vessel'),
];

test('is silent on a right translation', () => {
  const segment = pair(
    'Liên doanh sản xuất 200 xuồng không người lái, trị giá 1,5 tỷ USD.',
    'The joint venture will make 200 unmanned surface vessels worth $1.5 billion.',
    { terms: TERMS },
  );
  expect(checkSegment(segment)).toEqual([]);
});

test('gives the gravest issue first', () => {
  const segment = pair(
    'Liên doanh sản xuất xuồng không người lái trị giá 1,5 tỷ USD.',
    'The company makes unmanned boats worth $1.5 million.',
    { terms: TERMS },
  );
  expect(checkSegment(segment).map(({ severity, check }) => `${severity} ${check}`)).toEqual([
    'critical numbers',
    'major terms',
    'minor terms',
  ]);
});

test('keeps the order of the checks within a severity', () => {
  const segment = pair('Nga đưa 200 xuồng không người lái tới vùng biển.', 'Russia sent boats to the vùng biển.', {
    terms: TERMS,
  });
  expect(checkSegment(segment).map(({ severity, check }) => `${severity} ${check}`)).toEqual([
    'major leftover',
    'major numbers',
    'major terms',
  ]);
});

test('finds in many side by side what it finds in each', () => {
  const faults = Array.from({ length: 70 }, (_, i) => {
    const target = i % 3 === 0 ? '' : `Russia launched ${i % 2 === 0 ? i : i + 1} drones at the sea.`;
    return pair(`Nga phóng ${i} UAV ra biển.`, target);
  });
  const found = checkSegments(faults);
  expect(found).toEqual(faults.map((fault) => checkSegments([fault])[0]));
  expect(new Set(found.flat().map(({ check }) => check))).toEqual(new Set(['empty', 'numbers']));
});
