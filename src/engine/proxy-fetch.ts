export interface ProxySettings {
  readonly httpProxy?: string | undefined;
  readonly httpsProxy?: string | undefined;
  readonly noProxy?: string | undefined;
}

/** Texts for a server on this machine never take the way over a proxy. */
const LOOPBACK = 'localhost,127.0.0.1,[::1]';

/** The fetch to use where a proxy is set: undici's. */
export async function proxyFetch({ httpProxy, httpsProxy, noProxy }: ProxySettings): Promise<typeof fetch | undefined> {
  if (!httpProxy && !httpsProxy) return undefined;
  const { undiciFetch } = await import('./undici-fetch.ts');
  return undiciFetch({
    ...(httpProxy && { httpProxy }),
    ...(httpsProxy && { httpsProxy }),
    noProxy: withLoopback(noProxy),
  });
}

/** "*", no proxy for any host, stands alone. */
function withLoopback(noProxy: string | undefined): string {
  if (!noProxy) return LOOPBACK;
  return noProxy.trim() === '*' ? '*' : `${noProxy},${LOOPBACK}`;
}
