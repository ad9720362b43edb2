import { resolve } from 'node:path';
import { startBenchServer } from './bench-server.ts';
import { writeCorpus } from './corpus.ts';
import { engineAt, type Figure, inFolder, MAIN, mb, median, middle, ms, runNode, runWithMemory } from './measure.ts';

/** One article against a server that takes half a second, beside the floor that concurrency allows. */
export async function benchLatency(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [paragraphs, concurrency, times] of [
    [12, 12, 7],
    [240, 8, 3],
  ] as const) {
    figures.push(...(await benchArticle(paragraphs, concurrency, times)));
  }
  return figures;
}

const LATENCY = 500;
const BARE = resolve('tests/bench/bare-client.js');

async function benchArticle(paragraphs: number, concurrency: number, times: number): Promise<Figure[]> {
  const server = await startBenchServer(LATENCY);
  const what = `${paragraphs} paragraphs, ${concurrency} at once, ${LATENCY} ms a request`;
  const args = [MAIN, 'translate', '--quiet', '--fresh', '--concurrency', `${concurrency}`];
  try {
    return await inFolder(async (folder) => {
      await writeCorpus(folder, 1, paragraphs);
      const firsts: number[] = [];
      const bare: number[] = [];
      const firstOf = async (command: readonly string[], into: number[]) => {
        server.reset();
        const run = await runNode(command, folder, engineAt(server.baseURL));
        into.push(server.first - run.started);
        return run.seconds * 1000;
      };
      const total = await median(times, async () => {
        // Side by side, since a machine may be busy at one time and not at another.
        await firstOf([BARE], bare);
        return firstOf(args, firsts);
      });
      const [first, ofBare] = [middle(firsts), middle(bare)];
      const { memory } = await runWithMemory(args, folder, engineAt(server.baseURL));
      const floor = Math.ceil(paragraphs / concurrency) * LATENCY;
      return [
        {
          what: `${what}: whole process`,
          measured: `${ms(total)}, ${(total / floor).toFixed(3)} × the floor of ${ms(floor)}`,
        },
        {
          what: `${what}: before the first request`,
          measured: `${ms(first)}, ${(first / ofBare).toFixed(2)} × the ${ms(ofBare)} of a program that does nothing but ask the openai client`,
        },
        { what: `${what}: peak memory`, measured: mb(memory.peak) },
      ];
    });
  } finally {
    await server.close();
  }
}
