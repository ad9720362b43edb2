import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import fetch from 'minipass-fetch';

/** Connections are kept for the next request; how many there are at once is our pace's affair. */
const AGENTS = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

/**
 * A fetch on Node's own HTTP, without a limit of time of its own. The global one reads HTTP by WebAssembly, whose loading takes
 * longer than all else that a run does before its first request.
 * @throws FetchError when there is no connection, or a redirect that is not wanted.
 */
export function httpFetch(url: string | URL | Request, options: RequestInit = {}): Promise<Response> {
  const address = url instanceof URL ? url.href : typeof url === 'string' ? url : url.url;
  const agent = address.startsWith('https:') ? AGENTS.https : AGENTS.http;
  return fetch(address, { ...options, agent });
}

/** Why a fetch failed, without the address that was asked. */
export function reasonOf({ message }: Error): string {
  return message.replace(/^(?:request to|Invalid response.*? while trying to fetch) \S+(?: failed, reason)?: /, '');
}

/** Whether what came was to be JSON, and is none. */
export function isBrokenJson(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof Error && 'type' in error && error.type === 'invalid-json');
}
