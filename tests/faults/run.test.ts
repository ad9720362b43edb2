import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { goodTranslation, SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import { createDesk, createSampleDesk, type Desk } from '../support/run-songngu.ts';
import type { Script, ScriptedServer } from '../support/scripted-server.ts';
import { serverForTest } from '../support/server-for-test.ts';

const NO_REVIEWED = ['translate', '--no-reviewed'];

async function runSample(script: Script, args: readonly string[] = []) {
  const { server, env } = await serverForTest({ script });
  const desk = await createSampleDesk();
  return { desk, server, env, ended: await desk.run([...NO_REVIEWED, ...args], env) };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The English that an undisturbed run gives. */
const GOLDEN = () => readFile('tests/golden/sample.en.md', 'utf8');

describe('the whole way through faults', () => {
  test('rows 1 and 3: 20 % of 429 and 10 % of 500: 12 of 12, exit 0', async () => {
    const { ended, desk } = await runSample(({ n }) =>
      n % 5 === 1 ? { status: 429, headers: { 'retry-after-ms': '30' } } : n % 10 === 3 ? { status: 500 } : undefined,
    );
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('12 of 12') });
    expect(await desk.read('output/sample.en.md')).toBe(await GOLDEN());
  });

  test('row 2: a wrong key: no request after the first 401, exit 3, and it is said', async () => {
    const { ended, server, desk } = await runSample(() => ({ status: 401 }), ['--concurrency', '1']);
    expect(ended).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('401') });
    expect(server.calls).toHaveLength(1);
    await expect(desk.read('output/sample.md')).rejects.toThrow('ENOENT');
  });

  test('row 2: a wrong key with eight in flight: only those eight', async () => {
    const { ended, server } = await runSample(() => ({ status: 401, after: 50 }));
    expect(ended).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('check OPENAI_API_KEY') });
    expect(server.calls.length).toBeLessThanOrEqual(8);
    expect(ended.stdout).toContain('Not finished: sample.txt.');
  });

  test('row 3: a server that answers nothing but 500 ends the run: exit 3, no file', async () => {
    const { ended, desk } = await runSample(() => ({ status: 500, headers: { 'retry-after-ms': '1' } }));
    expect(ended).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('no request succeeded') });
    await expect(desk.read('output/sample.md')).rejects.toThrow('ENOENT');
  });

  test('row 3: a paragraph that the server never answers is marked, the others are there, exit 1', async () => {
    const { ended, desk } = await runSample(({ paragraph }) =>
      paragraph.startsWith('Bà nhấn mạnh') ? { status: 400 } : undefined,
    );
    expect(ended.exitCode).toBe(1);
    expect(await desk.read('output/sample.md')).toMatch(/^\| 3 ✗ \| Bà nhấn mạnh .*\| \|$/m);
    expect(await desk.read('output/sample.md')).toMatch(/- \[ \] ¶3 \*\*not translated\*\*: 400/);
    expect(await desk.read('output/sample.en.md')).toContain('(Not translated: 400');
  });

  test('row 4: an hour of Retry-After is cut, and that is said', async () => {
    const { server, env } = await serverForTest({
      script: () => ({ status: 429, headers: { 'retry-after': '3600' } }),
    });
    const desk = await createSampleDesk();
    const { process: child, ended } = desk.start(NO_REVIEWED, env);
    await until(() => server.calls.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    await expect(ended).resolves.toMatchObject({
      exitCode: 130,
      stderr: expect.stringContaining('asks to wait 3600 s; trying again in 60 s'),
    });
  });

  test('row 8: answers that are cut short are asked for with more room: 12 of 12', async () => {
    const { ended, desk } = await runSample(({ body }) =>
      Number(body.max_tokens) < 6000 ? { content: '{"translation":"Arti', finishReason: 'length' } : undefined,
    );
    expect(ended.exitCode).toBe(0);
    expect(await desk.read('output/sample.en.md')).toBe(await GOLDEN());
  });

  test('row 8: a paragraph that is cut whatever the room is translated in parts, joined again', async () => {
    const long = SAMPLE_PARAGRAPHS[11] ?? '';
    const { ended, desk, server } = await runSample(({ paragraph }) =>
      paragraph === long ? { content: 'x', finishReason: 'length' } : undefined,
    );
    expect(ended.exitCode).toBe(0);
    const parts = server.calls
      .map(({ paragraph }) => paragraph)
      .filter((paragraph) => long.includes(paragraph) && paragraph !== long);
    expect(parts.sort()).toEqual(long.split(/(?<=2022\.) /).sort());
    expect(await desk.read('output/sample.en.md')).toMatch(/English \w+ English \w+\n$/);
  });

  test('row 8: a rerun asks for none of it again', async () => {
    const long = SAMPLE_PARAGRAPHS[11] ?? '';
    const { desk, server, env } = await runSample(({ paragraph }) =>
      paragraph === long ? { content: 'x', finishReason: 'length' } : undefined,
    );
    const asked = server.calls.length;
    await desk.run(NO_REVIEWED, env);
    expect(server.calls).toHaveLength(asked);
  });

  test('row 11: thinking text, openings, fences and quotes around the answer are taken off', async () => {
    const dress = [
      (text: string) => `<think>Hmm, "Bà" is she.</think>${text}`,
      (text: string) => `Here is the English translation:\n${text}`,
      (text: string) => `\`\`\`json\n${JSON.stringify({ translation: text, notes: [] })}\n\`\`\``,
      (text: string) => `\`\`\`\n${text}\n\`\`\``,
    ];
    const golden = (await GOLDEN()).trim().split('\n\n');
    const { ended, desk } = await runSample(({ paragraph }) => {
      const i = SAMPLE_PARAGRAPHS.indexOf(paragraph);
      return { content: dress[i % dress.length]?.(golden[i] ?? '') ?? '' };
    });
    expect(ended.exitCode).toBe(0);
    expect(await desk.read('output/sample.en.md')).toBe(await GOLDEN());
  });

  test('row 11: what cannot be taken off for certain is an issue', async () => {
    const { ended, desk } = await runSample(({ paragraph }) =>
      paragraph.startsWith('Bà nhấn')
        ? { content: 'She stressed this. As an AI language model, I find it important.' }
        : undefined,
    );
    expect(ended.exitCode).toBe(1);
    expect(await desk.read('output/sample.md')).toMatch(/¶3 \*\*critical · commentary\*\*/);
  });

  test('row 12: the source given back is a critical issue, exit 1', async () => {
    const { ended, desk } = await runSample(({ paragraph }) =>
      paragraph.startsWith('Bà nhấn') ? { content: JSON.stringify({ translation: paragraph, notes: [] }) } : undefined,
    );
    expect(ended.exitCode).toBe(1);
    expect(await desk.read('output/sample.md')).toMatch(/¶3 \*\*critical · echo\*\*/);
  });
});

