import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serverWithPages } from '../support/local-server.ts';
import { createDesk, createSampleDesk, type Desk, homeOf } from '../support/run-songngu.ts';
import type { ServerOptions } from '../support/scripted-server.ts';
import { serverForTest } from '../support/server-for-test.ts';

const NO_REVIEWED = ['translate', '--no-reviewed'];
const OLLAMA: ServerOptions = { also: { '/api/version': { version: '0.12.6' } } };

function portOf(baseURL: string): string {
  return new URL(baseURL).port;
}

/** A server that is found, not named. */
async function foundServer(name: string, options: ServerOptions = {}) {
  const { server } = await serverForTest(options);
  return { server, env: { SONGNGU_PORTS: `${name}=${portOf(server.baseURL)}` } };
}

describe('without key and address', () => {
  test('a server on this machine translates, and that is said before any text leaves', async () => {
    const { server, env } = await foundServer('ollama', { ...OLLAMA, models: ['qwen3:4b', 'nomic-embed-text'] });
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run(NO_REVIEWED, env);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(
      `Translating with qwen3:4b of Ollama at http://localhost:${portOf(server.baseURL)}/v1, found`,
    );
    expect(server.calls).toHaveLength(12);
  });

  test('it is said with --quiet too', async () => {
    const { env } = await foundServer('vllm');
    const { stderr } = await (await createSampleDesk()).run([...NO_REVIEWED, '--quiet'], env);
    expect(stderr).toMatch(/^Translating with scripted-1 of a server at /);
  });

  test.each<[string, string, ServerOptions, number]>([
    ['llama-server with one slot', 'llama-server', { program: 'llama.cpp', also: { '/props': { total_slots: 1 } } }, 1],
    [
      'llama-server with four slots',
      'llama-server',
      { program: 'llama.cpp', also: { '/props': { total_slots: 4 } } },
      4,
    ],
    ['Ollama', 'ollama', OLLAMA, 2],
  ])('%s gets as many requests at once as it works on', async (_, name, options, most) => {
    const { server, env } = await foundServer(name, { ...options, script: () => ({ after: 20 }) });
    await (await createSampleDesk()).run(NO_REVIEWED, env);
    expect(server.mostAtOnce()).toBe(most);
  });

  test('so does one that is named by its address, unless a person says another number', async () => {
    const { server, env } = await serverForTest({ ...OLLAMA, script: () => ({ after: 20 }) });
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    expect(server.mostAtOnce()).toBe(2);
    await desk.run([...NO_REVIEWED, '--fresh', '--concurrency', '5'], env);
    expect(server.mostAtOnce()).toBe(5);
  });

  test('where a person says how many at once, the server is asked for nothing but translations', async () => {
    const pages = await serverWithPages({ '/v1/chat/completions': { status: 401, body: {} } });
    const env = { OPENAI_BASE_URL: pages.baseURL, OPENAI_MODEL: 'qwen3:4b' };
    await (await createSampleDesk()).run([...NO_REVIEWED, '--concurrency', '1'], env);
    expect(pages.asked).toEqual(['/v1/chat/completions']);
  });

  test('nothing is looked for when every paragraph is known', async () => {
    const { env } = await foundServer('ollama', OLLAMA);
    const desk = await createSampleDesk();
    await desk.run(NO_REVIEWED, env);
    const pages = await serverWithPages({});
    const { exitCode, stderr } = await desk.run(NO_REVIEWED, { SONGNGU_PORTS: `ollama=${pages.port}` });
    expect({ exitCode, stderr, asked: pages.asked }).toEqual({ exitCode: 0, stderr: '', asked: [] });
  });

  test('of several models the person must name one, by a command that is shown: exit 2, and no text leaves', async () => {
    const { server, env } = await foundServer('ollama', { ...OLLAMA, models: ['qwen3:4b', 'gemma3:4b'] });
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run(NO_REVIEWED, env);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /Ollama at \S+ has\n {2}--engine ollama --model gemma3:4b\n {2}--engine ollama --model qwen3:4b\n/,
    );
    expect(server.calls).toEqual([]);
  });

  test('the server that has the model named translates', async () => {
    const one = await foundServer('ollama', { ...OLLAMA, models: ['qwen3:4b', 'gemma3:4b'] });
    const two = await foundServer('vllm', { models: ['hunyuan-7b'] });
    const env = { SONGNGU_PORTS: `${one.env.SONGNGU_PORTS} ${two.env.SONGNGU_PORTS}` };
    const { exitCode } = await (await createSampleDesk()).run([...NO_REVIEWED, '--model', 'gemma3:4b'], env);
    expect({ exitCode, one: one.server.calls.length, two: two.server.calls.length }).toEqual({
      exitCode: 0,
      one: 12,
      two: 0,
    });
  });

  test('a web page at the port of llama-server is no engine: exit 3, and no text leaves', async () => {
    const pages = await serverWithPages({ '/v1/models': { body: '<html>Jenkins</html>' } });
    const desk = await createSampleDesk();
    const { exitCode, stderr } = await desk.run(NO_REVIEWED, { SONGNGU_PORTS: `llama-server=${pages.port}` });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/OPENAI_API_KEY[\s\S]*songngu engines pull/);
    expect(pages.asked).toEqual(['/v1/models']);
  });
});

