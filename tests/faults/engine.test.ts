import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EngineError } from '../../src/model/errors.ts';
import { engineForTest, requestFor } from '../support/engine-for-test.ts';
import type { Action, Script } from '../support/scripted-server.ts';
import { serverForTest } from '../support/server-for-test.ts';

const PARAGRAPH = 'Nga phóng 20 UAV trong đêm.';
const MANY = Array.from({ length: 40 }, (_, i) => `Đoạn ${i}: hai bên ngừng bắn.`);

/** What the first calls get; all later ones get a good translation. */
function first(...actions: Action[]): Script {
  return ({ n }) => actions[n - 1];
}

async function askOnce(script: Script, options: Parameters<typeof engineForTest>[1] = {}) {
  const { server } = await serverForTest({ script });
  const engine = engineForTest(server.baseURL, options);
  const result = await engine.ask(requestFor(PARAGRAPH)).catch((error: unknown) => error);
  return { result, server, engine };
}

function faultOf(result: unknown): string | undefined {
  return result instanceof EngineError ? result.fault : undefined;
}

describe('row 1: a storm of 429', () => {
  test.each([
    ['with Retry-After', { 'retry-after-ms': '20' }],
    ['without', {}],
  ])('%s: all paragraphs are answered in the end', async (_, headers) => {
    const { server } = await serverForTest({ script: ({ n }) => (n <= 30 ? { status: 429, headers } : undefined) });
    const engine = engineForTest(server.baseURL, { concurrency: 8 });
    const replies = await Promise.all(MANY.map((paragraph) => engine.ask(requestFor(paragraph))));
    expect(replies).toHaveLength(MANY.length);
  });

  test('one pause holds all requests back', async () => {
    const { server } = await serverForTest({
      script: ({ n }) => (n === 1 ? { status: 429, headers: { 'retry-after-ms': '300' } } : undefined),
    });
    const engine = engineForTest(server.baseURL, { concurrency: 2, longestWait: 1000 });
    const started = Date.now();
    const finished = await Promise.all(
      MANY.slice(0, 10).map(async (paragraph) => {
        await engine.ask(requestFor(paragraph));
        return Date.now() - started;
      }),
    );
    // The one request that was in flight beside the refused one may be answered before the pause.
    expect(finished.filter((after) => after < 250).length).toBeLessThanOrEqual(2);
  });

  test('fewer requests are in flight after it, and as many as before in the end', async () => {
    const { server } = await serverForTest({ script: ({ n }) => (n === 1 ? { status: 429 } : undefined) });
    const engine = engineForTest(server.baseURL, { concurrency: 8 });
    const concurrency: number[] = [];
    await Promise.all(
      MANY.map(async (paragraph) => {
        await engine.ask(requestFor(paragraph));
        concurrency.push(engine.pace.concurrency);
      }),
    );
    expect(Math.min(...concurrency)).toBeLessThan(8);
    expect(concurrency.at(-1)).toBe(8);
  });
});

describe('row 2: what cannot succeed ends the run', () => {
  test.each<[string, Action, string]>([
    ['401', { status: 401 }, 'unauthorized'],
    ['403', { status: 403 }, 'unauthorized'],
    [
      'insufficient_quota',
      { status: 429, raw: '{"error":{"message":"You exceeded your quota","code":"insufficient_quota"}}' },
      'quota',
    ],
    [
      'an unknown model',
      { status: 404, raw: '{"error":{"message":"no such model","code":"model_not_found"}}' },
      'unknown-model',
    ],
  ])('%s: no request after the first such answer', async (_, action, fault) => {
    const { server } = await serverForTest({ script: () => action });
    const engine = engineForTest(server.baseURL, { concurrency: 1 });
    const results = await Promise.allSettled(MANY.map((paragraph) => engine.ask(requestFor(paragraph))));
    expect(server.calls).toHaveLength(1);
    expect(results.map((result) => (result.status === 'rejected' ? faultOf(result.reason) : 'answered'))).toEqual(
      MANY.map(() => fault),
    );
  });
});

