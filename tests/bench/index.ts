import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { benchChecks } from './checks.ts';
import { benchEmbedded } from './embedded.ts';
import { benchGlossary } from './glossary.ts';
import { benchLatency } from './latency.ts';
import { benchLookups } from './lookups.ts';
import type { Figure } from './measure.ts';
import { benchMemory } from './memory.ts';
import { benchMutations, writeRecall } from './mutations.ts';
import { benchRerun } from './rerun.ts';
import { benchStartUp } from './start-up.ts';
import { benchThroughput } from './throughput.ts';
import { benchTokens } from './tokens.ts';

const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  'start-up': benchStartUp,
  latency: benchLatency,
  throughput: benchThroughput,
  tokens: benchTokens,
  rerun: benchRerun,
  lookups: benchLookups,
  glossary: benchGlossary,
  checks: benchChecks,
  mutations: benchMutations,
  memory: benchMemory,
  embedded: benchEmbedded,
};

// `npm run bench` makes the whole table and docs/benchmarks.md; `npm run bench -- checks glossary` a part of it.
const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const rows: string[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for (const { what, measured } of await bench()) {
    console.log(`${what.padEnd(76)}  ${measured}`);
    // The table of recalls stands beside the checks.
    if (bench !== benchMutations) rows.push(`| ${what} | ${measured} |`);
  }
  if (bench === benchMutations) await writeRecall('docs/checks.md');
}
if (names.length === 0) await writeFile('docs/benchmarks.md', page(rows));

function page(table: readonly string[]): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, ${process.platform}, Node ${process.versions.node}`;
  return `# Benchmarks

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

Against a server on the same machine that answers with known translations: what is measured is songngu, not a model. Of figures
that vary, the median is given. Times are those of whole processes.

| what | measured |
|---|---|
${table.join('\n')}
`;
}
