import { describe, expect, test } from 'vitest';
import { hideFixed, restoreFixed, shiftMarks } from '../../src/prompt/fixed-spans.ts';
import { rangesOf } from './segment.ts';

const SOURCE = 'Xem [báo cáo](https://isw.pub/2509) hoặc lệnh `scp` tại https://kyivindependent.com nhé.';
const FIXED = rangesOf(SOURCE, 'https://isw.pub/2509', '`scp`', 'https://kyivindependent.com');

test('a mark stands for each fixed stretch, in order', () => {
  expect(hideFixed(SOURCE, FIXED)).toBe('Xem [báo cáo](⟦1⟧) hoặc lệnh ⟦2⟧ tại ⟦3⟧ nhé.');
});

test('the order in which the stretches are given is of no account', () => {
  const reversed = FIXED.toReversed();
  expect(hideFixed(SOURCE, reversed)).toBe(hideFixed(SOURCE, FIXED));
  expect(restoreFixed('⟦1⟧ ⟦3⟧', SOURCE, reversed)).toBe('https://isw.pub/2509 https://kyivindependent.com');
});

test('a text without fixed stretches stays', () => {
  expect(hideFixed(SOURCE, [])).toBe(SOURCE);
});

describe('in the translation', () => {
  test('marks become what they stand for, in whatever order', () => {
    expect(restoreFixed('At ⟦3⟧, see the ⟦2⟧ command or the [report](⟦1⟧).', SOURCE, FIXED)).toBe(
      'At https://kyivindependent.com, see the `scp` command or the [report](https://isw.pub/2509).',
    );
  });

  test.each(['⟦ 2 ⟧', '⟦2 ⟧', '⟦ 2⟧'])('spaces within a mark do no harm: %s', (mark) => {
    expect(restoreFixed(`Run ${mark} now.`, SOURCE, FIXED)).toBe('Run `scp` now.');
  });

  test.each(['⟦0⟧', '⟦4⟧', '⟦99⟧'])('a mark that stands for nothing stays: %s', (mark) => {
    expect(restoreFixed(`Run ${mark} now.`, SOURCE, FIXED)).toBe(`Run ${mark} now.`);
  });

  test('a stretch with a dollar sign comes back as it is', () => {
    const source = "Chạy `echo $& $1 $'` ngay.";
    expect(restoreFixed('Run ⟦1⟧ now.', source, rangesOf(source, "`echo $& $1 $'`"))).toBe("Run `echo $& $1 $'` now.");
  });

  test('what was hidden comes back', () => {
    expect(restoreFixed(hideFixed(SOURCE, FIXED), SOURCE, FIXED)).toBe(SOURCE);
  });
});

describe('in a part of a paragraph', () => {
  test('marks count on from those before it', () => {
    expect(shiftMarks('See ⟦1⟧ and ⟦ 2 ⟧.', 3)).toBe('See ⟦4⟧ and ⟦5⟧.');
  });

  test('marks of the first part stay', () => {
    expect(shiftMarks('See ⟦1⟧ and ⟦2⟧.', 0)).toBe('See ⟦1⟧ and ⟦2⟧.');
  });
});

test('a text that holds a mark itself gets it back', () => {
  const source = 'Ký hiệu ⟦1⟧ và https://a.example';
  const fixed = [{ start: source.indexOf('https'), end: source.length }];
  expect(hideFixed(source, fixed)).toBe('Ký hiệu ⟦1⟧ và ⟦2⟧');
  expect(restoreFixed('The sign ⟦1⟧ and ⟦2⟧', source, fixed)).toBe('The sign ⟦1⟧ and https://a.example');
});
