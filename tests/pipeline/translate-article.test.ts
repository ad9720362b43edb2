import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { Article } from '../../src/model/article.ts';
import type { Engine, ReplyStore } from '../../src/model/engine.ts';
import { EngineError, type EngineFault } from '../../src/model/errors.ts';
import type { Reply } from '../../src/model/reply.ts';
import type { Term } from '../../src/model/term.ts';
import { translateArticle } from '../../src/pipeline/translate-article.ts';
import { createTranslator } from '../../src/pipeline/translator.ts';
import type { Workshop } from '../../src/pipeline/workshop.ts';

const MISSILE: Term = {
  source: 'tên lửa',
  target: 'missile',
  admitted: [],
  forbidden: [],
  use: 'required',
  place: 'defence.csv:2',
};

function articleOf(text: string): Article {
  return { path: 'tin.txt', format: 'text', text, eol: '\n', hash: '0' };
}

/** A store in memory that remembers in which order things happened. */
function storeInMemory(): ReplyStore & { replies: Map<string, Reply> } {
  const replies = new Map<string, Reply>();
  return {
    replies,
    get: (asked) => replies.get(asked),
    ofSource: () => [...replies.values()],
    async put({ asked, reply }) {
      replies.set(asked, reply);
    },
  };
}

interface Setup {
  readonly answer: (paragraph: string) => string | EngineFault;
  readonly reviewed?: Readonly<Record<string, string>>;
  readonly store?: ReplyStore;
}

function workshopFor({ answer, reviewed = {}, store = storeInMemory() }: Setup) {
  const asked: string[] = [];
  const engine: Engine = {
    name: 'scripted-1',
    async ask({ messages, validate }) {
      const paragraph = /\n(.*)\nPARAGRAPH [0-9a-f]+>>>$/.exec(messages.at(-1)?.content ?? '')?.[1] ?? '';
      asked.push(paragraph);
      await Promise.resolve();
      const content = answer(paragraph);
      if (FAULTS.has(content)) throw new EngineError(content as EngineFault, `scripted ${content}`);
      validate(content);
      return { content, model: 'scripted-1', usage: { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 } };
    },
  };
  const workshop: Workshop = {
    termBase: compileTerms([MISSILE]),
    style: '',
    reviewed: { get: (source) => reviewed[source], hash: '' },
    translator: createTranslator({
      replies: async () => store,
      engine: async () => engine,
      model: async () => undefined,
      style: '',
    }),
    repair: 0,
    acronyms: 'first',
    version: '0.0.0',
  };
  return { workshop, asked };
}

const FAULTS: ReadonlySet<string> = new Set(['refusal', 'unauthorized', 'length']);

