import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inDialectOf } from '../../src/engine/hy-mt-model.ts';
import { type LlamaModel, openLlamaModel } from '../../src/engine/llama-model.ts';
import type { ChatRequest } from '../../src/model/engine.ts';
import { REPLY_SCHEMA } from '../../src/prompt/read-reply.ts';
import { segmentOf } from '../prompt/segment.ts';
import { ENGINE, tinyModelFile } from '../support/embedded.ts';
import { SMALLEST, tinyGguf } from '../support/tiny-gguf.ts';

interface Opened {
  readonly model: LlamaModel;
  readonly stop: AbortController;
}

async function open(file: string, atOnce = 1): Promise<Opened> {
  const stop = new AbortController();
  const model = await openLlamaModel({
    library: ENGINE?.folder ?? '/nowhere',
    file,
    name: 'tiny',
    title: 'tiny',
    gpu: false,
    threads: 1,
    atOnce,
    contextSize: 2048,
    signal: stop.signal,
  });
  return { model, stop };
}

function requestFor(paragraph: string, more: Partial<ChatRequest> = {}): ChatRequest {
  return {
    messages: [
      { role: 'system', content: 'Translate. '.repeat(30) },
      { role: 'user', content: `The article: ${'Nga phóng 54 UAV vào Kiev. '.repeat(10)}` },
      { role: 'user', content: paragraph },
    ],
    schema: REPLY_SCHEMA,
    prepared: { segment: segmentOf(paragraph), terms: [], mentions: [] },
    maxTokens: 1000,
    validate: () => undefined,
    ...more,
  };
}

const NEVER = new AbortController().signal;

describe.skipIf(!ENGINE)('a model in this process', () => {
  let tiny: LlamaModel;
  let endless: Opened;

  // A second each: they are loaded once.
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'songngu-model-'));
    await writeFile(join(folder, 'tiny.gguf'), tinyGguf({ ...SMALLEST, length: 6, hasTemplate: true }));
    await writeFile(join(folder, 'endless.gguf'), tinyGguf({ ...SMALLEST, length: Number.POSITIVE_INFINITY }));
    tiny = (await open(join(folder, 'tiny.gguf'), 2)).model;
    endless = await open(join(folder, 'endless.gguf'));
    await rm(folder, { recursive: true });
  }, 60_000);

  afterAll(() => Promise.all([tiny.close(), endless.model.close()]));

  test('is held to the form that is asked for', async () => {
    const { content, usage } = await tiny.complete(requestFor('Hai bên ngừng bắn.'), NEVER);
    expect(JSON.parse(content)).toEqual({ translation: expect.any(String), notes: expect.any(Array) });
    expect(usage).toMatchObject({ inputTokens: expect.any(Number), outputTokens: expect.any(Number) });
  });

  test('works through what two questions begin with once', async () => {
    await tiny.complete(requestFor('Hai bên ngừng bắn.'), NEVER);
    const second = await tiny.complete(requestFor('Nga rút quân.'), NEVER);
    const fresh = second.usage.inputTokens - second.usage.cachedInputTokens;
    expect(fresh).toBeLessThan(second.usage.inputTokens / 10);
  });

  test('gives a reply that is cut to nobody', async () => {
    const asked = endless.model.complete(requestFor('Hai bên ngừng bắn.', { maxTokens: 40 }), NEVER);
    await expect(asked).rejects.toMatchObject({ fault: 'length', message: 'the reply was cut short' });
  });

  test('does not begin on a question that fills its context', async () => {
    const asked = tiny.complete(requestFor('Hai bên ngừng bắn. '.repeat(300)), NEVER);
    await expect(asked).rejects.toMatchObject({ fault: 'length', message: expect.stringContaining('2048 tokens') });
  });

  test('of the Hy-MT family is asked for plain text by its template', async () => {
    const model = inDialectOf('Hy-MT2.gguf', tiny);
    // Its first token may be the end; chance is another in the next second.
    const askAgain = { timeout: 15_000, interval: 1000 };
    const { content } = await vi.waitFor(() => model.complete(requestFor('Hai bên ngừng bắn.'), NEVER), askAgain);
    expect(content).toMatch(/^[\w "]+$/);
  });

  test.each([
    ['the deadline has passed', () => new AbortController()],
    ['the run is stopped', () => endless.stop],
  ])('is silent within a second when %s', async (_, controllerOf) => {
    const controller = controllerOf();
    const { schema, ...request } = requestFor('Hai bên ngừng bắn.');
    const asked = endless.model.complete(request, controller.signal).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    controller.abort();
    expect(await asked).toMatchObject({ fault: 'aborted' });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('answers several at once, each its own question', async () => {
    const asked = ['Một.', 'Hai.', 'Ba.', 'Bốn.', 'Năm.'].map((text) => tiny.complete(requestFor(text), NEVER));
    for (const { content } of await Promise.all(asked)) expect(() => JSON.parse(content)).not.toThrow();
  });

  test('takes no more memory from paragraph to paragraph', async () => {
    const after: number[] = [];
    for (let n = 1; n <= 200; n += 1) {
      // To hold each token to a form takes ten times as long.
      const { schema, ...plain } = requestFor(`Nga phóng ${n} UAV.`, { maxTokens: 60 });
      await tiny.complete(n % 10 === 0 ? { ...plain, ...(schema && { schema }) } : plain, NEVER).catch(() => n);
      if (n % 100 === 0) after.push(process.memoryUsage().rss);
    }
    expect((after[1] ?? 0) - (after[0] ?? 0)).toBeLessThan(30e6);
  });

  test.each([
    ['no model', Buffer.from('Không phải mô hình.')],
    ['the beginning of one', tinyGguf().subarray(0, 200_000)],
  ])('that cannot be loaded is said, with what to do: %s', async (_, content) => {
    const file = tinyModelFile('broken.gguf');
    await writeFile(file, content);
    await expect(open(file)).rejects.toMatchObject({
      name: 'UnavailableError',
      message: expect.stringMatching(/broken\.gguf: the model cannot be loaded: [\s\S]*songngu engines pull/),
    });
  });
});

test.skipIf(ENGINE)('a library that is not there is said', async () => {
  await expect(open('model.gguf')).rejects.toMatchObject({ name: 'UnavailableError' });
});
