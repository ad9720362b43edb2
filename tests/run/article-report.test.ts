import { describe, expect, test } from 'vitest';
import { NO_COUNTS } from '../../src/bitext/summary.ts';
import { EngineError, InputError } from '../../src/model/errors.ts';
import { type ArticleReport, exitCodeOf } from '../../src/run/article-report.ts';
import type { FailOn } from '../../src/run/run-options.ts';
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
