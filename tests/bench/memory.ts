import { startBenchServer } from './bench-server.ts';
import { writeCorpus } from './corpus.ts';
import { engineAt, type Figure, inFolder, MAIN, mb, runWithMemory, whole } from './measure.ts';

const PARAGRAPHS_EACH = 10;

/** Memory of a first run over ever more files. */
export async function benchMemory(): Promise<Figure[]> {
  const server = await startBenchServer(0);
  const figures: Figure[] = [];
  try {
    for (const paragraphs of [1_000, 10_000, 100_000]) {
      figures.push(
        await inFolder(async (folder) => {
          await writeCorpus(folder, paragraphs / PARAGRAPHS_EACH, PARAGRAPHS_EACH);
          const args = [MAIN, 'translate', '--quiet', '--concurrency', '32'];
          const { memory, seconds } = await runWithMemory(args, folder, engineAt(server.baseURL));
          const tenth = memory.samples.slice(0, Math.ceil(memory.samples.length / 10));
          return {
            what: `${whole(paragraphs)} paragraphs in ${whole(paragraphs / PARAGRAPHS_EACH)} files: peak memory`,
            measured: `${mb(memory.peak)} (${mb(Math.max(0, ...tenth))} in the first tenth), ${seconds.toFixed(0)} s`,
          };
        }),
      );
    }
    return figures;
  } finally {
    await server.close();
  }
}
