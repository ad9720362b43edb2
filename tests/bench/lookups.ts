import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openMemory } from '../../src/memory/open-memory.ts';
import type { Decision, DecisionStore } from '../../src/model/decision.ts';
import { randomBelow } from '../support/random.ts';
import { corpusParagraph, corpusTranslation } from './corpus.ts';
import { type Figure, inFolder, mb, median, whole } from './measure.ts';

const DECISIONS = 100_000;
const LOOKUPS = 20_000;

/** A memory of many decisions: how fast the decision on a paragraph is found, and how large the file is. */
export async function benchLookups(): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'memory.db');
    const { decisions, close } = openMemory(file);
    const all = Array.from({ length: DECISIONS }, (_, n) => decisionOn(n));
    await decisions.decide(all);
    const here = await median(5, () => lookupsASecond(decisions, all, (decision) => decision.place?.article ?? ''));
    const elsewhere = await median(5, () => lookupsASecond(decisions, all, () => 'tin-khác.txt'));
    const unknown = await median(5, () => lookupsASecond(decisions, all.map(asUnknown), () => 'tin-khác.txt'));
    close();
    const found = `at their place ${whole(here)} a second, elsewhere ${whole(elsewhere)}, unknown ones ${whole(unknown)}`;
    return [
      {
        what: `memory of ${whole(DECISIONS)} decisions: lookups, size`,
        measured: `${found}; ${mb(statSync(file).size)}`,
      },
    ];
  });
}

function decisionOn(n: number): Decision {
  const source = corpusParagraph(n);
  const place = { article: `${Math.floor(n / 1000)}/tin-${Math.floor(n / 10)}.txt`, occurrence: 1 };
  return { kind: 'edit', source, target: corpusTranslation(source), place };
}

function asUnknown(decision: Decision): Decision {
  return { ...decision, source: `${decision.source} Hết.` };
}

function lookupsASecond(
  store: DecisionStore,
  all: readonly Decision[],
  articleOf: (decision: Decision) => string,
): number {
  const next = randomBelow(1);
  const asked = Array.from({ length: LOOKUPS }, () => all[next(all.length)]).filter((each) => each !== undefined);
  const started = performance.now();
  for (const decision of asked) store.find(decision.source, { article: articleOf(decision), occurrence: 1 });
  return (1000 * LOOKUPS) / (performance.now() - started);
}
