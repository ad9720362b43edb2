import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { corpusTranslation } from './corpus.ts';

export interface BenchServer {
  readonly baseURL: string;
  /** Forgets what it counted. */
  reset(): void;
  readonly requests: number;
  /** `performance.now()` when the first request came, and when the last answer left. */
  readonly first: number;
  readonly last: number;
  close(): Promise<void>;
}

/**
 * A chat-completion server on 127.0.0.1 that keeps nothing, so that it can answer 100,000 requests; its answers are the
 * reviewed English of the corpus and say nothing about any model.
 * @param latency milliseconds from request to answer.
 */
export async function startBenchServer(latency: number): Promise<BenchServer> {
  let counted = { requests: 0, first: 0, last: 0 };
  const server = createServer(async (request, response) => {
    // songngu looks what kind of a server it is; that counts for no request.
    if (request.method !== 'POST') return response.writeHead(404).end();
    if (counted.requests === 0) counted.first = performance.now();
    counted.requests += 1;
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (latency > 0) await sleep(latency);
    const { messages } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const paragraph = /<<<(PARAGRAPH [0-9a-f]+)\n([\s\S]*)\n\1>>>/.exec(messages.at(-1).content)?.[2] ?? '';
    const content = JSON.stringify({ translation: corpusTranslation(paragraph), notes: [] });
    const text = JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      model: 'bench-1',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
      usage: { prompt_tokens: 900, completion_tokens: 60 },
    });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.end(text);
    counted.last = performance.now();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    reset: () => {
      counted = { requests: 0, first: 0, last: 0 };
    },
    get requests() {
      return counted.requests;
    },
    get first() {
      return counted.first;
    },
    get last() {
      return counted.last;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
