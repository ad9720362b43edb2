export interface ProxySettings {
  readonly httpProxy?: string | undefined;
  readonly httpsProxy?: string | undefined;
  readonly noProxy?: string | undefined;
}

/** Texts for a server on this machine never take the way over a proxy. */
const LOOPBACK = 'localhost,127.0.0.1,[::1]';

/** Node's own fetch gives up when no headers came for five minutes. */
const FETCH_LIMIT = 300_000;

/**
 * The fetch to use: Node's own, or, where a proxy is set or the deadline is longer than Node's fetch can wait,
 * undici's with the proxy and without that limit.
 * @param timeout deadline of a request, in milliseconds.
 */
export async function createFetch(proxy: ProxySettings, timeout: number): Promise<typeof fetch | undefined> {
  const { httpProxy, httpsProxy, noProxy } = proxy;
  if (!httpProxy && !httpsProxy && timeout < FETCH_LIMIT) return undefined;
  // It is CommonJS: in the bundle only the default export is sure to be there.
  const { EnvHttpProxyAgent, fetch: undiciFetch } = (await import('undici')).default;
  const dispatcher = new EnvHttpProxyAgent({
    ...(httpProxy && { httpProxy }),
    ...(httpsProxy && { httpsProxy }),
    noProxy: withLoopback(noProxy),
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const proxied: unknown = (url: string, init: object) => undiciFetch(url, { ...init, dispatcher });
  return proxied as typeof fetch;
}

/** "*", no proxy for any host, stands alone. */
function withLoopback(noProxy: string | undefined): string {
  if (!noProxy) return LOOPBACK;
  return noProxy.trim() === '*' ? '*' : `${noProxy},${LOOPBACK}`;
}
