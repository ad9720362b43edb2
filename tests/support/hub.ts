import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** How the hub misbehaves at the n-th request for bytes, from 1. */
export interface HubFault {
  /** The connection breaks after so many bytes of the answer. */
  readonly cutAfter?: number;
  /** Nothing more comes after so many bytes. */
  readonly silentAfter?: number;
  readonly status?: number;
  /** Takes no notice of a Range. */
  readonly whole?: boolean;
}

export interface HubOptions {
  /** What is sent, where it is not what was promised. */
  readonly sent?: Uint8Array;
  /** What the hub promises of the file beside its size; null: nothing. */
  readonly sha256?: string | null;
  readonly fault?: (n: number) => HubFault | undefined;
  /** Answers to HEAD: nothing ever, or a status. */
  readonly head?: 'silence' | number;
}

export interface Hub {
  readonly url: string;
  /** The Range of each request for bytes; undefined where all was asked for. */
  readonly ranges: readonly (string | undefined)[];
  /** Paths of the requests for the file's place. */
  readonly located: readonly string[];
  close(): Promise<void>;
}

/** A hub on 127.0.0.1 that has one file under every name, as the true one has it: a redirect to a store, which serves ranges. */
export async function startHub(file: Uint8Array, options: HubOptions = {}): Promise<Hub> {
  const { sent = file, sha256 = createHash('sha256').update(file).digest('hex'), fault, head } = options;
  const ranges: (string | undefined)[] = [];
  const located: string[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/store/')) return serve(request, response);
    located.push(request.url ?? '');
    if (head === 'silence') return;
    if (head !== undefined) return void response.writeHead(head).end();
    const promise = sha256 === null ? {} : { 'x-linked-etag': `"${sha256}"` };
    response.writeHead(302, { ...promise, 'x-linked-size': file.length, location: '/store/file?sign=1' }).end();
  });

  function serve(request: IncomingMessage, response: ServerResponse): void {
    if (request.method === 'HEAD') return void response.writeHead(200, { 'content-length': sent.length }).end();
    ranges.push(request.headers.range);
    const { cutAfter, silentAfter, status, whole } = fault?.(ranges.length) ?? {};
    if (status !== undefined) return void response.writeHead(status).end();
    const start = whole ? 0 : Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const body = sent.subarray(start);
    const range = { 'content-range': `bytes ${start}-${sent.length - 1}/${sent.length}` };
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': body.length, ...(start > 0 && range) });
    if (cutAfter !== undefined) response.write(body.subarray(0, cutAfter), () => response.socket?.destroy());
    else if (silentAfter !== undefined) response.write(body.subarray(0, silentAfter));
    else response.end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  onTestFinished(close);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, ranges, located, close };
}