describe('translateArticle', () => {
  test('gives one outcome for each segment, in the order of the source', async () => {
    const { workshop } = workshopFor({ answer: (paragraph) => `English of ${paragraph.length}` });
    const { rows } = await translateArticle(articleOf('Một tin ngắn.\n\n* * *\n\nHai bên đã ngừng bắn.\n'), workshop);
    expect(rows.map(({ outcome }) => outcome.status)).toEqual(['translated', 'kept', 'translated']);
  });

  test('asks no engine for what a person has reviewed', async () => {
    const { workshop, asked } = workshopFor({
      answer: () => 'x',
      reviewed: { 'Hai bên đã ngừng bắn.': 'Both sides ceased fire.' },
    });
    const { rows } = await translateArticle(articleOf('Hai bên đã ngừng bắn.'), workshop);
    expect(rows[0]?.outcome).toMatchObject({ target: 'Both sides ceased fire.', origin: { by: 'reviewed' } });
    expect(asked).toEqual([]);
  });

  test('checks a reviewed translation like any other', async () => {
    const { workshop } = workshopFor({
      answer: () => 'x',
      reviewed: { 'Nga phóng 20 tên lửa.': 'Russia launched 30 missiles.' },
    });
    const { rows } = await translateArticle(articleOf('Nga phóng 20 tên lửa.'), workshop);
    expect(rows[0]?.outcome).toMatchObject({ issues: [{ check: 'numbers' }] });
  });

  test('a refused paragraph fails with the reason, the others are translated', async () => {
    const { workshop } = workshopFor({
      answer: (paragraph) => (paragraph.startsWith('Nga') ? 'refusal' : 'Both sides ceased fire.'),
    });
    const { rows } = await translateArticle(articleOf('Nga phóng tên lửa.\n\nHai bên đã ngừng bắn.'), workshop);
    expect(rows.map(({ outcome }) => outcome)).toMatchObject([
      { status: 'failed', reason: 'scripted refusal' },
      { status: 'translated' },
    ]);
  });

  test('a fault that ends the run ends the article, but what else was answered is stored', async () => {
    const store = storeInMemory();
    const { workshop } = workshopFor({
      answer: (paragraph) => (paragraph.startsWith('Nga') ? 'unauthorized' : 'Both sides ceased fire.'),
      store,
    });
    await expect(translateArticle(articleOf('Nga phóng tên lửa.\n\nHai bên đã ngừng bắn.'), workshop)).rejects.toThrow(
      'scripted unauthorized',
    );
    expect([...store.replies.values()].map(({ translation }) => translation)).toEqual(['Both sides ceased fire.']);
  });

  test('equal paragraphs in flight are asked for once', async () => {
    const { workshop, asked } = workshopFor({ answer: () => 'Both sides ceased fire.' });
    const { rows } = await translateArticle(articleOf('Hai bên đã ngừng bắn.\n\nHai bên đã ngừng bắn.'), workshop);
    expect(asked).toHaveLength(1);
    expect(rows.map(({ segment }) => segment.id.split('#')[1])).toEqual(['1', '2']);
  });

  test('a paragraph that moves to another place is known by its text', async () => {
    const store = storeInMemory();
    const { workshop } = workshopFor({ answer: () => 'English', store });
    await translateArticle(articleOf('Hai bên đã ngừng bắn.\n\nNga rút quân.'), workshop);
    const later = workshopFor({ answer: () => 'English', store });
    await translateArticle(articleOf('Tin mới nhất.\n\nHai bên đã ngừng bắn.\n\nNga rút quân.'), later.workshop);
    expect(later.asked).toEqual(['Tin mới nhất.']);
  });

  test('one reply serves two paragraphs that differ in an address, each with its own', async () => {
    const { workshop, asked } = workshopFor({ answer: () => 'See ⟦1⟧.' });
    const { rows } = await translateArticle(
      articleOf('Xem https://a.example/1.\n\nXem https://a.example/2.'),
      workshop,
    );
    expect(asked).toHaveLength(1);
    expect(rows.map(({ outcome }) => outcome)).toMatchObject([
      { target: 'See https://a.example/1.' },
      { target: 'See https://a.example/2.' },
    ]);
  });

  test('the marks of a paragraph in parts stand for its own addresses again', async () => {
    const long = `Xem bản tin thứ nhất tại địa chỉ https://a.example/1 để biết thêm. Xem bản tin thứ hai tại địa chỉ https://a.example/2 để biết thêm chi tiết.`;
    const { workshop } = workshopFor({
      answer: (paragraph) => (paragraph.includes('thứ nhất') && paragraph.includes('thứ hai') ? 'length' : 'Part ⟦1⟧.'),
    });
    const { rows } = await translateArticle(articleOf(long), workshop);
    expect(rows[0]?.outcome).toMatchObject({ target: 'Part https://a.example/1. Part https://a.example/2.' });
  });

  test('a paragraph too short to split fails when it is cut', async () => {
    const { workshop } = workshopFor({ answer: () => 'length' });
    const { rows } = await translateArticle(articleOf('Hai bên đã ngừng bắn.'), workshop);
    expect(rows[0]?.outcome).toMatchObject({ status: 'failed' });
  });

  test('notes for the editor stay out of the text', async () => {
    const { workshop } = workshopFor({
      answer: () => '{"translation":"Both sides ceased fire.","notes":["\\"Hai bên\\" is not named."]}',
    });
    const { rows } = await translateArticle(articleOf('Hai bên đã ngừng bắn.'), workshop);
    expect(rows[0]?.outcome).toMatchObject({ target: 'Both sides ceased fire.', notes: ['"Hai bên" is not named.'] });
  });

  test('the signature names what the output depends on', async () => {
    const { workshop } = workshopFor({ answer: () => 'x' });
    const other = { ...workshop, termBase: compileTerms([{ ...MISSILE, target: 'rocket' }]) };
    const article = articleOf('Hai bên đã ngừng bắn.');
    expect((await translateArticle(article, workshop)).signature).not.toBe(
      (await translateArticle(article, other)).signature,
    );
  });
});
