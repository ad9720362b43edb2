import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { Term } from '../../src/model/term.ts';
import { checkRows } from '../../src/pipeline/check-rows.ts';

const row = (source: string, target: string, more: Partial<Term> = {}): Term => ({
  source,
  target,
  admitted: [],
  forbidden: [],
  use: 'preferred',
  place: 'defence.csv:2',
  ...more,
});
const faults = (term: Term) => checkRows([term], compileTerms([term]));

describe('a rendering that the checks would report', () => {
  test.each<[string, Term, string]>([
    ['Vietnamese left over', row('hệ thống phòng không', 'phòng không system'), 'target "phòng không system" breaks'],
    ['the source itself', row('bộ đội', 'bộ đội'), 'breaks the check of echo'],
    ['another figure', row('quân đoàn 3', '5th Corps'), 'breaks the check of numbers'],
    [
      'another designation',
      row('tiêm kích F-35A', 'F-35B fighter'),
      'breaks the check of designations ("F-35A" → "F-35B"',
    ],
    ['an admitted one', row('phố Downing', 'Downing Street', { admitted: ['No. 10'] }), 'admitted "No. 10" breaks'],
  ])('%s', (_, term, fault) => {
    expect(faults(term)).toEqual([expect.stringContaining(fault)]);
    expect(faults(term)[0]).toMatch(/^defence\.csv:2: .*; mend or delete it$/);
  });

  test.each([
    row('nhóm các nước công nghiệp phát triển hàng đầu thế giới', 'Group of Seven', { admitted: ['G7'] }),
    row('trí tuệ nhân tạo', 'artificial intelligence', { admitted: ['AI'] }),
    row('Geran-2', 'Geran-2', { use: 'keep' }),
    row('văn phòng không', '', { use: 'block' }),
  ])('is none in the row for $source', (term) => {
    expect(faults(term)).toEqual([]);
  });
});
