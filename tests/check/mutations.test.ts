import { describe, expect, test } from 'vitest';
import { remember } from '../../src/text/remember.ts';
import {
  type FalseAlarm,
  falseAlarms,
  faultsFound,
  measureRecall,
  percent,
  prepareRight,
  type Recall,
  recallOf,
} from './harness.ts';
import { KINDS } from './mutations/index.ts';
import type { Kind } from './mutations/mutation.ts';
import { ANALYSES } from './pairs/analyses.ts';
import { EDITORS_FAULTS } from './pairs/editors-faults.ts';
import { FOREIGN_NEWS } from './pairs/foreign-news.ts';
import { RIGHT_PAIRS } from './pairs/index.ts';
import { MODEL_FAULTS } from './pairs/model-faults.ts';
import { WIRE_NEWS } from './pairs/wire-news.ts';
import { WORLD_NEWS } from './pairs/world-news.ts';

const TEXTS = await prepareRight(RIGHT_PAIRS);
/** Within the tests: what a file does before them is not seen by Vitest, which starts with those that take long. */
const recallFor = remember(KINDS.length, (kind: Kind) => measureRecall(kind, TEXTS));

const LEAST_TEXTS = 5;
const LEAST_RECALL = { hard: 0.9, soft: 0.8 } as const;
/** The soft kinds of which more is asked than of the others. */
const LEAST_RECALL_OF: Readonly<Record<string, number>> = { 'wrong pronouns': 0.85, 'plans as facts': 0.85 };
/** Of all faults of a level together. */
const LEAST_RECALL_OF_ALL = { hard: 0.97, soft: 0.85 } as const;

test('nothing is flagged in a right translation', () => {
  expect(falseAlarms(TEXTS).map(describeAlarm)).toEqual([]);
});

test('nor in news of every kind', async () => {
  expect(falseAlarms(await prepareRight(WORLD_NEWS)).map(describeAlarm)).toEqual([]);
});

test.each([
  ['foreign news', FOREIGN_NEWS],
  ['news of five desks', WIRE_NEWS],
  ['analyses', ANALYSES],
  [
    'what faults were made of',
    [...EDITORS_FAULTS, ...MODEL_FAULTS].map(({ source, right }) => ({ source, target: right })),
  ],
])('nor is anything grave in %s', async (_, pairs) => {
  const grave = falseAlarms(await prepareRight(pairs)).filter(({ issue }) => issue.severity !== 'minor');
  expect(grave.map(describeAlarm)).toEqual([]);
});

test.each([
  ['an editor thought up', EDITORS_FAULTS, 0.85],
  ['models make', MODEL_FAULTS, 0.8],
])('most faults that %s are found', async (_, faults, least) => {
  const found = await faultsFound(faults);
  const missed = faults.filter((fault) => !found.includes(fault)).map(({ kind, wrong }) => `${kind}: ${wrong}`);
  expect(found.length / faults.length, missed.join('\n')).toBeGreaterThanOrEqual(least);
});

describe.each(KINDS)('$name', (kind) => {
  test('is a fault that enough texts can have', () => {
    expect(recallFor(kind).applied).toBeGreaterThanOrEqual(LEAST_TEXTS);
  });

  test('is found', () => {
    const recall = recallFor(kind);
    const least = LEAST_RECALL_OF[kind.name] ?? LEAST_RECALL[kind.level];
    expect(recallOf([recall]), describeMissed(recall)).toBeGreaterThanOrEqual(least);
  });
});

test.each(['hard', 'soft'] as const)('%s faults, all together, are found', (level) => {
  const all = KINDS.filter((kind) => kind.level === level).map(recallFor);
  const worst = [...all].sort((a, b) => b.missed.length - a.missed.length).slice(0, 5);
  expect(recallOf(all), worst.map(describeMissed).join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL_OF_ALL[level]);
});

function describeAlarm({ text, issue }: FalseAlarm): string {
  return `${issue.severity} ${issue.check}: ${issue.message}\n${text.source}\n${text.target}`;
}

function describeMissed(recall: Recall): string {
  const examples = recall.missed.slice(0, 5).map(({ right, target }) => `  ${right.source}\n  ${target}\n`);
  return `${recall.kind.name}: ${percent(recallOf([recall]))} of ${recall.applied} found; missed:\n${examples.join('\n')}`;
}
