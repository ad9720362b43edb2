import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { httpFetch, reasonOf } from '../../src/engine/http-fetch.ts';

/** A server on this machine, and the connections that were made to it. */
async function serverWith(answer: RequestListener): Promise<{ url: string; connections: Socket[] }> {
  const connections: Socket[] = [];
  const server = createServer(answer).on('connection', (socket) => connections.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1/models`, connections };
}

const faultOf = (asked: Promise<unknown>): Promise<Error> =>
  asked.then(
    () => {
      throw new TypeError('it was answered');
    },
    (error: unknown) => (error instanceof Error ? error : new TypeError(String(error))),
  );

test('one connection serves requests that follow each other', async () => {
  const { url, connections } = await serverWith((_, response) => response.end('Nga'));
  for (let i = 0; i < 3; i += 1) expect(await (await httpFetch(url)).text()).toBe('Nga');
  expect(connections).toHaveLength(1);
});

test('what is sent arrives whole, and the answer with its headers', async () => {
  const { url } = await serverWith((request, response) => {
    response.setHeader('x-ratelimit-limit-requests', '60');
    request.pipe(response);
  });
  const response = await httpFetch(new URL(url), { method: 'POST', body: 'Nga phủ nhận.' });
  expect([await response.text(), response.headers.get('X-RateLimit-Limit-Requests')]).toEqual(['Nga phủ nhận.', '60']);
});

test('a compressed answer is read', async () => {
  const { gzipSync } = await import('node:zlib');
  const { url } = await serverWith((_, response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync('{"data":[]}'));
  });
  expect(await (await httpFetch(url)).json()).toEqual({ data: [] });
});

describe('why it failed is said without the address', () => {
  test('where nobody listens', async () => {
    const error = await faultOf(httpFetch('http://127.0.0.1:9/v1/models'));
    expect(reasonOf(error)).toBe('connect ECONNREFUSED 127.0.0.1:9');
  });

  test('where a name has several addresses and nobody listens at any', () => {
    const error = Object.assign(new Error('request to http://localhost:9/v1 failed, reason: '), {
      code: 'ECONNREFUSED',
    });
    expect(reasonOf(error)).toBe('ECONNREFUSED');
  });

  test('where the connection breaks in the middle', async () => {
    const { url, connections } = await serverWith((_, response) => {
      response.setHeader('content-length', 100).write('Nga', () => connections[0]?.destroy());
    });
    expect(reasonOf(await faultOf(httpFetch(url).then((response) => response.text())))).toBe('aborted');
  });
});

const HAS_IPV6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));
test.skipIf(!HAS_IPV6)('an address of IPv6 is reached', async () => {
  const server = createServer((_, response) => response.end('Nga'));
  server.listen(0, '::1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const response = await httpFetch(`http://[::1]:${typeof address === 'object' ? address?.port : ''}/`);
  expect(await response.text()).toBe('Nga');
});

test('a password in an address goes nowhere, and is not repeated', async () => {
  const error = await faultOf(httpFetch('http://user:secret@127.0.0.1:9/'));
  expect(error.message).toBe('the address holds a password, which no request carries');
});

test('a redirect goes nowhere', async () => {
  const { url } = await serverWith((_, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end());
  expect(reasonOf(await faultOf(httpFetch(url, { redirect: 'error' })))).toBe(
    'uri requested responds with a redirect, redirect mode is set to error',
  );
});

test('what is no JSON is a fault of its own; a byte order mark before it is none', async () => {
  const page = await serverWith((_, response) => response.end('<html>'));
  expect(await faultOf(httpFetch(page.url).then((response) => response.json()))).toBeInstanceOf(SyntaxError);
  const marked = await serverWith((_, response) => response.end('\uFEFF{"data":[]}'));
  expect(await (await httpFetch(marked.url)).json()).toEqual({ data: [] });
});

test('a signal ends it, whether the headers or the body are waited for', async () => {
  const { url } = await serverWith((request, response) => {
    if (request.method === 'POST') response.write('Nga');
  });
  for (const method of ['GET', 'POST']) {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const asked = httpFetch(url, { method, signal: stop.signal }).then((response) => response.text());
    expect((await faultOf(asked)).name).toBe('AbortError');
  }
});
