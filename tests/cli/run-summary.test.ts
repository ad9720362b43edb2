import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { NO_COUNTS } from '../../src/bitext/summary.ts';
import { runSummary } from '../../src/cli/run-summary.ts';
import type { RunEnd } from '../../src/run/run-report.ts';
import { NO_TRAFFIC } from '../../src/run/traffic.ts';
import { done, refused, stopped } from '../run/report.ts';

const NOTHING = NO_TRAFFIC;
const SOME = {
  ...NO_TRAFFIC,
  sent: 3,
  answered: 2,
  retries: 1,
  inputTokens: 2700,
  cachedInputTokens: 1500,
  outputTokens: 180,
};

/** Without colors, as it stands in a file. */
function summary(reports: RunEnd['reports'], traffic = SOME, seconds = 8.31): string {
  const lines = runSummary({ reports, traffic, seconds, exitCode: 0 }, pc.createColors(false));
  return lines.map(({ head, text }) => head + text).join('\n');
}

describe('the summary', () => {
  test('is a table of what was done, asked and found', () => {
    const counts = {
      ...NO_COUNTS,
      segments: 1234,
      reviewed: 20,
      machine: 1200,
      kept: 13,
      failed: 1,
      issues: { critical: 1, major: 2, minor: 0 },
    };
    expect(summary([done('a', { counts, recalled: 900 }), stopped('b')])).toBe(
      [
        'output/a.md',
        '',
        'Articles     1 done, 1 not finished',
        'Paragraphs   1,233 of 1,234: 20 from reviewed translations, 300 by machine, 900 known or repeated, 13 kept as written, 1 not translated',
        'Open issues  1 critical, 2 major',
        'Requests     3 sent, 1 of them a retry',
        'Tokens       2,700 in (1,500 of them cached), 180 out',
        'Time         8.3 s',
        '',
        'Not finished: b.txt.',
        'Run again to ask for what is not translated, or write its English into the empty cell. Where a model refuses, OPENAI_FALLBACK_MODEL names another one to ask.',
      ].join('\n'),
    );
  });

  test('of many articles names those that need a look', () => {
    const many = Array.from({ length: 12 }, (_, i) => done(`tin-${i}`));
    const faulty = done('lỗi', { counts: { ...NO_COUNTS, segments: 3, machine: 2, failed: 1 } });
    const text = summary([...many, faulty]);
    expect(text).toMatch(/^output\/lỗi\.md\n {2}2 of 3 paragraphs done: 2 by machine\. 1 not translated\./);
    expect(text).toContain('\nand 5 articles more\n');
  });

  test('puts paragraphs that failed for one reason together, before the issues', () => {
    const failed = (place: string) => ({ severity: 'failed' as const, place, message: 'not translated (refused)' });
    const toReview = [
      { severity: 'critical' as const, place: '¶1', message: 'critical · echo: given back' },
      failed('¶2'),
      failed('¶5'),
    ];
    expect(summary([done('a', { toReview })])).toMatch(
      /Look at these first:\n {2}- 2 paragraphs not translated \(refused\): ¶2, ¶5\n {2}- ¶1 critical · echo: given back$/,
    );
  });

  test('counts what it does not show, and what the report did not keep', () => {
    const toReview = Array.from({ length: 20 }, () => ({
      severity: 'minor' as const,
      place: '¶1',
      message: 'minor · terms: x',
    }));
    expect(summary([done('a', { toReview, findings: 50 })])).toContain('… and 42 more, under "To review" in the files');
  });

  test('names the article where there are several', () => {
    const toReview = [{ severity: 'major' as const, place: '¶1', message: 'major · terms: x' }];
    expect(summary([done('a', { toReview }), done('b')])).toContain('  - a.txt ¶1 major · terms: x');
  });

  test('gives the tip only where all is from reviewed translations', () => {
    const reviewed = done('a', { counts: { ...NO_COUNTS, segments: 2, reviewed: 2 } });
    expect(summary([reviewed], NOTHING)).toMatch(/Requests {5}none sent\n[\s\S]*To see an engine work/);
    expect(summary([reviewed, stopped('b')], NOTHING)).not.toContain('To see an engine work');
  });

  test('names what is not finished, six at most', () => {
    const many = Array.from('abcdefgh', (name) => stopped(name));
    expect(summary(many, NOTHING)).toMatch(/Not finished: a\.txt, b\.txt, c\.txt, d\.txt, e\.txt and 3 more\.$/);
  });

  test('tells what was refused from what is not finished: running again helps the one alone', () => {
    const text = summary([done('a'), refused('tiếng Anh'), stopped('b')], NOTHING);
    expect(text).toContain('Articles     1 done, 1 refused, 1 not finished');
    expect(text).toMatch(/Not finished: b\.txt\.$/);
    expect(summary([refused('tiếng Anh')], NOTHING)).not.toContain('Not finished');
  });

  test('does not say "none" of issues where a paragraph is not translated', () => {
    const counts = { ...NO_COUNTS, segments: 2, machine: 1, failed: 1 };
    expect(summary([done('a', { counts })])).not.toContain('Open issues');
    expect(summary([done('a')])).toContain('Open issues  none');
  });

  test('says what people did to the files', () => {
    const reports = [
      done('a', { readBack: { edits: 2, approvals: 1, ticks: 0 } }),
      done('b', { readBack: { edits: 1, approvals: 0, ticks: 1 } }),
    ];
    expect(summary(reports)).toContain('Read back    3 edits, 1 approval, 1 tick\n');
    expect(summary([done('a')])).not.toContain('Read back');
  });

  test('says of paragraphs that were asked for again which are mended, whenever that was', () => {
    const attempt = (taken: boolean) => ({ model: 'm', taken, issues: [] });
    const repairs = [
      { paragraph: '1', attempts: [attempt(true), attempt(true)] },
      { paragraph: '4', attempts: [attempt(true), attempt(false)] },
    ];
    expect(summary([done('a', { repairs })], NOTHING)).toContain('Asked again  1 mended, 1 not mended');
  });

  test('says what a hand has changed', () => {
    expect(summary([done('a', { notice: 'a.en.md:5 stays as it is' })], NOTHING)).toContain(
      'a.en.md:5 stays as it is.',
    );
  });

  test('says nothing where nothing was begun', () => {
    expect(summary([])).toBe('');
  });
});
