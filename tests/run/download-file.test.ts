import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { HubFile } from '../../src/engine/hub-file.ts';
import { type DownloadProgress, downloadFile } from '../../src/run/download-file.ts';
import { startHub } from '../support/hub.ts';
import { randomBelow } from '../support/random.ts';

const random = randomBelow(3);
const BYTES = Uint8Array.from({ length: 300_000 }, () => random(256));
const FILE: HubFile = { repository: 'tencent/Hy-MT2-1.8B-GGUF', file: 'Hy-MT2.gguf', revision: 'a0c709d' };

async function folderForTest(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-download-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Loads to a folder of its own. */
async function load(hub: string, more: Partial<Parameters<typeof downloadFile>[2]> = {}, file = FILE) {
  const folder = await folderForTest();
  const target = join(folder, 'models', 'Hy-MT2.gguf');
  const again = () => downloadFile(file, target, { hub, fetch, patience: 800, ...more });
  const result = await again().catch((error: unknown) => error);
  return { target, again, result, files: () => readdir(join(folder, 'models')) };
}

test('a file comes whole, from where its revision lies', async () => {
  const hub = await startHub(BYTES);
  const { target, result, files } = await load(hub.url);
  expect(result).toBeUndefined();
  expect(Buffer.compare(await readFile(target), BYTES)).toBe(0);
  expect(await files()).toEqual(['Hy-MT2.gguf']);
  expect(hub.located).toEqual(['/tencent/Hy-MT2-1.8B-GGUF/resolve/a0c709d/Hy-MT2.gguf']);
});

test('how far it is, is told', async () => {
  const hub = await startHub(BYTES);
  const told: DownloadProgress[] = [];
  await load(hub.url, { onProgress: (progress) => told.push(progress) });
  expect(told.at(-1)).toMatchObject({ what: 'Hy-MT2.gguf', bytes: BYTES.length, total: BYTES.length });
});

describe('after a break', () => {
  test.each([1, 1000, 65_536, 150_000, BYTES.length - 1])(
    'behind byte %i it is asked for again, and whole in the end',
    async (cutAfter) => {
      const hub = await startHub(BYTES, { fault: (n) => (n === 1 ? { cutAfter } : undefined) });
      const { target, result } = await load(hub.url);
      expect(result).toBeUndefined();
      expect(Buffer.compare(await readFile(target), BYTES)).toBe(0);
      expect(hub.ranges).toHaveLength(2);
    },
  );

  test('another run goes on where the one before was killed', async () => {
    const hub = await startHub(BYTES, { fault: (n) => (n <= 3 ? { silentAfter: n === 1 ? 50_000 : 0 } : undefined) });
    const { target, result, again, files } = await load(hub.url);
    expect(result).toMatchObject({ name: 'UnavailableError' });
    expect(await files()).toEqual([expect.stringMatching(/^Hy-MT2\.gguf\.[0-9a-f]{12}\.part$/)]);
    await again();
    expect(Buffer.compare(await readFile(target), BYTES)).toBe(0);
    expect(hub.ranges.at(-1)).toBe('bytes=50000-');
  });

  test('a server that knows no ranges is loaded from the beginning', async () => {
    const hub = await startHub(BYTES, { fault: (n) => (n === 1 ? { cutAfter: 1000 } : { whole: true }) });
    const { target, result } = await load(hub.url);
    expect(result).toBeUndefined();
    expect(Buffer.compare(await readFile(target), BYTES)).toBe(0);
  });

  test('silence in the middle counts as one, and it goes on from there', async () => {
    const hub = await startHub(BYTES, { fault: (n) => (n === 1 ? { silentAfter: 1000 } : undefined) });
    const { target, result } = await load(hub.url);
    expect(result).toBeUndefined();
    expect(Buffer.compare(await readFile(target), BYTES)).toBe(0);
    expect(hub.ranges).toEqual([undefined, 'bytes=1000-']);
  });
});

describe('a wrong file is never used', () => {
  const wrong = BYTES.map((byte, i) => (i === 200_000 ? byte ^ 1 : byte));

  test('of the right size: one bit is another', async () => {
    const hub = await startHub(BYTES, { sent: wrong });
    const { result, files } = await load(hub.url);
    expect(result).toMatchObject({ name: 'UnavailableError', message: expect.stringContaining('SHA-256 is another') });
    expect(await files()).toEqual([]);
  });

  test('that is longer than promised', async () => {
    const hub = await startHub(BYTES, { sent: new Uint8Array(BYTES.length + 1) });
    const { result, files } = await load(hub.url);
    expect(result).toMatchObject({ message: expect.stringContaining('more came than the file has') });
    expect(await files()).not.toContain('Hy-MT2.gguf');
  });

  test('of which the hub says another digest than songngu knows: nothing is loaded', async () => {
    const hub = await startHub(BYTES);
    const { result } = await load(hub.url, {}, { ...FILE, sha256: '0'.repeat(64) });
    expect(result).toMatchObject({ message: expect.stringContaining('another file of this name than songngu knows') });
    expect(hub.ranges).toEqual([]);
  });

  test('where the hub keeps no digest, what songngu knows decides', async () => {
    const hub = await startHub(BYTES, { sha256: null });
    const { result } = await load(hub.url, {}, { ...FILE, sha256: '0'.repeat(64) });
    expect(result).toMatchObject({ message: expect.stringContaining('SHA-256 is another') });
  });
});

describe('a dead network ends with the ways to go on', () => {
  const WAYS = /OPENAI_API_KEY[\s\S]*HF_ENDPOINT[\s\S]*copied by hand {2}tencent\/Hy-MT2-1\.8B-GGUF\/Hy-MT2\.gguf/;

  test('nobody there', async () => {
    const { result } = await load('http://127.0.0.1:9');
    expect(result).toMatchObject({ name: 'UnavailableError', message: expect.stringMatching(WAYS) });
  });

  test('a hub that never answers', async () => {
    const hub = await startHub(BYTES, { head: 'silence' });
    expect((await load(hub.url)).result).toMatchObject({ message: expect.stringMatching(WAYS) });
  });

  test('a store that never sends a byte', async () => {
    const hub = await startHub(BYTES, { fault: () => ({ silentAfter: 0 }) });
    expect((await load(hub.url)).result).toMatchObject({ message: expect.stringMatching(WAYS) });
    expect(hub.ranges).toHaveLength(2);
  });

  test('a server that is gone in the middle', async () => {
    const hub = await startHub(BYTES, { fault: (n) => (n === 1 ? { cutAfter: 1000 } : { status: 503 }) });
    const { result } = await load(hub.url);
    expect(result).toMatchObject({ message: expect.stringContaining('status 503') });
  });
});

test.each([
  [404, 'has no such file'],
  [401, 'wants a login'],
])('status %i is said in words', async (head, words) => {
  const hub = await startHub(BYTES, { head });
  expect((await load(hub.url)).result).toMatchObject({
    name: 'UnavailableError',
    message: expect.stringContaining(words),
  });
});

test('an end on request keeps what is there', async () => {
  const hub = await startHub(BYTES, { fault: () => ({ silentAfter: 1000 }) });
  const stop = new AbortController();
  const { result, files } = await load(hub.url, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(result).toMatchObject({ message: expect.stringContaining('goes on from here') });
  expect(await files()).toEqual([expect.stringContaining('.part')]);
});

test('a full disk is said, and what is there is kept', async () => {
  const hub = await startHub(BYTES);
  const folder = await folderForTest();
  const code = `
    import { downloadFile } from ${JSON.stringify(resolve('src/run/download-file.ts'))};
    await downloadFile(${JSON.stringify(FILE)}, 'model.gguf', { hub: ${JSON.stringify(hub.url)}, fetch })
      .catch((error) => console.log(error.name, error.message));`;
  await writeFile(join(folder, 'load.mts'), code);
  // No file may grow beyond 100 blocks of 1,024 bytes: what a full disk does to a writer.
  const command = `trap '' XFSZ; ulimit -f 100; exec "${process.execPath}" --import ${JSON.stringify(import.meta.resolve('tsx'))} load.mts`;
  const stdout = await new Promise<string>((done) => {
    execFile('bash', ['-c', command], { cwd: folder, env: { PATH: process.env.PATH } }, (_, out) => done(out));
  });
  expect(stdout).toMatch(/^UnavailableError model\.gguf\..*cannot be written \(EFBIG.*make room, or set SONGNGU_HOME/);
});
