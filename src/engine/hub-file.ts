import { UnavailableError } from '../model/errors.ts';

/** Where models are published, unless `HF_ENDPOINT` names a mirror. */
export const HUB = 'https://huggingface.co';

/** A file of a repository on the hub. */
export interface HubFile {
  /** `tencent/Hy-MT2-1.8B-GGUF` */
  readonly repository: string;
  readonly file: string;
  /** A branch, a tag or a whole commit hash. */
  readonly revision: string;
  /** What is known of it beforehand: the hub must say the same. */
  readonly size?: number;
  readonly sha256?: string;
}

/** A file that the hub has, and where its bytes are. */
export interface LocatedFile {
  readonly url: string;
  readonly size: number;
  /** Undefined for a file that the hub keeps no such digest of. */
  readonly sha256: string | undefined;
}

export interface HubAccess {
  readonly hub: string;
  readonly fetch: typeof fetch;
  /** Ends all requests. */
  readonly signal?: AbortSignal | undefined;
  /** So long nothing may come, in milliseconds. */
  readonly patience: number;
}

/** The hub sends to a store of its own, and a renamed repository to its new name first. */
const MOST_REDIRECTS = 5;

/**
 * Asks the hub for a file: its size and SHA-256, which it says beside the redirect to the bytes.
 * @throws UnavailableError when the hub does not have it, or has another than was expected; what fetch throws when
 * there is no network.
 */
export async function locateFile(file: HubFile, access: HubAccess): Promise<LocatedFile> {
  const name = file.file.split('/').map(encodeURIComponent).join('/');
  let url = `${access.hub}/${file.repository}/resolve/${encodeURIComponent(file.revision)}/${name}`;
  let size: number | undefined;
  let sha256: string | undefined;
  for (let n = 0; n <= MOST_REDIRECTS; n += 1) {
    const { status, headers } = await headOf(url, access);
    size ??= numberIn(headers.get('x-linked-size'));
    sha256 ??= digestIn(headers.get('x-linked-etag'));
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location) {
      url = new URL(location, url).href;
      continue;
    }
    if (status !== 200)
      throw new UnavailableError(`${url}: ${MEANING[status] ?? `the hub answers with status ${status}`}`);
    size ??= numberIn(headers.get('content-length'));
    sha256 ??= digestIn(headers.get('etag'));
    break;
  }
  if (size === undefined) throw new UnavailableError(`${url}: the hub does not say how long the file is`);
  assertExpected(file, size, sha256);
  return { url, size, sha256: sha256 ?? file.sha256 };
}

const MEANING: Readonly<Record<number, string>> = {
  401: 'the hub has no such repository, or wants a login for it',
  403: 'the hub does not give this file to everybody',
  404: 'the hub has no such file; look at its name, and at that of the repository',
};

function assertExpected(file: HubFile, size: number, sha256: string | undefined): void {
  const isOther = (file.size ?? size) !== size || (file.sha256 ?? sha256) !== (sha256 ?? file.sha256);
  if (isOther)
    throw new UnavailableError(
      `${file.repository}/${file.file}: the hub has another file of this name than songngu knows; it is not used`,
    );
}

async function headOf(url: string, access: HubAccess): Promise<Response> {
  const { fetch, patience, signal } = access;
  const late = AbortSignal.timeout(patience);
  const until = signal ? AbortSignal.any([signal, late]) : late;
  return fetch(url, { method: 'HEAD', redirect: 'manual', headers: PLAIN, signal: until });
}

/** Compressed on the way, a file would have another length. */
const PLAIN = { 'accept-encoding': 'identity' };

/**
 * The bytes of a file from a place on, as they come.
 * @returns the place where they begin: 0 where the server sends only the whole.
 * @throws when the connection breaks, or nothing comes for longer than patience allows.
 */
export async function readFrom(
  url: string,
  start: number,
  access: HubAccess,
): Promise<{ start: number; chunks: AsyncIterable<Uint8Array> }> {
  const { fetch, patience, signal } = access;
  const silence = new AbortController();
  const stop = () => silence.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  const end = () => signal?.removeEventListener('abort', stop);
  const wait = () => setTimeout(() => silence.abort(new Error(`nothing came for ${patience / 1000} s`)), patience);
  let timer = wait();
  try {
    const range = start > 0 ? { range: `bytes=${start}-` } : {};
    const response = await fetch(url, { headers: { ...PLAIN, ...range }, signal: silence.signal });
    if (response.status !== 200 && response.status !== 206) {
      await response.body?.cancel();
      throw new Error(`the server answers with status ${response.status}`);
    }
    return { start: response.status === 206 ? start : 0, chunks: timed(response) };
  } catch (error) {
    clearTimeout(timer);
    end();
    throw error;
  }

  async function* timed(response: Response): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of response.body ?? []) {
        clearTimeout(timer);
        timer = wait();
        yield chunk;
      }
    } finally {
      clearTimeout(timer);
      end();
    }
  }
}

function numberIn(header: string | null): number | undefined {
  return header && /^\d+$/.test(header) ? Number(header) : undefined;
}

/** `"dc5f…"`, in quotation marks; what is shorter is no SHA-256. */
function digestIn(header: string | null): string | undefined {
  return /^(?:W\/)?"?([0-9a-f]{64})"?$/i.exec(header ?? '')?.[1]?.toLowerCase();
}