describe('whoever names an engine', () => {
  test('gets it, without a notice', async () => {
    const { server, env } = await foundServer('ollama', OLLAMA);
    const { exitCode, stderr } = await (await createSampleDesk()).run([...NO_REVIEWED, '--engine', 'ollama'], env);
    expect({ exitCode, stderr, calls: server.calls.length }).toEqual({ exitCode: 0, stderr: '', calls: 12 });
  });

  test('gets no other engine’s stored replies, and those of it again', async () => {
    const desk = await createSampleDesk();
    const other = await foundServer('vllm', { models: ['other'] });
    await desk.run(NO_REVIEWED, other.env);
    const { server, env } = await foundServer('ollama', { ...OLLAMA, models: ['own'] });
    await desk.run([...NO_REVIEWED, '--engine', 'ollama'], env);
    expect(server.calls).toHaveLength(12);
    await desk.run([...NO_REVIEWED, '--engine', 'ollama'], env);
    expect(server.calls).toHaveLength(12);
  });

  test('of a server of the Hy-MT family is understood: it is asked by its template', async () => {
    const { server, env } = await foundServer('llama-server', {
      models: ['Hy-MT2-1.8B-Q4_K_M.gguf'],
      program: 'llama.cpp',
      script: () => ({ content: 'The two sides ceased fire.' }),
    });
    const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
    expect(await desk.run(['translate', '--engine', 'llama-server'], env)).toMatchObject({ exitCode: 0 });
    expect(server.calls[0]?.messages).toEqual([
      { role: 'user', content: expect.stringMatching(/^Translate the following/) },
    ]);
    expect(server.calls[0]?.body).toMatchObject({ temperature: 0.7, top_p: 0.6 });
    expect(server.calls[0]?.body).not.toHaveProperty('response_format');
  });
});

describe('songngu engines', () => {
  async function listed(desk: Desk, env: Record<string, string> = {}): Promise<string> {
    const { exitCode, stdout } = await desk.run(['engines'], env);
    expect(exitCode).toBe(0);
    return stdout;
  }

  test('says what is there, what would be taken and why, and what each needs', async () => {
    const ollama = await foundServer('ollama', { ...OLLAMA, models: ['qwen3:4b'] });
    const page = await serverWithPages({ '/v1/models': { body: '<html></html>' } });
    const silent = await serverWithPages({ '/v1/models': 'silence' });
    const ports = `${ollama.env.SONGNGU_PORTS} llama-server=${page.port} vllm=${silent.port}`;
    const stdout = await listed(await createDesk(), { SONGNGU_PORTS: ports });
    expect(stdout.replace(/:\d{4,5}/g, ':PORT')).toMatchInlineSnapshot(`
      "qwen3:4b of Ollama would translate: there is no key, and it is the first on this machine with one model (--engine ollama).

        openai        no key; OPENAI_API_KEY=… in .env
        ollama        Ollama at http://localhost:PORT/v1: qwen3:4b
        llama-server  another program at http://localhost:PORT/v1 (a web page); another port: SONGNGU_PORTS
        vllm          nothing at http://localhost:PORT/v1; start it
        embedded      without the engine and the model Hy-MT2-1.8B-Q4_K_M; npx songngu engines pull
      "
    `);
  });

  test('looks at the address that is set, where it is on this machine', async () => {
    const ollama = await foundServer('ollama', { ...OLLAMA, models: ['qwen3:4b'] });
    const port = /\d+/.exec(ollama.env.SONGNGU_PORTS ?? '')?.[0];
    const stdout = await listed(await createDesk(), { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1/` });
    expect(stdout).toMatch(
      /^http:\/\/127.0.0.1:\d+\/v1 would translate, with its only model: OPENAI_BASE_URL is set\./,
    );
    expect(stdout).toMatch(/ {2}address {7}Ollama at http:\/\/127.0.0.1:\d+\/v1: qwen3:4b\n/);
    const far = await listed(await createDesk(), { OPENAI_BASE_URL: 'https://api.example.com/v1' });
    expect(far).toContain('address       OPENAI_BASE_URL is https://api.example.com/v1, which is not asked here');
  });

  test('says that a key goes before a server on this machine', async () => {
    const { env } = await foundServer('ollama', OLLAMA);
    const stdout = await listed(await createDesk(), { ...env, OPENAI_API_KEY: 'sk-thu' });
    expect(stdout).toMatch(/^OpenAI would translate, .*: OPENAI_API_KEY is set\./);
    expect(stdout).not.toContain('sk-thu');
  });
});

describe('songngu engines pull', () => {
  test('loads nothing where nobody can be asked: exit 3', async () => {
    const desk = await createDesk();
    const { exitCode, stderr } = await desk.run(['engines', 'pull']);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^Load an engine .* and the model Hy-MT2.* into [\s\S]*--yes/);
    expect(existsSync(homeOf(desk.folder))).toBe(false);
  });
});
