import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { RunReport } from '../../src/run/run-report.ts';
import { createDesk, createSampleDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The schema that docs/json.md describes: these fields and no others. */
const RunReportSchema = v.strictObject({
  articles: v.array(
    v.strictObject({
      source: v.string(),
      output: v.strictObject({ bitext: v.string(), english: v.string() }),
      status: v.picklist(['done', 'refused', 'stopped']),
      segments: Count,
      translated: Count,
      kept: Count,
      failed: Count,
      fromMemory: Count,
      issues: v.strictObject({ critical: Count, major: Count, minor: Count }),
      refusals: v.array(
        v.strictObject({ paragraph: v.string(), model: v.string(), reason: v.string(), writtenBy: v.string() }),
      ),
      repairs: v.array(
        v.strictObject({
          paragraph: v.string(),
          attempts: v.array(v.strictObject({ model: v.string(), taken: v.boolean(), issues: v.array(v.string()) })),
        }),
      ),
      readBack: v.strictObject({ edits: Count, approvals: Count, ticks: Count }),
      error: v.optional(v.string()),
    }),
  ),
  requests: Count,
  retries: Count,
  inputTokens: Count,
  cachedInputTokens: Count,
  outputTokens: Count,
  seconds: v.pipe(v.number(), v.minValue(0)),
  exitCode: Count,
  error: v.optional(v.string()),
});

/** Fails where stdout holds anything but the object. */
function read(stdout: string): RunReport {
  const { error, ...report } = v.parse(RunReportSchema, JSON.parse(stdout));
  return {
    ...report,
    articles: report.articles.map(({ error: own, ...article }) => ({
      ...article,
      ...(own !== undefined && { error: own }),
    })),
    ...(error !== undefined && { error }),
  };
}

describe('--json', () => {
  test('prints one object with what was asked and what came of it', async () => {
    const { env } = await serverForTest({ script: ({ n }) => (n === 1 ? { status: 500 } : undefined) });
    const desk = await createSampleDesk();
    const { stdout, exitCode } = await desk.run(['translate', '--no-reviewed', '--json'], env);
    expect(exitCode).toBe(0);
    expect(read(stdout)).toMatchObject({
      articles: [{ source: 'sample.txt', status: 'done', segments: 12, translated: 12, failed: 0, fromMemory: 0 }],
      requests: 13,
      retries: 1,
      inputTokens: 12 * 900,
      cachedInputTokens: 12 * 700,
      outputTokens: 12 * 60,
      exitCode: 0,
    });
  });

  test('counts what was known without asking', async () => {
    const desk = await createSampleDesk();
    const { stdout } = await desk.run(['translate', '--json']);
    expect(read(stdout)).toMatchObject({ articles: [{ translated: 12, fromMemory: 12 }], requests: 0 });
  });

  test('holds what stopped an article', async () => {
    const desk = await createDesk({ 'tin.txt': 'Nga phóng 20 UAV trong đêm.', 'rỗng.txt': '' });
    const { stdout, exitCode } = await desk.run(['translate', '--json']);
    expect(exitCode).toBe(3);
    const { articles } = read(stdout);
    expect(articles.map(({ status }) => status)).toEqual(['refused', 'stopped']);
    expect(articles[0]?.error).toContain('the file is empty');
    expect(articles[1]?.error).toContain('There is no engine');
  });

  test('holds why nothing was begun', async () => {
    const desk = await createDesk();
    const { stdout, exitCode } = await desk.run(['translate', 'nowhere', '--json']);
    expect(read(stdout)).toMatchObject({ articles: [], exitCode: 2, error: expect.stringContaining('no such file') });
    expect(exitCode).toBe(2);
  });
});

test('--json gives the object also where the flags are wrong', async () => {
  const { stdout, exitCode } = await (await createDesk()).run(['translate', '--json', '--frsh']);
  expect(read(stdout)).toMatchObject({ articles: [], exitCode: 2, error: expect.stringContaining('--fresh') });
  expect(exitCode).toBe(2);
});

describe('--fail-on', () => {
  test('major makes a run with a major issue fail', async () => {
    const { env } = await serverForTest({
      script: ({ paragraph }) => (paragraph.startsWith('Đạn pháo') ? { content: 'Shells for 3 guns.' } : undefined),
    });
    const desk = await createSampleDesk();
    expect((await desk.run(['translate', '--no-reviewed'], env)).exitCode).toBe(0);
    expect((await desk.run(['translate', '--no-reviewed', '--fail-on', 'major'], env)).exitCode).toBe(1);
  });
});

test('--quiet prints nothing where all is well', async () => {
  const desk = await createSampleDesk();
  await expect(desk.run(['translate', '--quiet'])).resolves.toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('--quiet says that something is left to do, and --memory that it names a folder', async () => {
  const { server } = await serverForTest({ script: () => ({ content: 'I cannot help with that.' }) });
  const desk = await createDesk({ 'tin.txt': 'Hai tàu rời cảng sáng 24/9, theo Bộ Quốc phòng Nga.' });
  const env = { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: server.baseURL, OPENAI_MODEL: 'm' };
  const { exitCode, stdout, stderr } = await desk.run(['translate', '--quiet', '--repair', '0'], env);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringContaining('Not everything is translated'),
  });
  expect((await desk.run(['translate', '--memory', 'input'], env)).stderr).toContain('it is a folder');
});
