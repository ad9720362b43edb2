import { existsSync, statSync } from 'node:fs';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChatModel } from '../../src/model/engine.ts';
import { EngineError } from '../../src/model/errors.ts';
import { makeArticles } from '../../src/run/make-articles.ts';
import { openWorkshop } from '../../src/run/open-workshop.ts';
import { planWork } from '../../src/run/plan-work.ts';
import type { RunOptions } from '../../src/run/run-options.ts';
import { createDesk } from '../support/run-songngu.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  'Hai bên ngừng bắn.': 'Both sides ceased fire.',
  'Hai bên ngừng bắn!': 'Both sides ceased fire!',
  'Nga rút 20 xe tăng.': 'Russia withdrew 30 tanks.',
  'Kyiv chưa bình luận.': 'Kyiv has not commented.',
};

/** A model that has read the three sentences; nothing else is asked of it. */
function reader(name = 'reader-1'): ChatModel & { asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    async complete({ prepared }) {
      const source = prepared?.segment.source ?? '';
      asked.push(source);
      const translation = ENGLISH[source];
      if (translation === undefined) throw new EngineError('refusal', `${source}?`);
      const content = JSON.stringify({ translation, notes: [] });
      return { content, model: name, usage: { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 } };
    },
  };
}

const TIN = 'Hai bên ngừng bắn.\n\nNga rút 20 xe tăng.\n';

/** Two articles that have been made; `again` tells which of them a further run had to make. */
async function deskMade(
  articles: Readonly<Record<string, string>> = { 'tin.txt': TIN, 'bai.txt': 'Kyiv chưa bình luận.\n' },
) {
  const { folder } = await createDesk(articles);
  const at = (file: string) => join(folder, file);
  const model = reader();
  async function run(given: Partial<RunOptions> & { checks?: string } = {}) {
    const { checks = 'b1', ...more } = given;
    const options = { memory: at('memory.db'), glossary: at('glossary'), chatModel: model, repair: 0, ...more };
    const begun: number[] = [];
    const unchanged: number[] = [];
    const workshop = await openWorkshop(options, {
      onArticle: (segments) => begun.push(segments),
      onUnchanged: (segments) => unchanged.push(segments),
    });
    const { jobs } = await planWork([at('input')], at('output'));
    // The checks are named when songngu is built.
    const records = options.fresh ? undefined : memoryRecords(options.memory);
    const before = model.asked.length;
    const reports = await makeArticles(
      jobs,
      { ...workshop, verdicts: { checks, open: async () => undefined }, ...(records && { records }) },
      () => false,
    );
    await workshop.close();
    closeAll();
    return { reports, begun, unchanged, requests: model.asked.length - before };
  }
  const first = await run();
  return { at, model, first, again: run };
}

let open: { close(): void }[] = [];
function memoryRecords(file: string) {
  return async () => {
    const { openMemory } = await import('../../src/memory/open-memory.ts');
    const memory = openMemory(file);
    open.push(memory);
    return memory.records;
  };
}
function closeAll() {
  for (const each of open) each.close();
  open = [];
}

const ALL = { begun: [], unchanged: [1, 2] };
const told = ({ begun, unchanged }: { begun: number[]; unchanged: number[] }) => ({
  begun: begun.sort(),
  unchanged: unchanged.sort(),
});

describe('an article in which nothing is new', () => {
  test('is not made again, and what is said of it is the same, but that all was known', async () => {
    const { first, again } = await deskMade();
    const second = await again();
    expect(told(second)).toEqual(ALL);
    expect(second.requests).toBe(0);
    expect(first.reports).toMatchObject([
      { recalled: 0 },
      { recalled: 0, counts: { issues: { major: 1 } }, findings: 1 },
    ]);
    expect(second.reports).toEqual(
      first.reports.map((report) => ({ ...report, recalled: report.status === 'done' ? report.counts.machine : 0 })),
    );
  });

  test('is not touched', async () => {
    const { at, again } = await deskMade();
    const times = () => ['output/tin.md', 'output/tin.en.md'].map((file) => statSync(at(file)).mtimeMs);
    const before = times();
    await again();
    expect(times()).toEqual(before);
  });
});

