import { describe, expect, test } from 'vitest';
import { addCounts, countRows, markOf, NO_COUNTS, rowLabels, summaryLine } from '../../src/bitext/summary.ts';
import type { Issue, Severity } from '../../src/model/outcome.ts';
import { rowOf, segmentOf, translated } from './rows.ts';

function issue(severity: Severity): Issue {
  return { check: 'numbers', category: 'accuracy/mistranslation', severity, message: '"40" is missing; expected 40' };
}

const ROWS = [
  translated('Russia denies it.', { origin: { by: 'reviewed' } }),
  translated('Russia fired 54 UAVs.', { issues: [issue('critical'), issue('minor')] }),
  translated('Kyiv confirms it.', { issues: [issue('major'), issue('minor'), issue('neutral')] }),
  translated('Trump spoke.', { origin: { by: 'person' } }),
  { status: 'kept' as const, reason: 'a rule' },
  { status: 'failed' as const, reason: 'the model refused' },
].map((outcome, block) => rowOf(segmentOf('Nga phủ nhận.', { block }), outcome));

describe('counts', () => {
  test('say how the rows ended and what is open', () => {
    expect(countRows(ROWS)).toEqual({
      segments: 6,
      reviewed: 1,
      machine: 2,
      edited: 1,
      kept: 1,
      failed: 1,
      issues: { critical: 1, major: 1, minor: 2 },
    });
  });

  test('of no rows are all zero', () => {
    expect(countRows([])).toEqual(NO_COUNTS);
  });

  test('of two articles add up field by field', () => {
    const counts = countRows(ROWS);
    expect(addCounts(counts, NO_COUNTS)).toEqual(counts);
    expect(addCounts(counts, countRows(ROWS.slice(1)))).toEqual({
      segments: 11,
      reviewed: 1,
      machine: 4,
      edited: 2,
      kept: 2,
      failed: 2,
      issues: { critical: 2, major: 2, minor: 4 },
    });
  });
});

describe('the line that sums up', () => {
  test('names each origin and each severity', () => {
    expect(summaryLine(countRows(ROWS))).toBe(
      '5 of 6 paragraphs done: 1 from reviewed translations, 2 by machine, 1 edited by hand, 1 kept as written. ' +
        '1 not translated. Open issues: 1 critical, 1 major, 2 minor.',
    );
  });

  test('leaves out what there is none of', () => {
    expect(summaryLine(countRows(ROWS.slice(0, 1)))).toBe(
      '1 of 1 paragraphs done: 1 from reviewed translations. No open issue.',
    );
  });

  test('of an article of which nothing was translated names no origin', () => {
    expect(summaryLine(countRows(ROWS.slice(5)))).toBe('0 of 1 paragraphs done. 1 not translated. No open issue.');
  });
});

test('the mark of a row says where its English came from and whether an issue is open', () => {
  expect(ROWS.map(({ outcome }) => markOf(outcome))).toEqual(['TM', 'MT ⚠', 'MT ⚠', '✎', '=', '✗']);
});

test('labels count paragraphs from 1 and number the parts of a long one', () => {
  const rows = [0, 1, 1, 1, 2].map((block) =>
    rowOf(segmentOf('Nga phủ nhận.', { block }), translated('Russia denies it.')),
  );
  expect(rowLabels(rows)).toEqual(['1', '2.1', '2.2', '2.3', '3']);
});
