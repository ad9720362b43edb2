import { expect, onTestFinished, test, vi } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { segmentArticle } from '../../src/article/segment-article.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { BitextRow } from '../../src/model/bitext.ts';
import { loadChecks } from '../../src/pipeline/judge.ts';
import { lookAhead } from '../../src/pipeline/look-ahead.ts';
import { prepare } from '../../src/pipeline/prepare.ts';

const TEXT = 'Nga mất 1,5 tỷ USD.\n\nHai tàu rời cảng ngày 24/9.\n\nÔng không đến Kiev.';

/** A row of the article that tells when its English is read. */
async function rowOf(english: () => string) {
  const segments = await segmentArticle(readArticle('tin.txt', TEXT));
  const prepared = prepare(segments, { termBase: compileTerms([]), acronyms: 'first' });
  const read = vi.fn(english);
  const outcome: BitextRow['outcome'] = {
    status: 'translated',
    get target() {
      return read();
    },
    origin: { by: 'machine', model: 'm', recalled: false },
    issues: [],
    notes: [],
  };
  const [first] = prepared;
  if (!first) throw new Error('no paragraph');
  return { prepared, row: { ...first, outcome }, read };
}

function waitForEngine(): Promise<unknown> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 50_000, system: 0 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  return loadChecks();
}

async function someTurns(): Promise<void> {
  for (let i = 0; i < 10; i += 1) await new Promise((done) => setImmediate(done));
}

test('a paragraph is looked at while the engine works at others, and found as it would be at the end', async () => {
  const { prepared, row, read } = await rowOf(() => 'Russia lost $1.5 million.');
  await waitForEngine();
  const ahead = lookAhead(prepared);
  ahead.add(row);
  await someTurns();
  expect(read).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(250);
  await someTurns();
  expect(read).toHaveBeenCalled();
  ahead.end();
  const { reviewArticle } = await loadChecks();
  const [ofAhead] = reviewArticle([row]);
  const [ofEnd] = reviewArticle([{ ...row, outcome: { ...row.outcome } }]);
  expect(ofAhead?.map(({ message }) => message)).toEqual(['"1,5 tỷ" → "1.5 million"; expected 1.5 billion']);
  expect(ofAhead).toEqual(ofEnd);
});

test('a fast engine is not kept waiting: checks that come by themselves take longer', async () => {
  const { prepared, row, read } = await rowOf(() => 'Russia lost $1.5 billion.');
  await waitForEngine();
  const used = vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 200_000, system: 20_000 });
  const ahead = lookAhead(prepared);
  ahead.add(row);
  await vi.advanceTimersByTimeAsync(1000);
  await someTurns();
  expect(read).not.toHaveBeenCalled();
  used.mockReturnValue({ user: 50_000, system: 0 });
  await vi.advanceTimersByTimeAsync(250);
  await someTurns();
  expect(read).toHaveBeenCalled();
  ahead.end();
});

test('of an article that is known nothing is loaded, and nothing looked at', async () => {
  const { prepared, row, read } = await rowOf(() => 'Russia lost $1.5 billion.');
  await waitForEngine();
  const ahead = lookAhead(prepared);
  ahead.add(row);
  ahead.end();
  await vi.advanceTimersByTimeAsync(1000);
  await someTurns();
  expect(read).not.toHaveBeenCalled();
});

test('what goes wrong is thrown where somebody waits for it', async () => {
  const { prepared, row, read } = await rowOf(() => {
    throw new Error('a fault of a check');
  });
  await waitForEngine();
  const ahead = lookAhead(prepared);
  ahead.add(row);
  await vi.advanceTimersByTimeAsync(250);
  await someTurns();
  expect(read).toHaveBeenCalledTimes(1);
  ahead.add(row);
  await someTurns();
  expect(read).toHaveBeenCalledTimes(1);
  ahead.end();
  const { reviewArticle } = await loadChecks();
  expect(() => reviewArticle([row])).toThrow('a fault of a check');
});
