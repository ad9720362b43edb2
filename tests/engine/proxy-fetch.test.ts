import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFetch } from '../../src/engine/proxy-fetch.ts';

const MINUTE = 60_000;

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the server does not listen on a port');
  return address.port;
}

/** A model's server that answers each request with its path. */
function modelServer(): Promise<number> {
  return listen(createServer((request, response) => response.end(`answered ${request.url}`)));
}

/** A proxy that leads every tunnel and request to one server on this machine, and notes where they wanted to go. */
async function proxyTo(port: number): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const sockets: Socket[] = [];
  const proxy = createServer((request, response) => {
    asked.push(new URL(request.url ?? '').host);
    response.end(`answered ${new URL(request.url ?? '').pathname}`);
  });
  proxy.on('connect', (request, socket) => {
    asked.push((request.url ?? '').replace(/:80$/, ''));
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    sockets.push(upstream);
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return { url: `http://127.0.0.1:${await listen(proxy)}`, asked };
}

test('without a proxy it is left to the client', async () => {
  expect(await createFetch({}, MINUTE)).toBeUndefined();
  expect(await createFetch({ httpProxy: '', httpsProxy: '', noProxy: 'localhost' }, MINUTE)).toBeUndefined();
});

test('a deadline that is longer than Node waits for headers asks for another fetch, which answers', async () => {
  const port = await modelServer();
  const fetchLong = await createFetch({}, 5 * MINUTE);
  const response = await fetchLong?.(`http://127.0.0.1:${port}/v1/models`);
  expect(await response?.text()).toBe('answered /v1/models');
});

describe('with a proxy', () => {
  test('a server elsewhere is asked through it', async () => {
    const proxy = await proxyTo(await modelServer());
    const proxied = await createFetch({ httpProxy: proxy.url }, MINUTE);
    const response = await proxied?.('http://models.example/v1/models');
    expect(await response?.text()).toBe('answered /v1/models');
    expect(proxy.asked).toEqual(['models.example']);
  });

  test.each(['127.0.0.1', 'localhost'])('a server on this machine is asked directly: %s', async (host) => {
    const port = await modelServer();
    const proxy = await proxyTo(port);
    const proxied = await createFetch({ httpProxy: proxy.url, noProxy: 'intranet.example' }, MINUTE);
    const response = await proxied?.(`http://${host}:${port}/v1/models`);
    expect(await response?.text()).toBe('answered /v1/models');
    expect(proxy.asked).toEqual([]);
  });

  test('what is sent arrives whole', async () => {
    const bodies: string[] = [];
    const port = await listen(
      createServer((request, response) => {
        request.setEncoding('utf8');
        request.on('data', (chunk: string) => bodies.push(chunk));
        request.on('end', () => response.end());
      }),
    );
    const proxied = await createFetch({ httpProxy: (await proxyTo(port)).url }, MINUTE);
    await proxied?.('http://models.example/v1/chat/completions', { method: 'POST', body: 'Nga phủ nhận.' });
    expect(bodies.join('')).toBe('Nga phủ nhận.');
  });
});
