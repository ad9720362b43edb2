import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exitCodeOfError } from '../../src/run/article-report.ts';
import { embeddedEngine } from '../../src/run/embedded-files.ts';
import { installEngine } from '../../src/run/install-engine.ts';

/** As long as songngu waits for a registry, less what it waits here. */
const SPARED = 6500;

test('a registry that is silent ends it within 20 s, with the ways to go on, exit 3', async () => {
  const asked: string[] = [];
  const silent = createServer((request) => void asked.push(request.url ?? ''));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const home = await mkdtemp(join(tmpdir(), 'songngu-install-'));
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    silent.close();
    await rm(home, { recursive: true });
  });
  const address = silent.address();
  vi.stubEnv('npm_config_registry', `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
  vi.stubEnv('npm_lifecycle_event', undefined);
  vi.stubEnv('npm_config_cache', join(home, 'npm'));
  const engine = embeddedEngine(home, false) ?? {
    folder: join(home, 'engine'),
    gpu: false,
    packages: ['node-llama-cpp'],
  };
  const started = performance.now();
  const error = await installEngine(engine, undefined, 500).catch((error: unknown) => error);
  expect(performance.now() - started).toBeLessThan(20_000 - SPARED);
  expect(error).toMatchObject({
    message: expect.stringMatching(
      /the engine could not be installed: .*\n[\s\S]*OPENAI_API_KEY[\s\S]*songngu engines/,
    ),
  });
  expect(exitCodeOfError(error)).toBe(3);
  // Each is asked for once: a second attempt would wait as long again.
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
  expect(await readdir(home)).toEqual(['npm']);
}, 30_000);
