import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startBenchServer } from './bench-server.ts';
import { writeCorpus } from './corpus.ts';
import { engineAt, type Figure, inFolder, MAIN, median, runNode, whole } from './measure.ts';

const ARTICLES = 1000;

/** 1,000 articles of 12 paragraphs run again, when nothing has changed. */
export async function benchRerun(): Promise<Figure[]> {
  const server = await startBenchServer(0);
  try {
    return await inFolder(async (folder) => {
      await writeCorpus(folder, ARTICLES, 12);
      const run = () =>
        runNode([MAIN, 'translate', '--quiet', '--concurrency', '32'], folder, engineAt(server.baseURL));
      await run();
      const before = await lastTouched(folder);
      server.reset();
      const seconds = await median(3, async () => (await run()).seconds);
      const touched = (await lastTouched(folder)) > before ? 'files touched' : 'no file touched';
      return [
        {
          what: `${whole(ARTICLES)} articles of 12 paragraphs, unchanged`,
          measured: `${whole((ARTICLES * 12) / seconds)} paragraphs/s, ${server.requests} requests, ${touched}`,
        },
      ];
    });
  } finally {
    await server.close();
  }
}

async function lastTouched(folder: string): Promise<number> {
  const names = await readdir(join(folder, 'output'), { recursive: true });
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, 'output', name))).mtimeMs));
  return Math.max(...times);
}
