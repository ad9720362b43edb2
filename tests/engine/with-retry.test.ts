import { describe, expect, test } from 'vitest';
import { createPace } from '../../src/engine/pace.ts';
import { type RetryOptions, withRetry } from '../../src/engine/with-retry.ts';
import type { ChatModel, ChatReply, ChatRequest } from '../../src/model/engine.ts';
import { EngineError, type EngineFault } from '../../src/model/errors.ts';

const REPLY: ChatReply = {
  content: '{"translation": "Russia denies it.", "notes": []}',
  model: 'qwen3:8b',
  usage: { inputTokens: 900, cachedInputTokens: 0, outputTokens: 20 },
};

const REQUEST: ChatRequest = {
  messages: [{ role: 'user', content: 'Nga phủ nhận.' }],
  schema: { name: 'translation', schema: {} },
  maxTokens: 2000,
  validate: () => {},
};

/** A model that answers so one after the other, the last answer for ever. */
function scripted(...answers: readonly (EngineError | Error | ChatReply)[]) {
  let calls = 0;
  const model: ChatModel = {
    name: 'qwen3:8b',
    complete: async () => {
      const answer = answers[Math.min(calls, answers.length - 1)];
      calls += 1;
      if (answer instanceof Error) throw answer;
      return answer ?? REPLY;
    },
  };
  return {
    model,
    get calls() {
      return calls;
    },
  };
}

function engineOf(model: ChatModel, options: Partial<RetryOptions> = {}, concurrency = 4) {
  const pace = createPace(concurrency);
  return { pace, engine: withRetry(model, pace, { timeout: 1000, firstWait: 1, longestWait: 5, ...options }) };
}

function fault(name: EngineFault, retryAfter?: number): EngineError {
  return new EngineError(name, `it is ${name}`, { retryAfter });
}

test('an answer is given back as it came', async () => {
  const { model } = scripted(REPLY);
  await expect(engineOf(model).engine.ask(REQUEST)).resolves.toBe(REPLY);
});

describe('a fault that may pass', () => {
  test.each<EngineFault>(['server', 'timeout', 'network', 'malformed', 'rate-limit'])(
    'is tried again: %s',
    async (name) => {
      const script = scripted(fault(name), fault(name), REPLY);
      await expect(engineOf(script.model).engine.ask(REQUEST)).resolves.toBe(REPLY);
      expect(script.calls).toBe(3);
    },
  );

  test.each<[EngineFault, number]>([
    ['server', 6],
    ['malformed', 6],
    ['timeout', 6],
    ['rate-limit', 12],
  ])('is given up in the end: %s', async (name, attempts) => {
    const script = scripted(fault(name));
    const { engine, pace } = engineOf(script.model);
    await expect(engine.ask(REQUEST)).rejects.toMatchObject({ fault: name });
    expect(script.calls).toBe(attempts);
    expect(pace.ended).toBeUndefined();
  });

  test('a reply of no use is asked for again', async () => {
    const script = scripted({ ...REPLY, content: 'Xin lỗi' }, REPLY);
    const validate = (content: string) => {
      if (!content.startsWith('{')) throw fault('malformed');
    };
    await expect(engineOf(script.model).engine.ask({ ...REQUEST, validate })).resolves.toBe(REPLY);
    expect(script.calls).toBe(2);
  });

  test('a request without an answer is tried again after its deadline', async () => {
    let calls = 0;
    const model: ChatModel = {
      name: 'qwen3:8b',
      complete: () => {
        calls += 1;
        return calls === 1 ? new Promise(() => {}) : Promise.resolve(REPLY);
      },
    };
    await expect(engineOf(model, { timeout: 5 }).engine.ask(REQUEST)).resolves.toBe(REPLY);
  });

  test('each retry is told of', async () => {
    const told: string[] = [];
    const { model } = scripted(fault('server'), fault('timeout'), REPLY);
    await engineOf(model, { onRetry: (error) => told.push(error.fault) }).engine.ask(REQUEST);
    expect(told).toEqual(['server', 'timeout']);
  });
});

describe('the wait', () => {
  async function waits(error: EngineError, options: Partial<RetryOptions> = {}): Promise<number[]> {
    const waited: number[] = [];
    const { model } = scripted(error);
    await engineOf(model, { ...options, onRetry: (_, wait) => waited.push(wait) })
      .engine.ask(REQUEST)
      .catch(() => undefined);
    return waited;
  }

  test('doubles from one attempt to the next, with jitter, up to the longest', async () => {
    const waited = await waits(fault('server'), { firstWait: 1, longestWait: 5 });
    const bounds = [1, 2, 4, 5, 5];
    expect(waited).toHaveLength(bounds.length);
    expect(waited.filter((wait, i) => wait < (bounds[i] ?? 0) / 2 || wait > (bounds[i] ?? 0))).toEqual([]);
  });

  test('is what the server asks for', async () => {
    expect(await waits(fault('server', 3))).toEqual([3, 3, 3, 3, 3]);
  });

  test('is cut where the server asks for an hour', async () => {
    expect(await waits(fault('server', 3_600_000))).toEqual([5, 5, 5, 5, 5]);
  });

  test('of a refusal for haste holds back all requests', async () => {
    const told: number[] = [];
    const { model } = scripted(fault('rate-limit', 20), REPLY);
    const { engine } = engineOf(model, { longestWait: 50, onRetry: () => told.push(Date.now()) });
    await engine.ask(REQUEST);
    expect(Date.now() - (told[0] ?? Number.NaN)).toBeGreaterThanOrEqual(19);
  });

  test('holds no place among the requests in flight', async () => {
    const { model } = scripted(fault('server', 1000), REPLY);
    const { engine, pace } = engineOf(model, { longestWait: 30 }, 1);
    const order: string[] = [];
    const first = engine.ask(REQUEST).then(() => order.push('the one that waited'));
    const second = engine.ask(REQUEST).then(() => order.push('the other'));
    await Promise.all([first, second]);
    expect(order).toEqual(['the other', 'the one that waited']);
    expect(pace.inFlight).toBe(0);
  });
});