describe('an article is made again where', () => {
  type Desk = Awaited<ReturnType<typeof deskMade>>;
  type Change = [string, (desk: Desk) => Promise<unknown>, Parameters<Desk['again']>[0]?];

  test.each<Change>([
    ['its source', ({ at }) => writeFile(at('input/tin.txt'), TIN.replace('.\n', '!\n'))],
    ['its side-by-side file', ({ at }) => edit(at('output/tin.md'), 'ceased', 'stopped')],
    ['its English file', ({ at }) => edit(at('output/tin.en.md'), 'ceased', 'stopped')],
    ['what became of its English file: it is gone', ({ at }) => rm(at('output/tin.en.md'))],
    ['what became of its side-by-side file: it is gone', ({ at }) => rm(at('output/tin.md'))],
  ])('%s is another: that one alone', async (_, change) => {
    const desk = await deskMade();
    await change(desk);
    const second = await desk.again();
    expect(told(second)).toEqual({ begun: [2], unchanged: [1] });
    expect(existsSync(desk.at('output/tin.md')) && existsSync(desk.at('output/tin.en.md'))).toBe(true);
  });

  test.each<Change>([
    ['a row of the glossary', ({ at }) => appendFile(at('glossary/defence.csv'), 'xe tăng hạng nặng,heavy tank\n')],
    ['the house style', ({ at }) => appendFile(at('glossary/style.md'), '\n- Write "cease-fire".\n')],
    ['what was reviewed', ({ at }) => edit(at('glossary/reviewed.tmx'), '</body>', UNIT)],
    ['that nothing reviewed is used', async () => undefined, { reviewed: false }],
    ['the way of acronyms', async () => undefined, { acronyms: 'keep' }],
    ['how often is asked again', async () => undefined, { repair: 2 }],
    ['the checks', async () => undefined, { checks: 'b2' }],
    ['the model', async () => undefined, { chatModel: reader('reader-2') }],
    ['that all is asked anew', async () => undefined, { fresh: true }],
  ])('%s has changed: all of them', async (_, change, options) => {
    const desk = await deskMade();
    await change(desk);
    expect(told(await desk.again(options))).toEqual({ begun: [1, 2], unchanged: [] });
  });

  test('a person has decided of another one: an equal paragraph may follow', async () => {
    const { at, again } = await deskMade({ 'a.txt': TIN, 'b.txt': 'Hai bên ngừng bắn.\n' });
    await edit(at('output/a.md'), 'Both sides ceased fire.', 'The two sides have ceased fire.');
    await again();
    await again();
    expect(await readFile(at('output/b.en.md'), 'utf8')).toContain('The two sides have ceased fire.');
    await again();
    expect(told(await again())).toEqual({ begun: [], unchanged: [1, 2] });
  });

  test('a paragraph of it is not translated', async () => {
    const { again } = await deskMade({ 'tin.txt': 'Hai bên ngừng bắn.\n\nMỹ phản đối.\n' });
    expect(told(await again())).toEqual({ begun: [2], unchanged: [] });
  });

  test('a person was told something, and is to be told again', async () => {
    const { at, again } = await deskMade();
    await edit(at('output/tin.en.md'), 'Both sides', '# Both sides');
    const second = await again();
    expect(second.reports).toMatchObject([{}, { notice: expect.stringMatching(/\.en\.md stays as it is/) }]);
    const third = await again();
    expect(third.reports).toMatchObject([{}, { notice: expect.stringMatching(/\.en\.md stays as it is/) }]);
  });
});

const UNIT = `<tu><tuv xml:lang="vi"><seg>Mỹ đồng ý.</seg></tuv><tuv xml:lang="en"><seg>The U.S. agreed.</seg></tuv></tu></body>`;

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}