describe('row 14: signals', () => {
  /** Six answers, then silence. */
  const sixThenSilence: Script = ({ n }) => (n <= 6 ? undefined : { fault: 'hang' });

  async function interrupt(
    script: Script,
    act: (child: { kill(signal: NodeJS.Signals): void }, server: ScriptedServer) => Promise<void>,
  ) {
    const { server, env } = await serverForTest({ script });
    const desk = await createSampleDesk();
    const { process: child, ended } = desk.start([...NO_REVIEWED, '--concurrency', '2'], env);
    await until(() => server.calls.length >= 8);
    await act({ kill: (signal) => void child.kill(signal) }, server);
    return { desk, server, ended: await ended };
  }

  test('SIGINT once: what is in flight is awaited and kept, nothing else is asked, 130', async () => {
    const slow: Script = ({ n }) => (n <= 6 ? undefined : { after: 600 });
    const { desk, server, ended } = await interrupt(slow, async (child) => child.kill('SIGINT'));
    expect(ended).toMatchObject({ exitCode: 130, stderr: expect.stringContaining('Stopping') });
    expect(server.calls).toHaveLength(8);
    await expect(desk.read('output/sample.md')).rejects.toThrow('ENOENT');
    const again = await serverForTest();
    await desk.run(NO_REVIEWED, again.env);
    expect(again.server.calls).toHaveLength(4);
  });

  test('SIGINT during a long wait for the server is heard at once', async () => {
    let stopped = 0;
    const { ended } = await interrupt(
      ({ n }) => (n <= 6 ? undefined : { status: 503, headers: { 'retry-after': '30' } }),
      async (child) => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        stopped = Date.now();
        child.kill('SIGINT');
      },
    );
    expect(ended.exitCode).toBe(130);
    expect(Date.now() - stopped).toBeLessThan(5000);
  });

  test('SIGHUP, of a terminal that is closed: what is in flight is kept, 129', async () => {
    const slow: Script = ({ n }) => (n <= 6 ? undefined : { after: 600 });
    const { desk, ended } = await interrupt(slow, async (child) => child.kill('SIGHUP'));
    expect(ended.exitCode).toBe(129);
    const again = await serverForTest();
    await desk.run(NO_REVIEWED, again.env);
    expect(again.server.calls).toHaveLength(4);
  });

  test('SIGINT twice: stops now, 130', async () => {
    const { ended } = await interrupt(sixThenSilence, async (child) => {
      child.kill('SIGINT');
      await new Promise((resolve) => setTimeout(resolve, 200));
      child.kill('SIGINT');
    });
    expect(ended).toMatchObject({ exitCode: 130, stderr: expect.stringContaining('run again to go on') });
  });

  test('SIGINT while paragraphs are repaired: what is in flight is kept, a rerun asks for the others alone', async () => {
    let repairs = 0;
    const { server, env } = await serverForTest({
      script: ({ paragraph, messages }) => {
        const isRepair = messages.at(-1)?.content.includes('<<<DRAFT') ?? false;
        if (isRepair) repairs += 1;
        const translation = `${goodTranslation(paragraph)} That was in 1987.`;
        return { content: JSON.stringify({ translation, notes: [] }), after: isRepair ? 300 : 0 };
      },
    });
    const desk = await createSampleDesk();
    const { process: child, ended } = desk.start([...NO_REVIEWED, '--concurrency', '4'], env);
    await until(() => repairs >= 4);
    child.kill('SIGINT');
    expect((await ended).exitCode).toBe(130);
    const asked = server.calls.length;
    await desk.run([...NO_REVIEWED, '--concurrency', '4'], env);
    expect(server.calls.length - asked).toBe(24 - asked);
  });

  test('SIGTERM: 143', async () => {
    const slow: Script = ({ n }) => (n <= 6 ? undefined : { after: 300 });
    const { ended } = await interrupt(slow, async (child) => child.kill('SIGTERM'));
    expect(ended.exitCode).toBe(143);
  });
});

