import { readFile, writeFile } from 'node:fs/promises';
import {
  faultsFound,
  measureRecall,
  percent,
  prepareRight,
  type Recall,
  recallOf,
  recallTable,
} from '../check/harness.ts';
import { KINDS } from '../check/mutations/index.ts';
import { EDITORS_FAULTS } from '../check/pairs/editors-faults.ts';
import { RIGHT_PAIRS } from '../check/pairs/index.ts';
import { MODEL_FAULTS } from '../check/pairs/model-faults.ts';
import type { Figure } from './measure.ts';

/** How many faults that were put into right translations the checks find, by kind. */
export async function benchMutations(): Promise<Figure[]> {
  const recalls = await measureAll();
  const known = [
    { of: 'an editor thought up', faults: EDITORS_FAULTS },
    { of: 'models make', faults: MODEL_FAULTS },
  ];
  const others = await Promise.all(
    known.map(async ({ of, faults }) => ({ of, all: faults.length, found: (await faultsFound(faults)).length })),
  );
  return [
    ...recalls.map((recall) => ({
      what: `recall of ${recall.kind.name}`,
      measured: `${percent(recallOf([recall]))} of ${recall.applied}`,
    })),
    ...others.map(({ of, all, found }) => ({
      what: `recall of the faults that ${of}`,
      measured: `${percent(found / all)} of ${all}`,
    })),
  ];
}

const MARK = '<!-- recall -->';

/** Writes the table into the page about the checks. */
export async function writeRecall(page: string): Promise<void> {
  const [before = ''] = (await readFile(page, 'utf8')).split(MARK);
  await writeFile(page, `${before}${MARK}\n\n${recallTable(await measureAll())}\n`);
}

async function measureAll(): Promise<Recall[]> {
  const texts = await prepareRight(RIGHT_PAIRS);
  return KINDS.map((kind) => measureRecall(kind, texts));
}
