import { describe, expect, test } from 'vitest';
import { isLoopback, lookAt } from '../../src/engine/local-servers.ts';
import { PAGES_OF, type Page, serverWithPages } from '../support/local-server.ts';

describe('a server that answers like', () => {
  test.each([
    ['Ollama', PAGES_OF.ollama(['qwen3:4b']), 2],
    ['LM Studio', PAGES_OF['lm-studio'](['qwen3:4b']), 2],
    ['llama-server', PAGES_OF['llama-server'](['qwen3:4b'], 1), 1],
    ['llama-server', PAGES_OF['llama-server'](['qwen3:4b'], 4), 4],
    ['vLLM', PAGES_OF.vllm(['qwen3:4b']), 8],
  ])('%s is known as that, and gets as many requests at once as it works on', async (title, pages, atOnce) => {
    const { baseURL } = await serverWithPages(pages);
    expect(await lookAt(baseURL)).toEqual({
      status: 'found',
      server: { title, baseURL, models: ['qwen3:4b'], atOnce },
    });
  });

  test('llama-server, and says nothing of slots, gets one request at a time', async () => {
    const { baseURL } = await serverWithPages({
      ...PAGES_OF['llama-server'](['m']),
      '/props': { status: 501, body: '' },
    });
    expect(await lookAt(baseURL)).toMatchObject({ server: { title: 'llama-server', atOnce: 1 } });
  });

  test('none of them, with a valid list, is a server of an unknown kind', async () => {
    const { baseURL } = await serverWithPages({ '/v1/models': { body: { data: [{ id: 'phi-5' }] } } });
    expect(await lookAt(baseURL)).toEqual({
      status: 'found',
      server: { title: 'a server', baseURL, models: ['phi-5'], atOnce: undefined },
    });
  });
});

test('models that cannot translate are not among those of a server', async () => {
  const models = ['qwen3:4b', 'nomic-embed-text', 'bge-m3', 'whisper-large'];
  const { baseURL } = await serverWithPages(PAGES_OF.ollama(models));
  expect(await lookAt(baseURL)).toMatchObject({ server: { models: ['qwen3:4b'] } });
});

test('a server without a model is one, without models', async () => {
  const pages = { ...PAGES_OF.ollama([]), '/v1/models': { body: { object: 'list', data: null } } };
  const { baseURL } = await serverWithPages(pages);
  expect(await lookAt(baseURL)).toMatchObject({ status: 'found', server: { title: 'Ollama', models: [] } });
});

describe('what is no server of models', () => {
  test.each<[string, Page, string]>([
    ['a web page', { headers: { 'content-type': 'text/html' }, body: '<html><h1>Jenkins</h1></html>' }, 'a web page'],
    ['JSON of another form', { body: { models: ['qwen3'] } }, 'no list of models'],
    ['a list with a wrong item', { body: { data: [{ name: 'qwen3' }] } }, 'no list of models'],
    ['a demand for a key', { status: 401, body: { error: 'unauthorized' } }, 'status 401'],
    ['a redirect', { status: 302, headers: { location: 'http://elsewhere.test/' }, body: '' }, 'status 302'],
  ])('%s', async (_, page, answer) => {
    const { baseURL, asked } = await serverWithPages({ '/v1/models': page });
    expect(await lookAt(baseURL)).toEqual({ status: 'other', answer });
    expect(asked).toEqual(['/v1/models']);
  });

  test('an answer that never comes', async () => {
    const { baseURL } = await serverWithPages({ '/v1/models': 'silence' });
    expect(await lookAt(baseURL, 30)).toEqual({ status: 'absent' });
  });

  test('a list that comes too late', async () => {
    const { baseURL } = await serverWithPages({ '/v1/models': { body: { data: [{ id: 'm' }] }, after: 200 } });
    expect(await lookAt(baseURL, 30)).toEqual({ status: 'absent' });
  });

  test('nothing', async () => {
    expect(await lookAt('http://127.0.0.1:9/v1')).toEqual({ status: 'absent' });
  });
});

test.each([
  ['http://localhost:11434/v1', true],
  ['http://127.0.0.1:8080/v1', true],
  ['http://[::1]:8000/v1', true],
  ['https://api.openai.com/v1', false],
  ['http://localhost.example.org/v1', false],
  ['http://192.168.1.7:11434/v1', false],
])('%s is on this machine: %s', (url, expected) => {
  expect(isLoopback(url)).toBe(expected);
});
