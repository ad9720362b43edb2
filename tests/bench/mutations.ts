import { readFile, writeFile } from 'node:fs/promises';
import {
  editorsFaultsFound,
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
import type { Figure } from './measure.ts';

/** How many faults that were put into right translations the checks find, by kind. */
export async function benchMutations(): Promise<Figure[]> {
  const recalls = await measureAll();
  const found = await editorsFaultsFound();
  return [
    ...recalls.map((recall) => ({
      what: `recall of ${recall.kind.name}`,
      measured: `${percent(recallOf([recall]))} of ${recall.applied}`,
    })),
    {
      what: 'recall of the faults that an editor thought up',
      measured: `${percent(found.length / EDITORS_FAULTS.length)} of ${EDITORS_FAULTS.length}`,
    },
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
