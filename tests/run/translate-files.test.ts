import { join } from 'node:path';
import { expect, test } from 'vitest';
import { translateFiles } from '../../src/run/translate-files.ts';
import { createDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

/** A folder with two articles, and the options that keep a run within it. */
async function deskWithTwo() {
  const { server, env } = await serverForTest({ script: () => ({ after: 50 }) });
  const { folder } = await createDesk({ 'một.txt': 'Hai bên ngừng bắn.', 'hai.txt': 'Nga rút quân.' });
  const options = {
    output: join(folder, 'output'),
    memory: join(folder, 'memory.db'),
    engine: { apiKey: 'khóa', baseURL: env.OPENAI_BASE_URL, model: 'scripted-1' },
    repair: 0,
  };
  return { server, inputs: [join(folder, 'input')], options };
}

test('a program is told of what happens', async () => {
  const { inputs, options } = await deskWithTwo();
  const told: string[] = [];
  const watch = {
    onStart: ({ articles }: { articles: number }) => told.push(`${articles} articles`),
    onArticle: (segments: number) => told.push(`${segments} paragraph`),
    onOutcome: ({ status }: { status: string }) => told.push(status),
  };
  await expect(translateFiles(inputs, { ...options, watch })).resolves.toMatchObject({ requests: 2, exitCode: 0 });
  expect(told[0]).toBe('2 articles');
  expect(told.slice(1).sort()).toEqual(['1 paragraph', '1 paragraph', 'translated', 'translated']);
});

test.each([
  [{ failOn: 'x' }, /^option failOn: /],
  [{ concurrency: 0 }, /^option concurrency: /],
  [{ memory: 7 }, /^option memory: /],
])('options that make no sense are named: %j', async (options, message) => {
  const { inputs } = await deskWithTwo();
  const wrong: object = options;
  await expect(translateFiles(inputs, wrong)).rejects.toThrow(message);
});

test('a signal ends the run: nothing more is asked, and it is no success', async () => {
  const { inputs, options, server } = await deskWithTwo();
  const stop = new AbortController();
  const watch = { onArticle: () => stop.abort() };
  const report = await translateFiles(inputs, { ...options, signal: stop.signal, watch });
  expect(report).toMatchObject({ exitCode: 3, articles: [{ status: 'stopped' }, { status: 'stopped' }] });
  expect(server.calls).toHaveLength(0);
});

test('a signal that came before it begins does the same', async () => {
  const { inputs, options, server } = await deskWithTwo();
  const report = await translateFiles(inputs, { ...options, signal: AbortSignal.abort() });
  expect({ code: report.exitCode, requests: server.calls.length }).toEqual({ code: 3, requests: 0 });
});
