import { describe, expect, test } from 'vitest';
import { SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import { createSampleDesk } from '../support/run-songngu.ts';
import type { Action, ChatCall } from '../support/scripted-server.ts';
import { serverForTest } from '../support/server-for-test.ts';

const NO_REVIEWED = ['translate', '--no-reviewed'];
const REFUSED = [SAMPLE_PARAGRAPHS[3], SAMPLE_PARAGRAPHS[8]];

/** A server that refuses paragraphs 4 and 9, whatever the way in which it does. */
async function refusing(how: Action) {
  return serverForTest({ script: ({ paragraph }: ChatCall) => (REFUSED.includes(paragraph) ? how : undefined) });
}

const WAYS: readonly [string, Action][] = [
  ['by a refusal', { content: null, refusal: 'I cannot help with weapons.' }],
  ['by a content filter', { content: '', finishReason: 'content_filter' }],
  ['in words', { content: JSON.stringify({ translation: "I'm sorry, but I can't assist with that.", notes: [] }) }],
];

describe('row 9: paragraphs that a model refuses', () => {
  test.each(WAYS)('%s: the fallback writes them, output and summary say so, a rerun asks neither', async (_, how) => {
    const [first, second] = [await refusing(how), await serverForTest({ models: ['other-1'] })];
    const desk = await createSampleDesk();
    const env = {
      ...first.env,
      OPENAI_FALLBACK_MODEL: 'other-1',
      OPENAI_FALLBACK_BASE_URL: second.server.baseURL,
      OPENAI_FALLBACK_API_KEY: 'other-key',
    };
    const { exitCode, stdout } = await desk.run(NO_REVIEWED, env);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/2 by scripted-1, written by other-1: ¶4, ¶9/);
    const bitext = await desk.read('output/sample.md');
    expect(bitext).toContain('models: ["other-1", "scripted-1"]');
    for (const label of [4, 9]) expect(bitext).toMatch(new RegExp(`¶${label} written by other-1 \\(scripted-1: .+\\)`));
    expect(second.server.calls.map(({ paragraph }) => paragraph).sort()).toEqual([...REFUSED].sort());
    expect(second.server.calls[0]?.headers.authorization).toBe('Bearer other-key');
    const again = await desk.run([...NO_REVIEWED, '--json'], env);
    expect(JSON.parse(again.stdout)).toMatchObject({
      requests: 0,
      articles: [{ refusals: [{ paragraph: '4', writtenBy: 'other-1' }, { paragraph: '9' }] }],
    });
    expect(await desk.read('output/sample.md')).toBe(bitext);
  });

  test('are marked with the reason where there is no fallback, exit 1', async () => {
    const { env } = await refusing({ content: null, refusal: 'I cannot help with weapons.' });
    const desk = await createSampleDesk();
    expect(await desk.run(NO_REVIEWED, env)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('I cannot help with weapons.'),
    });
    expect(await desk.read('output/sample.md')).toMatch(/^\| 4 ✗ /m);
  });

  test('are marked with both reasons where the fallback refuses, too', async () => {
    const how = { content: null, refusal: 'I cannot help with weapons.' };
    const [{ env }, second] = [await refusing(how), await refusing({ content: '', finishReason: 'content_filter' })];
    const desk = await createSampleDesk();
    const ended = await desk.run(NO_REVIEWED, {
      ...env,
      OPENAI_FALLBACK_MODEL: 'other-1',
      OPENAI_FALLBACK_BASE_URL: second.server.baseURL,
    });
    expect(ended.exitCode).toBe(1);
    expect(await desk.read('output/sample.md')).toMatch(
      /¶4 \*\*not translated\*\*: scripted-1: .*weapons.*; fallback other-1: .*content filter/,
    );
  });

  test.each<[string, Action]>([
    ['takes no key', { status: 401 }],
    ['does not know the model', { status: 404 }],
    ['fails', { status: 400 }],
  ])('are marked with both reasons where the fallback %s, and the others are done', async (_, how) => {
    const { env } = await refusing({ refusal: 'No.', content: null });
    const second = await serverForTest({ script: () => how });
    const desk = await createSampleDesk();
    const fallback = { OPENAI_FALLBACK_MODEL: 'other-1', OPENAI_FALLBACK_BASE_URL: second.server.baseURL };
    expect(await desk.run(NO_REVIEWED, { ...env, ...fallback })).toMatchObject({ exitCode: 1 });
    expect(await desk.read('output/sample.md')).toMatch(
      new RegExp(`¶9 \\*\\*not translated\\*\\*: scripted-1: .*No\\..*; fallback other-1: ${how.status}`),
    );
    expect(second.server.calls[0]?.headers.authorization).not.toContain('test-key');
  });

  test('go to another model of the same server with the same key', async () => {
    const { server, env } = await serverForTest({
      script: ({ body, paragraph }) =>
        body.model === 'scripted-1' && REFUSED.includes(paragraph) ? { refusal: 'No.', content: null } : undefined,
    });
    const desk = await createSampleDesk();
    const { exitCode } = await desk.run(NO_REVIEWED, { ...env, OPENAI_FALLBACK_MODEL: 'other-1' });
    expect(exitCode).toBe(0);
    expect(server.calls.filter(({ body }) => body.model === 'other-1')).toHaveLength(2);
  });
});
