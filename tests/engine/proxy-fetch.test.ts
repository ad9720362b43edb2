import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { proxyFetch } from '../../src/engine/proxy-fetch.ts';

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
  expect(await proxyFetch({})).toBeUndefined();
  expect(await proxyFetch({ httpProxy: '', httpsProxy: '', noProxy: 'localhost' })).toBeUndefined();
});

describe('with a proxy', () => {
  test('a server elsewhere is asked through it', async () => {
    const proxy = await proxyTo(await modelServer());
    const proxied = await proxyFetch({ httpProxy: proxy.url });
    const response = await proxied?.('http://models.example/v1/models');
    expect(await response?.text()).toBe('answered /v1/models');
    expect(proxy.asked).toEqual(['models.example']);
  });

  test.each(['127.0.0.1', 'localhost'])('a server on this machine is asked directly: %s', async (host) => {
    const port = await modelServer();
    const proxy = await proxyTo(port);
    const proxied = await proxyFetch({ httpProxy: proxy.url, noProxy: 'intranet.example' });
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
    const proxied = await proxyFetch({ httpProxy: (await proxyTo(port)).url });
    await proxied?.('http://models.example/v1/chat/completions', { method: 'POST', body: 'Nga phủ nhận.' });
    expect(bodies.join('')).toBe('Nga phủ nhận.');
  });
});
