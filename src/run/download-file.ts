import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type HubAccess, type HubFile, type LocatedFile, locateFile, readFrom } from '../engine/hub-file.ts';
import { UnavailableError } from '../model/errors.ts';
import { grouped } from '../text/grouped.ts';

/** How far a download is. */
export interface DownloadProgress {
  /** What is loaded, for people. */
  readonly what: string;
  readonly bytes: number;
  readonly total: number;
  /** Of this run, in bytes. */
  readonly perSecond: number;
}

export interface DownloadOptions extends Omit<HubAccess, 'patience'> {
  readonly onProgress?: (progress: DownloadProgress) => void;
  /** How long nothing may come, in milliseconds. */
  readonly patience?: number;
}

/** A dead network is known for one in this time: with one more attempt less than 20 s. In milliseconds. */
const PATIENCE = 6000;
/** Attempts in a row that bring not a byte. */
const FRUITLESS = 2;
const PAUSE = 500;

/**
 * Loads a file from the hub to its place. What was loaded before a break is kept beside it and is gone on from; only a
 * file of the right size and SHA-256 gets to its place.
 * @throws UnavailableError when there is no way to it, no room for it, or other bytes than the hub has promised.
 */
export async function downloadFile(file: HubFile, target: string, options: DownloadOptions): Promise<void> {
  const access = { patience: PATIENCE, ...options };
  await mkdir(dirname(target), { recursive: true }).catch((error: unknown) =>
    Promise.reject(unwritable(target, error)),
  );
  const located = await locateFile(file, access).catch((error: unknown) =>
    Promise.reject(unreachable(file, target, error)),
  );
  // Named for the content: what lies there is the beginning of this very file, or nothing.
  const part = `${target}.${(located.sha256 ?? String(located.size)).slice(0, 12)}.part`;
  await loadAll(file, located, { target, part, access });
  await assertWhole(part, located, target);
  await rename(part, target);
}

interface Way {
  readonly target: string;
  readonly part: string;
  readonly access: HubAccess & Pick<DownloadOptions, 'onProgress'>;
}

async function loadAll(file: HubFile, located: LocatedFile, way: Way): Promise<void> {
  const begun = { at: Date.now(), from: await sizeOf(way.part) };
  if (begun.from > located.size) await rm(way.part);
  await assertRoom(way, located.size - begun.from);
  let fruitless = 0;
  for (let have = await sizeOf(way.part); have < located.size; ) {
    const fault = await attempt(located, have, way, (bytes) => {
      const perSecond = ((bytes - begun.from) * 1000) / Math.max(1, Date.now() - begun.at);
      way.access.onProgress?.({ what: file.file, bytes, total: located.size, perSecond });
    });
    if (fault instanceof UnavailableError) throw fault;
    if (way.access.signal?.aborted)
      throw new UnavailableError(`${file.file}: stopped; the next time it goes on from here`);
    const now = await sizeOf(way.part);
    fruitless = now > have ? 0 : fruitless + 1;
    have = now;
    if (fruitless >= FRUITLESS) throw unreachable(file, way.target, fault);
    if (fault) await sleep(PAUSE);
  }
}

/** @returns what it ended with, where it did not end well. */
async function attempt(
  located: LocatedFile,
  have: number,
  { part, access }: Way,
  onBytes: (bytes: number) => void,
): Promise<unknown> {
  try {
    const { start, chunks } = await readFrom(located.url, have, access);
    const handle = await open(part, start > 0 ? 'r+' : 'w').catch((error: unknown) =>
      Promise.reject(unwritable(part, error)),
    );
    try {
      await writeChunks(handle, start, chunks, located.size, part, onBytes);
    } finally {
      await handle.close();
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

async function writeChunks(
  handle: FileHandle,
  start: number,
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  part: string,
  onBytes: (bytes: number) => void,
): Promise<void> {
  let position = start;
  for await (const chunk of chunks) {
    if (position + chunk.length > size)
      throw new UnavailableError(`${part}: more came than the file has; it is not used`);
    await writeChunk(handle, chunk, position).catch((error: unknown) => Promise.reject(unwritable(part, error)));
    position += chunk.length;
    onBytes(position);
  }
  await handle.sync();
}

/** A full disk may take a part of what it is given. */
async function writeChunk(handle: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    const { bytesWritten } = await handle.write(chunk, written, chunk.length - written, position + written);
    written += bytesWritten;
  }
}

async function assertWhole(part: string, { size, sha256 }: LocatedFile, target: string): Promise<void> {
  const isWhole = (await sizeOf(part)) === size && (sha256 === undefined || (await digestOf(part)) === sha256);
  if (isWhole) return;
  await rm(part, { force: true });
  throw new UnavailableError(
    `${target}: what came is not the file that the hub has (its SHA-256 is another); it was deleted. Try again.`,
  );
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0;
}

async function assertRoom({ target }: Way, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(target));
  if (bavail * bsize < needed)
    throw new UnavailableError(
      `${dirname(target)}: ${inMegabytes(needed)} more are needed, and ${inMegabytes(bavail * bsize)} are free; make room, or set SONGNGU_HOME to a folder on another disk`,
    );
}

export function inMegabytes(bytes: number): string {
  return `${grouped(Math.ceil(bytes / 1e6))} MB`;
}

function unwritable(file: string, error: unknown): UnavailableError {
  return new UnavailableError(
    `${file}: cannot be written (${messageOf(error)}); make room, or set SONGNGU_HOME to another folder`,
    { cause: error },
  );
}

function unreachable(file: HubFile, target: string, error: unknown): UnavailableError {
  if (error instanceof UnavailableError) return error;
  return new UnavailableError(
    `${file.file} could not be loaded from the hub: ${messageOf(error)}
Run the same again to go on from what is there. Without this network there are other ways:
  a key or a server      OPENAI_API_KEY or OPENAI_BASE_URL in the file .env
  a mirror of the hub    HF_ENDPOINT=https://…
  a file copied by hand  ${file.repository}/${file.file} of the hub, to ${target}`,
    { cause: error },
  );
}

function messageOf(error: unknown): string {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  if (root instanceof AggregateError && root.errors[0] instanceof Error) return root.errors[0].message;
  return root instanceof Error ? root.message : String(root);
}
