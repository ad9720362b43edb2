import { createServer } from 'node:http';
import { corpusTranslation } from '../bench/corpus.ts';

const MINUTE = 60_000;

export interface LimitOptions {
  readonly requestsPerMinute: number;
  readonly tokensPerMinute: number;
  /** Whether it says so in its headers. */
  readonly isSaid: boolean;
  /** Milliseconds from request to answer. */
  readonly latency: number;
}

export interface LimitingServer {
  readonly baseURL: string;
  readonly answered: number;
  readonly refused: number;
  /** Of all that was answered. */
  readonly tokens: number;
  close(): Promise<void>;
}

/** What a request takes of the tokens: by its length, as a server's own vocabulary would roughly have it. */
const CHARACTERS_PER_TOKEN = 3.5;

/**
 * A server that enforces its limits: of any sixty seconds, so many requests and tokens; what it refuses counts too. It
 * answers 429 with the time until one is free, as providers do.
 */
export async function startLimitingServer(options: LimitOptions): Promise<LimitingServer> {
  const taken: { at: number; tokens: number }[] = [];
  let [answered, refused, first, spent] = [0, 0, 0, 0];
  const window = (now: number) => {
    while (first < taken.length && (taken[first]?.at ?? 0) <= now - MINUTE) first += 1;
    return taken.slice(first);
  };
  const server = createServer(async (request, response) => {
    // songngu looks what kind of a server it is; that is no completion.
    if (request.method !== 'POST') return response.writeHead(404).end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const tokens = Math.round(body.length / CHARACTERS_PER_TOKEN);
    const now = Date.now();
    const recent = window(now);
    const sum = recent.reduce((total, each) => total + each.tokens, 0);
    const isTooMuch = recent.length >= options.requestsPerMinute || sum + tokens > options.tokensPerMinute;
    taken.push({ at: now, tokens: isTooMuch ? 0 : tokens });
    const said = options.isSaid && {
      'x-ratelimit-limit-requests': options.requestsPerMinute,
      'x-ratelimit-limit-tokens': options.tokensPerMinute,
      'x-ratelimit-remaining-requests': Math.max(0, options.requestsPerMinute - recent.length - 1),
      'x-ratelimit-remaining-tokens': Math.max(0, options.tokensPerMinute - sum - tokens),
    };
    if (isTooMuch) {
      refused += 1;
      const wait = Math.max(1, (recent[0]?.at ?? now) + MINUTE - now);
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after-ms': wait, ...said });
      response.end(
        JSON.stringify({ error: { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' } }),
      );
      return;
    }
    answered += 1;
    spent += tokens;
    await new Promise((resolve) => setTimeout(resolve, options.latency));
    const paragraph =
      /<<<(PARAGRAPH [0-9a-f]+)\n([\s\S]*)\n\1>>>/.exec(JSON.parse(body).messages.at(-1).content)?.[2] ?? '';
    const content = JSON.stringify({ translation: corpusTranslation(paragraph), notes: [] });
    response.writeHead(200, { 'content-type': 'application/json', ...said });
    response.end(
      JSON.stringify({
        model: 'bench-1',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
        usage: { prompt_tokens: tokens - 60, completion_tokens: 60 },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    get answered() {
      return answered;
    },
    get refused() {
      return refused;
    },
    get tokens() {
      return spent;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