describe('a fault that does not pass', () => {
  test.each<EngineFault>(['refusal', 'length', 'rejected'])('is the end of its paragraph alone: %s', async (name) => {
    const script = scripted(fault(name));
    const { engine, pace } = engineOf(script.model);
    await expect(engine.ask(REQUEST)).rejects.toMatchObject({ fault: name });
    expect(script.calls).toBe(1);
    expect(pace.ended).toBeUndefined();
  });

  test.each<EngineFault>(['unauthorized', 'quota', 'unknown-model'])('is the end of the run: %s', async (name) => {
    const script = scripted(fault(name));
    const { engine } = engineOf(script.model, {}, 1);
    const ends = await Promise.allSettled([1, 2, 3].map(() => engine.ask(REQUEST)));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(script.calls).toBe(1);
  });

  test('that is no fault of an engine is given on', async () => {
    const bug = new TypeError('undefined is not a function');
    const script = scripted(bug);
    await expect(engineOf(script.model).engine.ask(REQUEST)).rejects.toBe(bug);
    expect(script.calls).toBe(1);
  });
});

describe('a server that is not there', () => {
  test('ends the run and says what to look at', async () => {
    const { engine, pace } = engineOf(scripted(fault('network')).model);
    await expect(engine.ask(REQUEST)).rejects.toMatchObject({
      fault: 'unreachable',
      message: expect.stringContaining('no request was answered'),
    });
    expect(pace.ended).toMatchObject({ fault: 'unreachable' });
  });

  test('is not said of one that has answered in this run', async () => {
    const { engine, pace } = engineOf(scripted(REPLY, fault('network')).model);
    await engine.ask(REQUEST);
    await expect(engine.ask(REQUEST)).rejects.toMatchObject({ fault: 'network' });
    expect(pace.ended).toBeUndefined();
  });
});

describe('a server that answers, but never of use', () => {
  test.each([
    ['one paragraph given up', 1, 'it is server'],
    ['two', 2, 'it is server'],
    ['the third ends the run', 3, 'no request succeeded, the last one: it is server'],
  ])('%s', async (_, paragraphs, message) => {
    const { engine, pace } = engineOf(scripted(fault('server')).model);
    let last: unknown;
    for (let i = 0; i < paragraphs; i += 1) last = await engine.ask(REQUEST).catch((error: unknown) => error);
    expect(last).toMatchObject({ message });
    expect(pace.ended).toEqual(paragraphs < 3 ? undefined : expect.objectContaining({ fault: 'unreachable' }));
  });

  test('is not given up once a paragraph was translated', async () => {
    const { engine, pace } = engineOf(scripted(REPLY, fault('server')).model);
    await engine.ask(REQUEST);
    for (let i = 0; i < 4; i += 1) await engine.ask(REQUEST).catch(() => undefined);
    expect(pace.ended).toBeUndefined();
  });

  test.each<[EngineFault, number]>([
    ['network', 4],
    ['timeout', 6],
    ['server', 6],
    ['rate-limit', 12],
  ])('so many attempts are made after %s: %i', async (name, attempts) => {
    const script = scripted(fault(name));
    await engineOf(script.model)
      .engine.ask(REQUEST)
      .catch(() => undefined);
    expect(script.calls).toBe(attempts);
  });

  test('one that was reached and is lost then is asked as often as any', async () => {
    const script = scripted(fault('server'), fault('network'));
    const error: unknown = await engineOf(script.model)
      .engine.ask(REQUEST)
      .catch((each: unknown) => each);
    expect([script.calls, error]).toEqual([6, expect.objectContaining({ fault: 'network' })]);
  });
});

describe('limits of a minute', () => {
  /** A pace that is told how many tokens a request takes, and what is learned of the limits. */
  async function asked(usage: ChatReply['usage'], limits?: ChatReply['limits']) {
    const told: unknown[] = [];
    const pace = createPace(1, {
      take: (tokens) => {
        told.push(['take', tokens]);
        return 0;
      },
    });
    const { model } = scripted({ ...REPLY, usage, ...(limits && { limits }) });
    const known = {
      settle: (estimated: number, taken: number) => void told.push(['settle', estimated, taken]),
      learn: (learned: unknown) => void told.push(['learn', learned]),
    };
    const messages: ChatRequest['messages'] = [
      { role: 'system', content: 'x'.repeat(26) },
      { role: 'user', content: 'x'.repeat(52) },
    ];
    await withRetry(model, pace, { timeout: 1000, limits: known }).ask({ ...REQUEST, messages });
    return told;
  }

  test('a request counts what it says, and an answer as long as its last message', async () => {
    expect(await asked({ inputTokens: 33, cachedInputTokens: 0, outputTokens: 4 })).toEqual([
      ['take', 50],
      ['settle', 50, 37],
    ]);
  });

  test('a server that counts nothing teaches nothing', async () => {
    expect(await asked({ inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 })).toEqual([['take', 50]]);
  });

  test('what a server says of its limits is learned', async () => {
    const limits = { requestsPerMinute: 60, requestsLeft: 59 };
    expect(await asked({ inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 }, limits)).toContainEqual([
      'learn',
      limits,
    ]);
  });
});
