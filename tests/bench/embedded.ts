import { cp, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { chrf } from './chrf.ts';
import { type Figure, inFolder, MAIN, mb, runWithMemory } from './measure.ts';

const ENGLISH = 'output/ukraine-us-arms-venture.en.md';

/** What counts of the object that `--json` prints. */
const ReportSchema = v.object({
  seconds: v.number(),
  outputTokens: v.number(),
  articles: v.tuple([
    v.object({
      segments: v.number(),
      translated: v.number(),
      issues: v.object({ critical: v.number(), major: v.number(), minor: v.number() }),
    }),
  ]),
});

/**
 * The sample through the embedded engine with the model that `SONGNGU_TEST_MODEL` names (`path.gguf`, `hf:user/repository/file.gguf`, or
 * `Hy-MT2-1.8B-Q4_K_M`): how fast, and how good as far as checks and the reviewed translation can tell.
 */
export async function benchEmbedded(): Promise<Figure[]> {
  const named = process.env.SONGNGU_TEST_MODEL;
  if (!named) return [{ what: 'the embedded engine', measured: 'not measured: SONGNGU_TEST_MODEL names no model' }];
  const model = /^(hf:|[^./\\]*$)|Q4_K_M$/i.test(named) ? named : resolve(named);
  return inFolder(async (folder) => {
    await cp('input', join(folder, 'input'), { recursive: true });
    const args = [MAIN, 'translate', '--no-reviewed', '--json', '--yes', '--engine', 'embedded', '--model', model];
    const { stdout, memory } = await runWithMemory([...args, '--fail-on', 'never'], folder, environment());
    const { seconds, outputTokens, articles } = v.parse(ReportSchema, JSON.parse(stdout));
    const { segments, translated, issues } = articles[0];
    const score = chrf(await readFile(join(folder, ENGLISH), 'utf8'), await readFile(ENGLISH, 'utf8'));
    const what = `the sample by ${basename(named)}, in this process`;
    return [
      {
        what: `${what}: time, loading included`,
        measured: `${seconds.toFixed(0)} s, ${(seconds / segments).toFixed(1)} s a paragraph`,
      },
      { what: `${what}: English`, measured: `${(outputTokens / seconds).toFixed(1)} tokens/s` },
      { what: `${what}: memory at its highest`, measured: mb(memory.peak) },
      { what: `${what}: paragraphs translated`, measured: `${translated} of ${segments}` },
      {
        what: `${what}: open issues`,
        measured: `${issues.critical} critical, ${issues.major} major, ${issues.minor} minor`,
      },
      { what: `${what}: chrF against the reviewed translation`, measured: score.toFixed(1) },
    ];
  });
}

/** Where the engine is, and how many cores it may take. */
function environment(): Record<string, string> {
  const { HOME, SONGNGU_HOME, SONGNGU_THREADS, XDG_CACHE_HOME, HF_ENDPOINT } = process.env;
  const entries = Object.entries({ HOME, SONGNGU_HOME, SONGNGU_THREADS, XDG_CACHE_HOME, HF_ENDPOINT });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
