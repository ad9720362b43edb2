// Named at the top: where a library of CommonJS is loaded late, a bundle knows no names of it.
import { EnvHttpProxyAgent, fetch as fetchWithAgent } from 'undici';

/** A fetch that goes over proxies, and waits for an answer without a limit of its own. */
export function undiciFetch(proxies: EnvHttpProxyAgent.Options): typeof fetch {
  const dispatcher = new EnvHttpProxyAgent({ ...proxies, headersTimeout: 0, bodyTimeout: 0 });
  const fetchOver: unknown = (url: string, init: object) => fetchWithAgent(url, { ...init, dispatcher });
  return fetchOver as typeof fetch;
}