describe('row 3: a server fault that passes', () => {
  test.each([500, 502, 503, 408, 409])('%i is tried again', async (status) => {
    const { result, server } = await askOnce(first({ status }, { status }));
    expect(result).toHaveProperty('content');
    expect(server.calls).toHaveLength(3);
  });

  test('one that does not pass is the end of this paragraph only', async () => {
    const { server } = await serverForTest({
      script: ({ paragraph }) => (paragraph === PARAGRAPH ? { status: 500 } : undefined),
    });
    const engine = engineForTest(server.baseURL);
    const [bad, good] = await Promise.allSettled([
      engine.ask(requestFor(PARAGRAPH)),
      engine.ask(requestFor(MANY[0] ?? '')),
    ]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });

  test('the waits grow', async () => {
    const waits: number[] = [];
    await askOnce(() => ({ status: 500 }), { firstWait: 4, longestWait: 1000, onRetry: (_, wait) => waits.push(wait) });
    const floors = waits.map((_, i) => 4 * 2 ** i * 0.5);
    expect(waits.map((wait, i) => wait >= (floors[i] ?? 0) && wait <= 2 * (floors[i] ?? 0))).toEqual(
      waits.map(() => true),
    );
    expect(waits).toHaveLength(5);
  });
});

describe('row 4: Retry-After', () => {
  test.each<[string, string, (wait: number) => boolean]>([
    ['seconds are obeyed', '1', (wait) => wait === 1000],
    ['an hour is cut to the longest wait', '3600', (wait) => wait === 1500],
    ['a date is obeyed', new Date(Date.now() + 3_600_000).toUTCString(), (wait) => wait === 1500],
    ['a negative one falls back to backoff', '-5', (wait) => wait <= 2],
    ['garbage falls back to backoff', 'soon', (wait) => wait <= 2],
  ])('%s', async (_, header, isRight) => {
    const waits: number[] = [];
    const script = first({ status: 503, headers: { 'retry-after': header } });
    const { server } = await serverForTest({ script });
    const engine = engineForTest(server.baseURL, { longestWait: 1500, onRetry: (_error, wait) => waits.push(wait) });
    const pending = engine.ask(requestFor(PARAGRAPH)).catch(() => undefined);
    while (waits.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(waits.map(isRight)).toEqual([true]);
    if ((waits[0] ?? 0) < 100) await pending;
  });
});

describe('row 5: an answer that does not come', () => {
  test.each(['hang', 'stall', 'drip'] as const)('%s: ended by the deadline and tried again', async (fault) => {
    const started = Date.now();
    const { result, server } = await askOnce(first({ fault }), { timeout: 500 });
    expect(result).toHaveProperty('content');
    expect(server.calls).toHaveLength(2);
    expect(Date.now() - started).toBeGreaterThanOrEqual(490);
  });

  test('a stream that stalls, from a server that streams unasked', async () => {
    const { result, server } = await askOnce(first({ stream: true, fault: 'stall' }), { timeout: 500 });
    expect(result).toHaveProperty('content');
    expect(server.calls).toHaveLength(2);
  });

  test('one that never comes is said to have taken too long', async () => {
    const { result } = await askOnce(() => ({ fault: 'hang' }), { timeout: 30 });
    expect(result).toMatchObject({ fault: 'timeout', message: expect.stringContaining('0.03 s') });
  });
});

describe('row 6: a connection that breaks', () => {
  test.each<[string, Action]>([
    ['a reset', { fault: 'reset' }],
    ['a close in the body', { fault: 'cut' }],
    ['truncated JSON', { raw: '{"choices":[{"mess' }],
  ])('%s: tried again', async (_, action) => {
    const { result, server } = await askOnce(first(action));
    expect(result).toHaveProperty('content');
    expect(server.calls).toHaveLength(2);
  });

  test('a server that is not there ends the run, and the message says what to look at', async () => {
    const { server } = await serverForTest();
    await server.close();
    const result = await engineForTest(server.baseURL)
      .ask(requestFor(PARAGRAPH))
      .catch((error: unknown) => error);
    expect(result).toMatchObject({
      fault: 'unreachable',
      fatal: true,
      message: expect.stringMatching(/no request was answered.*ECONNREFUSED/),
    });
  });
});

describe('row 7: status 200 without a translation', () => {
  const bodies: [string, Action][] = [
    ['HTML', { raw: '<html><body>Sign in</body></html>', headers: { 'content-type': 'text/html' } }],
    ['a stream that nobody asked for', { stream: true }],
    ['plain text', { raw: 'OK', headers: { 'content-type': 'text/plain' } }],
    ['an empty body', { raw: '' }],
    ['an error', { raw: '{"error":{"message":"overloaded","code":503}}' }],
    ['no choices', { raw: '{"choices":[]}' }],
    ['null content', { content: null }],
    ['an empty translation', { content: '{"translation":"","notes":[]}' }],
    ['broken JSON as content', { content: '{"translation":"The tw' }],
  ];

  test.each(bodies)('%s: tried again', async (_, action) => {
    const { result, server } = await askOnce(first(action));
    expect(result).toHaveProperty('content');
    expect(server.calls).toHaveLength(2);
  });

  test.each(bodies)('%s again and again: failed, never taken for a translation', async (_, action) => {
    const { result } = await askOnce(() => action);
    expect(['malformed', 'server']).toContain(faultOf(result));
  });

  test('an error body that says the key is wrong ends the run', async () => {
    const { result, server } = await askOnce(() => ({ raw: '{"error":{"message":"bad key","code":401}}' }));
    expect(faultOf(result)).toBe('unauthorized');
    expect(server.calls).toHaveLength(1);
  });
});

describe('row 9: a refusal', () => {
  test.each<[string, Action]>([
    ['said by the model', { refusal: 'I cannot help with that.' }],
    ['by a content filter', { content: 'The', finishReason: 'content_filter' }],
    ['as an error', { status: 400, raw: '{"error":{"message":"filtered","code":"content_filter"}}' }],
  ])('%s: failed with the reason, not asked again', async (_, action) => {
    const { result, server } = await askOnce(() => action);
    expect(faultOf(result)).toBe('refusal');
    expect(server.calls).toHaveLength(1);
  });
});

describe('row 10: a parameter that the server refuses', () => {
  const refuse = (name: string, message = `Unsupported parameter: '${name}'`) => ({
    status: 400,
    raw: JSON.stringify({ error: { message, param: name, code: 'unsupported_parameter' } }),
  });

  test.each<[string, Script, (body: Readonly<Record<string, unknown>>) => unknown, unknown]>([
    [
      'the schema: JSON mode',
      ({ body }) =>
        JSON.stringify(body.response_format).includes('json_schema') ? refuse('response_format') : undefined,
      (body) => body.response_format,
      { type: 'json_object' },
    ],
    [
      'any format: plain text',
      ({ body }) => (body.response_format ? refuse('response_format') : undefined),
      (body) => body.response_format,
      undefined,
    ],
    [
      'the temperature: none',
      ({ body }) => ('temperature' in body ? refuse('temperature') : undefined),
      (body) => body.temperature,
      undefined,
    ],
    [
      'max_tokens: max_completion_tokens',
      ({ body }) => ('max_tokens' in body ? refuse('max_tokens') : undefined),
      (body) => body.max_completion_tokens,
      500,
    ],
    [
      'both kinds of room: none',
      ({ body }) => ('max_tokens' in body || 'max_completion_tokens' in body ? refuse('max_tokens') : undefined),
      (body) => 'max_tokens' in body || 'max_completion_tokens' in body,
      false,
    ],
    [
      'two user messages in a row: one',
      ({ messages }) =>
        messages.length > 2 ? refuse('messages', 'Conversation roles must alternate user/assistant') : undefined,
      (body) => Array.isArray(body.messages) && body.messages.length,
      2,
    ],
    [
      'a system message: none',
      ({ messages }) =>
        messages.some(({ role }) => role === 'system') ? refuse('messages', 'System role not supported') : undefined,
      (body) => Array.isArray(body.messages) && body.messages.length,
      1,
    ],
    [
      'something, without saying what',
      ({ body }) => (body.response_format ? { status: 400, raw: '{"error":{"message":"Bad Request"}}' } : undefined),
      (body) => body.response_format,
      undefined,
    ],
  ])('%s, and remembered for the run', async (_, script, read, expected) => {
    const { server } = await serverForTest({ script });
    const engine = engineForTest(server.baseURL, { concurrency: 1 });
    for (const paragraph of MANY.slice(0, 3)) await engine.ask(requestFor(paragraph));
    expect(server.calls.slice(-2).map(({ body }) => read(body))).toEqual([expected, expected]);
    expect(new Set(server.calls.slice(-2).map(({ paragraph }) => paragraph)).size).toBe(2);
  });

  test('a request that is refused whatever is left out fails with what the server says', async () => {
    const { result } = await askOnce(() => ({ status: 400, raw: '{"error":{"message":"the prompt is too long"}}' }));
    expect(result).toMatchObject({ fault: 'rejected', message: expect.stringContaining('the prompt is too long') });
  });
});

describe('row 13: a redirect', () => {
  test('is refused: neither text nor key go to the other host', async () => {
    const seen: string[] = [];
    const other = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end('{}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const location = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/elsewhere`;
    const { result } = await askOnce(() => ({ status: 307, headers: { location } }));
    expect(result).toBeInstanceOf(EngineError);
    expect(seen).toEqual([]);
  });
});

describe('row 25: the API key', () => {
  test('is taken out of what a server says', async () => {
    const { result } = await askOnce(
      () => ({ status: 401, raw: '{"error":{"message":"Incorrect API key provided: canary-1234567890"}}' }),
      { apiKey: 'canary-1234567890' },
    );
    expect(String(result)).toContain('Incorrect API key provided');
    expect(JSON.stringify(result) + String(result)).not.toContain('canary-1234567890');
  });
});
