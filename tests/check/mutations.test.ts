import { describe, expect, test } from 'vitest';
import {
  type FalseAlarm,
  falseAlarms,
  measureRecall,
  percent,
  prepareRight,
  type Recall,
  recallOf,
} from './harness.ts';
import { KINDS } from './mutations/index.ts';
import { RIGHT_PAIRS } from './pairs/index.ts';

const TEXTS = await prepareRight(RIGHT_PAIRS);
const RECALLS = KINDS.map((kind) => measureRecall(kind, TEXTS));

const LEAST_TEXTS = 5;
const LEAST_RECALL = { hard: 0.9, soft: 0.8 } as const;
/** The soft kinds of which more is asked than of the others. */
const LEAST_RECALL_OF: Readonly<Record<string, number>> = { 'wrong pronouns': 0.85, 'plans as facts': 0.85 };
/** Of all faults of a level together. */
const LEAST_RECALL_OF_ALL = { hard: 0.97, soft: 0.85 } as const;

test('nothing is flagged in a right translation', () => {
  expect(falseAlarms(TEXTS).map(describeAlarm)).toEqual([]);
});

describe.each(RECALLS)('$kind.name', (recall) => {
  test('is a fault that enough texts can have', () => {
    expect(recall.applied).toBeGreaterThanOrEqual(LEAST_TEXTS);
  });

  test('is found', () => {
    const { name, level } = recall.kind;
    const least = LEAST_RECALL_OF[name] ?? LEAST_RECALL[level];
    expect(recallOf([recall]), describeMissed(recall)).toBeGreaterThanOrEqual(least);
  });
});

test.each(['hard', 'soft'] as const)('%s faults, all together, are found', (level) => {
  const all = RECALLS.filter(({ kind }) => kind.level === level);
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
