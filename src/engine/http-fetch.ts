import { Agent } from 'node:http';
import fetch from 'minipass-fetch';

/** Connections are kept for the next request, but no longer than servers keep theirs: in milliseconds. */
const KEPT = { keepAlive: true, timeout: 4000 };
/** How many there are at once is our pace's affair. */
const PLAIN = toBareHosts(new Agent(KEPT));
let secure: Promise<Agent> | undefined;

/** A server on the same machine speaks no TLS. */
async function loadSecure(): Promise<Agent> {
  const https = await import('node:https');
  return toBareHosts(new https.Agent(KEPT));
}

/**
 * A fetch on Node's own HTTP, without a limit of time of its own. The global one reads HTTP by WebAssembly, whose loading takes
 * longer than all else that a run does before its first request.
 * @throws FetchError when there is no connection, or a redirect that is not wanted.
 */
export async function httpFetch(url: unknown, options: RequestInit = {}): Promise<Response> {
  if (typeof url !== 'string' && !(url instanceof URL))
    throw new TypeError('an address is needed, with options beside it');
  const { href, protocol, username, password } = new URL(url);
  if (username || password) throw new TypeError('the address holds a password, which no request carries');
  if (protocol === 'https:') secure ??= loadSecure();
  const agent = (protocol === 'https:' ? await secure : undefined) ?? PLAIN;
  return inUnicode(await fetch(href, { ...options, agent }));
}

/** Why a fetch failed, without the address that was asked. */
export function reasonOf(error: Error): string {
  const reason = error.message
    .replace(/^(?:request to|Invalid response.*? while trying to fetch) \S+(?: failed, reason)?: /, '')
    .replace(/: https?:\S+$/, '');
  // Where all addresses of a name failed, Node says nothing more.
  return reason.trim() === '' && 'code' in error ? String(error.code) : reason;
}

/** "[::1]" is an address in a URL, and a name to the resolver. */
function toBareHosts<A extends Agent>(agent: A): A {
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    const bare = /^\[(.*)\]$/.exec(options.host ?? '')?.[1];
    return create(bare === undefined ? options : Object.assign({}, options, { host: bare, servername: '' }), done);
  };
  return agent;
}

/** As the global fetch reads it: a byte order mark is no part of a text. */
function inUnicode(response: Response): Response {
  const read = response.text.bind(response);
  const text = async () => (await read()).replace(/^\uFEFF/, '');
  return Object.assign(response, { text, json: async () => JSON.parse(await text()) });
}
