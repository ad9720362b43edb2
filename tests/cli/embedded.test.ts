import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGINE, homeWithEngine, tinyModelFile } from '../support/embedded.ts';
import { startHub } from '../support/hub.ts';
import { createDesk, createSampleDesk } from '../support/run-songngu.ts';
import { SMALLEST, tinyGguf } from '../support/tiny-gguf.ts';

const NO_REVIEWED = ['translate', '--no-reviewed'];
const ENDLESS = { ...SMALLEST, length: Number.POSITIVE_INFINITY };

/** A home with the engine, and one thread: more would wait for cores that other tests use. */
function envWith(model?: Uint8Array): Record<string, string> {
  return { SONGNGU_HOME: homeWithEngine(model), SONGNGU_THREADS: '1' };
}

describe.skipIf(!ENGINE)('the embedded engine', () => {
  test.each([
    ['a model that follows instructions', 'tiny.gguf'],
    ['a model that only translates', 'hy-mt2-tiny.gguf'],
  ])(
    'takes the real article the whole way through %s: 12 outcomes, and the checks flag its gibberish',
    async (_, name) => {
      const desk = await createSampleDesk();
      const model = tinyModelFile(name, { ...SMALLEST, length: 12 });
      const { exitCode, stdout } = await desk.run(
        [...NO_REVIEWED, '--json', '--repair', '0', '--model', model],
        envWith(),
      );
      const { articles } = JSON.parse(stdout);
      const [{ translated, failed, issues }] = articles;
      expect(translated + failed).toBe(12);
      expect(translated).toBeGreaterThan(6);
      expect(issues.critical + issues.major).toBeGreaterThanOrEqual(translated);
      expect([0, 1]).toContain(exitCode);
      // The folders of a machine are nobody's business.
      expect(await desk.read('output/sample.md')).toContain(`models: ["${name.replace('.gguf', '')}"]`);
    },
    120_000,
  );

  test('marks a paragraph whose reply is cut whatever the room, exit 1', async () => {
    const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
    const model = tinyModelFile('hy-mt2-endless.gguf', ENDLESS);
    const { exitCode } = await desk.run(['translate', '--model', model], envWith());
    expect(exitCode).toBe(1);
    expect(await desk.read('output/tin.md')).toContain('**not translated**: the reply was cut short');
  }, 60_000);

  test('is taken where there is neither key nor server, which is said; Ctrl-C ends it within a second', async () => {
    const desk = await createSampleDesk();
    const { process: child, ended } = desk.start(NO_REVIEWED, envWith(tinyGguf(ENDLESS)));
    let stopped = 0;
    child.stderr?.on('data', (chunk) => {
      if (!String(chunk).includes('Translating with the embedded model Hy-MT2-1.8B-Q4_K_M')) return;
      stopped = performance.now();
      child.kill('SIGINT');
    });
    expect(await ended).toMatchObject({ exitCode: 130, stderr: expect.stringContaining('Run again to go on') });
    expect(performance.now() - stopped).toBeLessThan(1000);
    expect(existsSync(join(desk.folder, 'output/sample.md'))).toBe(false);
  }, 60_000);

  test('loads a model of the hub that is named, after --yes, translates with it, and asks for nothing twice', async () => {
    const hub = await startHub(tinyGguf(SMALLEST));
    const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
    const model = ['--model', 'hf:thu/hy-mt-tiny/tiny.gguf'];
    const env = { ...envWith(), HF_ENDPOINT: hub.url };
    const refused = await desk.run(['translate', ...model], env);
    expect(refused).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/^The embedded engine is not loaded yet\. .*so does --yes here/),
    });
    expect(hub.located).toEqual([]);
    const args = ['translate', '--json', '--yes', '--repair', '0', ...model];
    const first = await desk.run(args, env);
    expect(first.stderr).toContain('tiny is there, and is the file that the hub has.');
    // What the model writes at random may be no translation, twice even: then it is asked again by another run.
    let report = JSON.parse(first.stdout);
    expect(report.requests).toBeGreaterThan(0);
    for (let i = 0; i < 5 && report.articles[0].failed > 0; i += 1)
      report = JSON.parse((await desk.run(args, env)).stdout);
    expect(report.articles).toMatchObject([{ translated: 1, failed: 0 }]);
    expect(hub.located).toEqual(['/thu/hy-mt-tiny/resolve/main/tiny.gguf']);
    expect(JSON.parse((await desk.run(args, env)).stdout)).toMatchObject({ requests: 0 });
  }, 60_000);

  test('takes no other file for the default model than the one that songngu knows', async () => {
    const hub = await startHub(tinyGguf());
    const desk = await createDesk();
    const env = { ...envWith(), HF_ENDPOINT: hub.url };
    const { exitCode, stderr } = await desk.run(['engines', 'pull', '--yes'], env);
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: expect.stringContaining('another file of this name') });
    expect(hub.ranges).toEqual([]);
  });

  test('a download that Ctrl-C ends is gone on with the next time', async () => {
    const hub = await startHub(tinyGguf(), { fault: (n) => (n === 1 ? { silentAfter: 100_000 } : undefined) });
    const desk = await createDesk();
    const args = ['engines', 'pull', '--yes', '--model', 'hf:thu/tiny/tiny.gguf'];
    const env = { ...envWith(), HF_ENDPOINT: hub.url };
    const { process: child, ended } = desk.start(args, env);
    while (hub.ranges.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ exitCode: 130 });
    expect(await desk.run(args, env)).toMatchObject({ exitCode: 0 });
  });

  test('says what is there', async () => {
    const desk = await createDesk();
    const { stdout } = await desk.run(['engines'], envWith(tinyGguf()));
    expect(stdout).toMatch(/^The embedded model would translate: there is no key, and no server/);
    expect(stdout).toMatch(/ {2}embedded {6}Hy-MT2-1\.8B-Q4_K_M, in /);
  });
});

test.each([
  ['a file that is not there', 'thu.gguf', /thu\.gguf: there is no such model file/],
  ['a name of no file', 'qwen3', /"qwen3" names no model file; write path\/to\/model\.gguf/],
  ['a way out of the folder', 'hf:thu/tiny/../../../x.gguf', /names no model file/],
])('%s is no model for it: exit 2', async (_, model, message) => {
  const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
  const { exitCode, stderr } = await desk.run(['translate', '--engine', 'embedded', '--model', model]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(message) });
});
