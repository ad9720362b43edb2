import { describe, expect, test } from 'vitest';
import { NO_COUNTS } from '../../src/bitext/summary.ts';
import { EngineError, InputError } from '../../src/model/errors.ts';
import { type ArticleReport, exitCodeOf, reportBitext } from '../../src/run/article-report.ts';
import type { FailOn } from '../../src/run/run-options.ts';
import { articleOf, rowOf, segmentOf, translated } from '../bitext/rows.ts';
import { done, jobOf, stopped } from './report.ts';

describe('the exit code', () => {
  test.each<[string, ArticleReport[], number]>([
    ['all is well', [done('a')], 0],
    ['a paragraph failed', [done('a', { counts: { ...NO_COUNTS, segments: 1, failed: 1 } })], 1],
    ['an issue is critical', [done('a', { counts: { ...NO_COUNTS, issues: { critical: 1, major: 0, minor: 0 } } })], 1],
    ['issues are major', [done('a', { counts: { ...NO_COUNTS, issues: { critical: 0, major: 3, minor: 0 } } })], 0],
    [
      'an input was refused',
      [done('a'), { job: jobOf('b'), status: 'refused', error: new InputError('b.txt: empty') }],
      2,
    ],
    ['the engine ended the run', [done('a'), stopped('b', new EngineError('quota', 'no credit'))], 3],
    ['the run was stopped before it', [done('a'), stopped('b')], 3],
    ['songngu itself failed', [stopped('b', new TypeError('x'))], 3],
  ])('where %s', (_, reports, code) => {
    expect(exitCodeOf(reports, 'critical')).toBe(code);
  });

  test.each<[FailOn, number]>([
    ['never', 0],
    ['critical', 0],
    ['major', 0],
    ['minor', 1],
  ])('with --fail-on %s a minor issue gives %d', (failOn, code) => {
    const minor = done('a', { counts: { ...NO_COUNTS, issues: { critical: 0, major: 0, minor: 1 } } });
    expect(exitCodeOf([minor], failOn)).toBe(code);
  });

  test('an untranslated paragraph fails the run whatever --fail-on says', () => {
    expect(exitCodeOf([done('a', { counts: { ...NO_COUNTS, segments: 1, failed: 1 } })], 'never')).toBe(1);
  });
});

test('a report keeps all that is not translated, and the gravest twenty of the issues', () => {
  const issue = (severity: 'minor' | 'major') =>
    ({ check: 'numbers', category: 'accuracy/omission', severity, message: '"54" is missing' }) as const;
  const rows = Array.from({ length: 90 }, (_, i) =>
    rowOf(
      segmentOf(`Nga phóng ${i} UAV.`, { block: i }),
      i % 3 === 0
        ? { status: 'failed', reason: 'no connection' }
        : translated('Russia fired.', { issues: [issue(i % 3 === 1 ? 'minor' : 'major')] }),
    ),
  );
  const article = articleOf('Nga phóng 54 UAV.');
  const { toReview, findings } = reportBitext(jobOf('a'), { article, rows, signature: '' }, undefined);
  const count = (wanted: string) => toReview.filter(({ severity }) => severity === wanted).length;
  expect([count('failed'), count('major'), count('minor'), findings]).toEqual([30, 20, 0, 90]);
});
