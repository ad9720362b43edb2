import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** What a server says at a path: a status, headers and a body, or nothing ever. */
export type Page = { status?: number; headers?: Record<string, string>; body: unknown; after?: number } | 'silence';

export interface PagesServer {
  readonly port: number;
  readonly baseURL: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
}

/** A server on 127.0.0.1 that has the given pages, gone after the test. */
export async function serverWithPages(pages: Readonly<Record<string, Page>>): Promise<PagesServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''] ?? { status: 404, body: 'not found' };
    if (page === 'silence') return;
    if (page.after) await new Promise((resolve) => setTimeout(resolve, page.after));
    response.writeHead(page.status ?? 200, page.headers);
    response.end(typeof page.body === 'string' ? page.body : JSON.stringify(page.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, baseURL: `http://127.0.0.1:${port}/v1`, asked };
}

function listOf(models: readonly string[], owner: string): { object: string; data: unknown[] } {
  return { object: 'list', data: models.map((id) => ({ id, object: 'model', owned_by: owner })) };
}

/** What each of the four says of itself, as far as songngu asks. */
export const PAGES_OF = {
  ollama: (models: readonly string[]): Record<string, Page> => ({
    '/v1/models': { body: listOf(models, 'library') },
    '/api/version': { body: { version: '0.12.6' } },
  }),
  'lm-studio': (models: readonly string[]): Record<string, Page> => ({
    '/v1/models': { body: listOf(models, 'organization_owner') },
    // It answers what it does not know with 200.
    '/api/version': { body: { error: 'Unexpected endpoint or method. (GET /api/version)' } },
  }),
  'llama-server': (models: readonly string[], slots = 1): Record<string, Page> => ({
    '/v1/models': { headers: { server: 'llama.cpp' }, body: listOf(models, 'llamacpp') },
    '/props': { headers: { server: 'llama.cpp' }, body: { total_slots: slots, model_path: 'model.gguf' } },
  }),
  vllm: (models: readonly string[]): Record<string, Page> => ({
    '/v1/models': { headers: { server: 'uvicorn' }, body: listOf(models, 'vllm') },
  }),
};
