import { describe, expect, test, vi } from 'vitest';
import { frontMatter } from '../../src/bitext/front-matter.ts';
import type { Bitext } from '../../src/model/bitext.ts';
import { articleOf, rowOf, segmentOf, translated } from './rows.ts';

const FILES = { body: '18a599fa', english: 'd1766670' };
const DIGESTS = ['733ff9cf', '-'];
const BITEXT: Bitext = {
  article: articleOf('Nga phủ nhận.'),
  rows: [
    rowOf(segmentOf('Nga phủ nhận.'), translated('Russia denies it.')),
    rowOf(segmentOf('***'), { status: 'kept', reason: 'a rule' }),
  ],
  signature: 'songngu 0.1.0 · rules ca00cf3b',
};

/** The fields of the front matter; each value must be JSON, or a flow mapping of JSON, as YAML 1.2 reads them too. */
function read(text: string): Record<string, unknown> {
  const body = /^---\n(?<body>(?:\w+: .+\n)+)---\n$/.exec(text)?.groups?.body ?? '';
  return Object.fromEntries(
    [...body.matchAll(/^(\w+): (.+)$/gm)].map(([, key = '', value = '']) => {
      const json: unknown = JSON.parse(value.replace(/(?<=^\{ |, )(\w+)(?=: [\d"])/g, '"$1"'));
      return [key, json];
    }),
  );
}

test('says what the file was made from and with', () => {
  expect(read(frontMatter(BITEXT, FILES, DIGESTS))).toEqual({
    source: 'bai.txt',
    sourceHash: `sha256:${'ab'.repeat(32)}`,
    sourceLanguage: 'vi',
    targetLanguage: 'en',
    models: ['gpt-5.6-luna'],
    signature: 'songngu 0.1.0 · rules ca00cf3b',
    segments: 2,
    reviewed: 0,
    machine: 1,
    edited: 0,
    kept: 1,
    failed: 0,
    issues: { critical: 0, major: 0, minor: 0 },
    files: FILES,
    rows: DIGESTS,
  });
});

test('has no clock: the same input gives the same bytes on another day', () => {
  vi.useFakeTimers({ now: new Date('2025-09-24T09:30:00Z') });
  const text = frontMatter(BITEXT, FILES, DIGESTS);
  vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
  expect(frontMatter(BITEXT, FILES, DIGESTS)).toBe(text);
  vi.useRealTimers();
});

describe('a path', () => {
  test.each(['2025/tháng 9/bài: #1.txt', 'a"b\\c.txt', "- 'x'.txt", '---.txt', '{a: 1}.txt', 'a\nsegments: 99.txt'])(
    'is quoted so that YAML cannot mistake it: %j',
    (path) => {
      const fields = read(frontMatter({ ...BITEXT, article: { ...BITEXT.article, path } }, FILES, DIGESTS));
      expect(fields).toMatchObject({ source: path, segments: 2 });
    },
  );
});

test('names each model once, in order, and none for what no machine wrote', () => {
  const by = (model: string) =>
    rowOf(segmentOf('Nga.'), translated('Russia.', { origin: { by: 'machine', model, recalled: false } }));
  const reviewed = rowOf(segmentOf('Nga.'), translated('Russia.', { origin: { by: 'reviewed' } }));
  const { models } = read(
    frontMatter({ ...BITEXT, rows: [by('qwen3:8b'), reviewed, by('gpt-5.6'), by('qwen3:8b')] }, FILES, DIGESTS),
  );
  expect(models).toEqual(['gpt-5.6', 'qwen3:8b']);
});

test('says nothing of whether a reply was recalled', () => {
  const recalled = BITEXT.rows.map((row) =>
    row.outcome.status === 'translated'
      ? {
          ...row,
          outcome: { ...row.outcome, origin: { by: 'machine' as const, model: 'gpt-5.6-luna', recalled: true } },
        }
      : row,
  );
  expect(frontMatter({ ...BITEXT, rows: recalled }, FILES, DIGESTS)).toBe(frontMatter(BITEXT, FILES, DIGESTS));
});
