import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDesk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

/** songngu as it is installed, where nothing has been started yet. */
function install() {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('package.json', join(folder, 'package.json'));
  for (const file of ['main.cjs', 'songngu.cjs']) cpSync(join('dist', file), join(folder, 'dist', file));
  const cache = join(folder, 'dist', 'songngu.cjs.cache');
  const version = () =>
    execFileSync(process.execPath, [join(folder, 'dist', 'main.cjs'), '--version'], { encoding: 'utf8' });
  return { folder, cache, version };
}

describe('a start', () => {
  test('keeps the code that was made, whole, and uses it from then on', () => {
    const { folder, cache, version } = install();
    const first = version();
    const made = readFileSync(cache);
    expect(version()).toBe(first);
    expect(readFileSync(cache).equals(made)).toBe(true);
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['main.cjs', 'songngu.cjs', 'songngu.cjs.cache']);
  });

  test.each<[string, (made: Buffer) => Buffer]>([
    [
      'bytes that changed, which end the process where V8 reads them',
      (made) => Buffer.from(made.map((byte, i) => (i % 5000 === 999 ? byte ^ 255 : byte))),
    ],
    ['a file that was cut', (made) => made.subarray(0, made.length / 2)],
    ['a file of zeros, as a crash leaves it', (made) => Buffer.alloc(made.length)],
  ])('makes the code again for %s', (_, damage) => {
    const { cache, version } = install();
    const first = version();
    const damaged = damage(readFileSync(cache));
    writeFileSync(cache, damaged);
    expect(version()).toBe(first);
    expect(readFileSync(cache).equals(damaged)).toBe(false);
  });

  test('does not use the code of another songngu', () => {
    const { folder, cache, version } = install();
    version();
    const made = readFileSync(cache);
    const script = join(folder, 'dist', 'songngu.cjs');
    writeFileSync(script, readFileSync(script, 'utf8').replaceAll('print this help', 'print that help'));
    const help = execFileSync(process.execPath, [join(folder, 'dist', 'main.cjs'), '--help'], { encoding: 'utf8' });
    expect(help).toContain('print that help');
    expect(readFileSync(cache).equals(made)).toBe(false);
  });
});

test('a paragraph is asked for without what loads the fetch of Node', async () => {
  const { server, env } = await serverForTest();
  const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
  const trap = `for (const name of ['fetch', 'Headers', 'Request', 'Response', 'FormData', 'ReadableStream'])
    Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' was touched'); } });`;
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(trap)}`;
  const { exitCode, stderr } = await desk.start(['translate', '--quiet', '--repair', '0'], { ...env, NODE_OPTIONS })
    .ended;
  expect({ exitCode, stderr, asked: server.calls.length }).toEqual({ exitCode: 0, stderr: '', asked: 1 });
});
