import { describe, expect, test } from 'vitest';
import { NO_COUNTS } from '../../src/bitext/summary.ts';
import type { ArticleReport } from '../../src/cli/article-report.ts';
import { exitCodeOf, type FailOn } from '../../src/cli/article-report.ts';
import { runSummary } from '../../src/cli/run-summary.ts';
import { NO_TRAFFIC } from '../../src/cli/traffic.ts';
import { EngineError, InputError } from '../../src/model/errors.ts';

const NOTHING = NO_TRAFFIC;
const SOME = { ...NO_TRAFFIC, sent: 3, answered: 2, inputTokens: 2700, outputTokens: 180 };

type Done = Extract<ArticleReport, { status: 'done' }>;

const jobOf = (name: string) => ({
  file: `input/${name}.txt`,
  path: `${name}.txt`,
  bitextFile: `output/${name}.md`,
  englishFile: `output/${name}.en.md`,
});
const done = (name: string, more: Partial<Done> = {}): Done => ({
  job: jobOf(name),
  status: 'done',
  counts: { ...NO_COUNTS, segments: 2, machine: 2 },
  recalled: 0,
  toReview: [],
  findings: more.toReview?.length ?? 0,
  ...more,
});
const stopped = (name: string, error?: unknown): ArticleReport => ({ job: jobOf(name), status: 'stopped', error });

describe('the summary', () => {
  test('puts paragraphs that failed for one reason together, before the issues', () => {
    const failed = (place: string) => ({ severity: 'failed' as const, place, message: 'not translated (refused)' });
    const toReview = [
      { severity: 'critical' as const, place: '¶1', message: 'critical · echo: given back' },
      failed('¶2'),
      failed('¶5'),
    ];
    expect(runSummary([done('a', { toReview })], SOME)).toContain(
      'Look at these first:\n  2 paragraphs not translated (refused): ¶2, ¶5\n  ¶1 critical · echo: given back\n',
    );
  });

  test('counts what it does not show, and what the report did not keep', () => {
    const toReview = Array.from({ length: 20 }, () => ({
      severity: 'minor' as const,
      place: '¶1',
      message: 'minor · terms: x',
    }));
    expect(runSummary([done('a', { toReview, findings: 50 })], SOME)).toContain(
      '… and 42 more, under "To review" in the files',
    );
  });

  test('names the article where there are several', () => {
    const toReview = [{ severity: 'major' as const, place: '¶1', message: 'major · terms: x' }];
    expect(runSummary([done('a', { toReview }), done('b')], SOME)).toContain('  a.txt ¶1 major · terms: x');
  });

  test('counts what was sent and what was answered', () => {
    expect(runSummary([done('a')], SOME)).toMatch(/3 requests sent, 2 answered, 2,700 tokens in, 180 out\.$/);
  });

  test('says what was known without asking', () => {
    expect(runSummary([done('a', { recalled: 1 })], { ...SOME, sent: 1, answered: 1 })).toContain(
      '1 request sent, all answered, 2,700 tokens in, 180 out; 1 paragraph known without asking.',
    );
  });

  test('gives the tip only where all is from reviewed translations', () => {
    const reviewed = done('a', { counts: { ...NO_COUNTS, segments: 2, reviewed: 2 } });
    expect(runSummary([reviewed], NOTHING)).toContain(
      '2 of 2 from reviewed translations, nothing was sent. To see an engine work',
    );
    expect(runSummary([reviewed, stopped('b')], NOTHING)).not.toContain('To see an engine work');
  });

  test('names what is not finished, six at most', () => {
    const many = Array.from('abcdefgh', (name) => stopped(name));
    expect(runSummary(many, NOTHING)).toBe('Not finished: a.txt, b.txt, c.txt, d.txt, e.txt and 3 more.');
  });

  test('says what a hand has changed', () => {
    expect(runSummary([done('a', { edited: '¶2' })], NOTHING)).toContain('Left as you edited it: ¶2.');
  });
});

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
