import { describe, expect, test } from 'vitest';
import { chooseModel, DEFAULT_MODEL, OPENAI_BASE_URL } from '../../src/engine/choose-model.ts';
import { openAiClient } from '../../src/engine/openai-model.ts';
import { createSampleDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

const NO_REVIEWED = ['translate', '--no-reviewed'];

describe('without a model named', () => {
  test('OpenAI is asked for its default, without a look at its list', async () => {
    await expect(chooseModel(openAiClient({ apiKey: 'none', baseURL: OPENAI_BASE_URL }))).resolves.toBe(DEFAULT_MODEL);
  });

  test('the only model of another server is taken', async () => {
    const { server, env } = await serverForTest({ models: ['qwen3-4b'] });
    const desk = await createSampleDesk();
    const { exitCode } = await desk.run(NO_REVIEWED, { OPENAI_BASE_URL: env.OPENAI_BASE_URL ?? '' });
    expect(exitCode).toBe(0);
    expect(new Set(server.calls.map(({ body }) => body.model))).toEqual(new Set(['qwen3-4b']));
  });

  test('of several the person must choose: exit 2 with the list', async () => {
    const { server, env } = await serverForTest({ models: ['qwen3-4b', 'gemma-4'] });
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run(NO_REVIEWED, { OPENAI_BASE_URL: env.OPENAI_BASE_URL ?? '' });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/has 2 models:\n {2}gemma-4\n {2}qwen3-4b\n.*--model NAME/);
    expect(server.calls).toEqual([]);
  });

  test('a list that does not come ends the run: exit 3, no file', async () => {
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run(NO_REVIEWED, { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/127\.0\.0\.1:9\/v1\/models: .*\n {2}.*is the server running/);
    await expect(desk.read('output/sample.md')).rejects.toThrow('ENOENT');
  });

  test('a web page instead of a list is no list', async () => {
    const { server } = await serverForTest();
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run(NO_REVIEWED, { OPENAI_BASE_URL: server.baseURL.replace('/v1', '') });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('OPENAI_BASE_URL ends in /v1');
  });

  test('any stored reply will do, and the server is not asked for its list', async () => {
    const { env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    const { exitCode } = await desk.run(NO_REVIEWED, { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
    expect(exitCode).toBe(0);
  });
});

describe('with a model named', () => {
  test('another model is asked anew', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    await desk.run([...NO_REVIEWED, '--model', 'scripted-2'], env);
    expect(server.calls.slice(12).map(({ body }) => body.model)).toEqual(
      Array.from({ length: 12 }, () => 'scripted-2'),
    );
  });

  test('a server that is not there: exit 3, and what to look at', async () => {
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run([...NO_REVIEWED, '--model', 'm'], {
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/OPENAI_BASE_URL/);
  });

  test('settings are read from .env, and the environment outranks it', async () => {
    const { server, env } = await serverForTest();
    const desk = await createSampleDesk();
    await desk.write(
      '.env',
      `OPENAI_API_KEY=from-file\nOPENAI_BASE_URL=${env.OPENAI_BASE_URL}\nOPENAI_MODEL=from-file\n`,
    );
    const { stderr } = await desk.run(NO_REVIEWED, { OPENAI_MODEL: 'from-environment' });
    expect(stderr).toBe('');
    expect(server.calls[0]).toMatchObject({
      body: { model: 'from-environment' },
      headers: { authorization: 'Bearer from-file' },
    });
  });
});

test.each(['localhost:11434/v1', 'ftp://host/v1'])(
  '"%s" is no address of a server: exit 2 before any work',
  async (url) => {
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run(NO_REVIEWED, { OPENAI_BASE_URL: url });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`OPENAI_BASE_URL "${url}" is no web address; write http://`);
  },
);

test('an empty variable does not hide the one in .env', async () => {
  const { server, env } = await serverForTest();
  const desk = await createSampleDesk();
  await desk.write('.env', `OPENAI_BASE_URL="${env.OPENAI_BASE_URL}"\nOPENAI_MODEL=m\n`);
  await desk.run(NO_REVIEWED, { OPENAI_BASE_URL: '' });
  expect(server.calls).toHaveLength(12);
});
