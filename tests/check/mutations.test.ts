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
const LEAST_RECALL = { hard: 0.9, soft: 0.85 } as const;
const LEAST_RECALL_OF_HARD = 0.97;

test('nothing is flagged in a right translation', () => {
  expect(falseAlarms(TEXTS).map(describeAlarm)).toEqual([]);
});

describe.each(RECALLS)('$kind.name', (recall) => {
  test('is a fault that enough texts can have', () => {
    expect(recall.applied).toBeGreaterThanOrEqual(LEAST_TEXTS);
  });

  test('is found', () => {
    expect(recallOf([recall]), describeMissed(recall)).toBeGreaterThanOrEqual(LEAST_RECALL[recall.kind.level]);
  });
});

test('hard faults, all together, are found', () => {
  const hard = RECALLS.filter(({ kind }) => kind.level === 'hard');
  const worst = [...hard].sort((a, b) => b.missed.length - a.missed.length).slice(0, 5);
  expect(recallOf(hard), worst.map(describeMissed).join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL_OF_HARD);
});

function describeAlarm({ text, issue }: FalseAlarm): string {
  return `${issue.severity} ${issue.check}: ${issue.message}\n${text.source}\n${text.target}`;
}

function describeMissed(recall: Recall): string {
  const examples = recall.missed.slice(0, 5).map(({ right, target }) => `  ${right.source}\n  ${target}\n`);
  return `${recall.kind.name}: ${percent(recallOf([recall]))} of ${recall.applied} found; missed:\n${examples.join('\n')}`;
}
