import { describe, expect, test } from 'vitest';
import { falseAlarms, measureRecall, prepareRight, recallOf } from './harness.ts';
import { KINDS } from './mutations/index.ts';
import { NEWSROOM } from './pairs/newsroom.ts';

const texts = await prepareRight(NEWSROOM);

describe('long paragraphs in a free translation', () => {
  test('nothing is flagged where nothing is wrong', () => {
    expect(falseAlarms(texts).map(({ text, issue }) => `${issue.check}: ${issue.message}: ${text.source}`)).toEqual([]);
  });

  test.each([
    ['hard', 0.95],
    ['soft', 0.8],
  ] as const)('%s faults are found there too, though fewer than in short ones', (level, least) => {
    const recalls = KINDS.filter((kind) => kind.level === level).map((kind) => measureRecall(kind, texts));
    expect(recallOf(recalls)).toBeGreaterThanOrEqual(least);
  });
});
