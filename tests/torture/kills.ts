import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { corpusTranslation, writeCorpus } from '../bench/corpus.ts';
import { engineAt, inFolder, MAIN } from '../bench/measure.ts';

const KILLS = 100;
const ARTICLES = 6;
const EACH = 12;
const LATENCY = 60;
/** An answer on its way when the process dies is lost; one that came so long before must be stored. */
const ON_ITS_WAY = 150;
const LONGEST = 15 * 60_000;

interface Asked {
  readonly paragraph: string;
  answeredAt: number;
}

/**
 * Runs that are killed at random moments, each followed by another, until a hundred were killed: at the end of each
 * round the outputs are those of a run that nobody disturbed, and no answered request was sent again.
 */
export async function tortureKills(): Promise<string[]> {
  const asked: Asked[] = [];
  const server = await startServer(asked);
  try {
    return await inFolder(async (folder) => {
      await writeCorpus(folder, ARTICLES, EACH);
      const whole = await undisturbed(folder, server.baseURL);
      const ended = performance.now() + LONGEST;
      let [kills, rounds, repeated, different] = [0, 0, 0, 0];
      while (kills < KILLS && performance.now() < ended) {
        await rm(join(folder, 'output'), { recursive: true, force: true });
        await rm(join(folder, '.songngu'), { recursive: true, force: true });
        asked.length = 0;
        const killedAt: number[] = [];
        while (!(await runOrKill(folder, server.baseURL, Math.random() * whole.milliseconds)))
          killedAt.push(performance.now());
        kills += killedAt.length;
        rounds += 1;
        repeated += repeatedIn(asked, killedAt);
        if ((await contentsOf(folder)) !== whole.contents) different += 1;
      }
      return [
        `${kills} kills in ${rounds} rounds: ${repeated} answered requests sent again, ${different} rounds with other bytes`,
      ];
    });
  } finally {
    server.close();
  }
}

async function undisturbed(folder: string, baseURL: string) {
  const started = performance.now();
  await runOrKill(folder, baseURL, LONGEST);
  return { milliseconds: performance.now() - started, contents: await contentsOf(folder) };
}

/** Whether the run came to its end. */
async function runOrKill(folder: string, baseURL: string, after: number): Promise<boolean> {
  const child = spawn(process.execPath, [MAIN, 'translate', '--quiet', '--no-reviewed'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...engineAt(baseURL) },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const timer = new AbortController();
  const first = await Promise.race([
    ended,
    sleep(after, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const),
  ]);
  timer.abort();
  if (first !== 'late') return first === 0;
  child.kill('SIGKILL');
  await ended;
  return false;
}

/** Paragraphs asked for again though their answer had come well before the process was killed. */
function repeatedIn(asked: readonly Asked[], killedAt: readonly number[]): number {
  const last = new Map<string, number>();
  let repeated = 0;
  for (const { paragraph, answeredAt } of asked) {
    const before = last.get(paragraph);
    const killed = before === undefined ? undefined : killedAt.find((time) => time > before);
    if (before !== undefined && (killed === undefined || killed - before > ON_ITS_WAY)) repeated += 1;
    if (answeredAt > 0) last.set(paragraph, answeredAt);
  }
  return repeated;
}

async function contentsOf(folder: string): Promise<string> {
  await mkdir(join(folder, 'output'), { recursive: true });
  const files = (await readdir(join(folder, 'output'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return (
    await Promise.all(files.map(async (name) => name + (await readFile(join(folder, 'output', name), 'utf8'))))
  ).join('\n');
}

async function startServer(asked: Asked[]) {
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    if (text === '') return response.destroy();
    const paragraph =
      /<<<(PARAGRAPH [0-9a-f]+)\n([\s\S]*)\n\1>>>/.exec(JSON.parse(text).messages.at(-1).content)?.[2] ?? '';
    const entry: Asked = { paragraph, answeredAt: 0 };
    asked.push(entry);
    await sleep(LATENCY * (0.5 + Math.random()));
    const content = JSON.stringify({ translation: corpusTranslation(paragraph), notes: [] });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ model: 'bench-1', choices: [{ finish_reason: 'stop', message: { content } }] }));
    if (!response.destroyed && !request.destroyed) entry.answeredAt = performance.now();
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