describe('row 15: kill -9', () => {
  async function killAfterSix(): Promise<{ desk: Desk; asked: number }> {
    const { server, env } = await serverForTest({ script: ({ n }) => (n <= 6 ? undefined : { fault: 'hang' }) });
    const desk = await createSampleDesk();
    const { process: child, ended } = desk.start(NO_REVIEWED, env);
    // With eight in flight the twelfth is asked when the sixth has been stored.
    await until(() => server.calls.length === 12);
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGKILL');
    await ended;
    return { desk, asked: server.calls.length };
  }

  test('after 6 of 12 answers: at most 6 more requests, and the same bytes as an undisturbed run', async () => {
    const { desk } = await killAfterSix();
    const { server, env } = await serverForTest();
    const { exitCode } = await desk.run(NO_REVIEWED, env);
    expect(exitCode).toBe(0);
    expect(server.calls.length).toBeLessThanOrEqual(6);
    const undisturbed = await runSample(() => undefined);
    for (const file of ['output/sample.md', 'output/sample.en.md'])
      expect(await desk.read(file)).toBe(await undisturbed.desk.read(file));
  });
});

test('row 25: the key stands in no output, message or memory', async () => {
  const key = 'canary-key-4f9a2b71';
  const { env } = await serverForTest({
    script: ({ n }) =>
      n > 6
        ? { status: 401, raw: JSON.stringify({ error: { message: `Incorrect API key provided: ${key}` } }) }
        : undefined,
  });
  const desk = await createDesk({ 'sample.txt': await readFile('input/ukraine-us-arms-venture.txt') });
  const { stdout, stderr } = await desk.run([...NO_REVIEWED, '--concurrency', '1'], { ...env, OPENAI_API_KEY: key });
  expect(stdout + stderr).not.toContain(key);
  expect((await readFile(`${desk.folder}/.songngu/memory.db`)).includes(key)).toBe(false);
});

describe('two runs at once', () => {
  test('row 16: the second on one folder says so, exit 3; the first ends as if alone', async () => {
    const { server, env } = await serverForTest({ script: () => ({ after: 400 }) });
    const desk = await createSampleDesk();
    const first = desk.start(NO_REVIEWED, env);
    await until(() => server.calls.length > 0);
    expect(await desk.run(NO_REVIEWED, env)).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(/^output: another run of songngu is at work on this folder/),
    });
    expect(await first.ended).toMatchObject({ exitCode: 0 });
    expect(await desk.read('output/sample.en.md')).toBe(await GOLDEN());
    expect(server.calls).toHaveLength(12);
  });

  test('row 16: the lock of a run that was killed does not block', async () => {
    const { server, env } = await serverForTest({ script: () => ({ after: 300 }) });
    const desk = await createSampleDesk();
    const first = desk.start(NO_REVIEWED, env);
    await until(() => server.calls.length > 0);
    first.process.kill('SIGKILL');
    await first.ended;
    expect(await desk.run(NO_REVIEWED, env)).toMatchObject({ exitCode: 0 });
  });
});
