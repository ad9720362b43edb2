import { describe, expect, test } from 'vitest';
import { createPace } from '../../src/engine/pace.ts';
import { EngineError } from '../../src/model/errors.ts';

const QUOTA = new EngineError('quota', 'the credit is used up');

/** Requests that go on until `finish`; `started` counts those that left. */
function openRequests() {
  const endings: (() => void)[] = [];
  return {
    request: () => new Promise<string>((resolve) => endings.push(() => resolve('Russia denies it.'))),
    finish: () => {
      for (const end of endings) end();
    },
    get started() {
      return endings.length;
    },
  };
}

/** Lets everything happen that needs no timer. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('requests in flight', () => {
  test('are so many at most, and the others follow', async () => {
    const pace = createPace(3);
    const requests = openRequests();
    const all = Promise.all(Array.from({ length: 5 }, () => pace.run(requests.request)));
    await settle();
    await settle();
    expect([requests.started, pace.inFlight]).toEqual([3, 3]);
    requests.finish();
    await settle();
    expect(requests.started).toBe(5);
    requests.finish();
    await expect(all).resolves.toHaveLength(5);
  });

  test('the first of a run is on its way before the others are made', async () => {
    const pace = createPace(3);
    const made: string[] = [];
    setImmediate(() => made.push('the first is on its way'));
    const request = (name: string) => pace.run(async () => made.push(name));
    await Promise.all([request('the first'), request('the second'), request('the third')]);
    expect(made).toEqual(['the first', 'the first is on its way', 'the second', 'the third']);
  });

  test('none is made where the first ended the run', async () => {
    const pace = createPace(3);
    const requests = openRequests();
    const first = pace.run(async () => pace.end(QUOTA));
    await expect(Promise.all([first, pace.run(requests.request)])).rejects.toBe(QUOTA);
    expect(requests.started).toBe(0);
  });

  test('that fail make place for others', async () => {
    const pace = createPace(1);
    await expect(pace.run(() => Promise.reject(QUOTA))).rejects.toBe(QUOTA);
    await expect(pace.run(async () => 'Russia denies it.')).resolves.toBe('Russia denies it.');
  });
});

describe('after a refusal', () => {
  test('no request leaves before the pause is over', async () => {
    const pace = createPace(4);
    const from = Date.now();
    pace.slowDown(20);
    const left = await Promise.all([pace.run(async () => Date.now()), pace.run(async () => Date.now())]);
    expect(Math.min(...left) - from).toBeGreaterThanOrEqual(20);
  });

  test('a longer pause is not cut by a shorter one', async () => {
    const pace = createPace(4);
    const from = Date.now();
    pace.slowDown(25);
    pace.slowDown(1);
    expect((await pace.run(async () => Date.now())) - from).toBeGreaterThanOrEqual(25);
  });

  test('half as many may be in flight', () => {
    const pace = createPace(8);
    pace.slowDown(1000);
    expect(pace.concurrency).toBe(4);
  });

  test('a burst of refusals counts as one', () => {
    const pace = createPace(8);
    for (let i = 0; i < 8; i++) pace.slowDown(1000);
    expect(pace.concurrency).toBe(4);
  });

  test('one may always be in flight', () => {
    const pace = createPace(1);
    pace.slowDown(1000);
    expect(pace.concurrency).toBe(1);
  });

  test('one more may be in flight after as many answers as there are places', () => {
    const pace = createPace(8);
    pace.slowDown(1000);
    const places = Array.from({ length: 9 }, () => {
      pace.speedUp();
      return pace.concurrency;
    });
    expect(places).toEqual([4, 4, 4, 5, 5, 5, 5, 5, 6]);
  });

  test('no more may be in flight than at the start', () => {
    const pace = createPace(2);
    pace.slowDown(1000);
    for (let i = 0; i < 50; i++) pace.speedUp();
    expect(pace.concurrency).toBe(2);
  });
});

describe('the end of a run', () => {
  test('lets no request leave, and says why', async () => {
    const pace = createPace(2);
    const requests = openRequests();
    pace.end(QUOTA);
    await expect(pace.run(requests.request)).rejects.toBe(QUOTA);
    expect(requests.started).toBe(0);
    expect(pace.ended).toBe(QUOTA);
  });

  test('reaches those that wait for a place, and lets those in flight go on', async () => {
    const pace = createPace(1);
    const requests = openRequests();
    const first = pace.run(requests.request);
    const second = pace.run(requests.request);
    const refused = expect(second).rejects.toBe(QUOTA);
    await settle();
    pace.end(QUOTA);
    requests.finish();
    await expect(first).resolves.toBe('Russia denies it.');
    await refused;
    expect(requests.started).toBe(1);
  });

  test('is heard in a long pause', async () => {
    const pace = createPace(1);
    pace.slowDown(60_000);
    const refused = expect(pace.run(async () => 'Russia denies it.')).rejects.toBe(QUOTA);
    pace.end(QUOTA);
    await refused;
  });

  test('keeps its first reason', () => {
    const pace = createPace(1);
    pace.end(QUOTA);
    pace.end(new EngineError('unauthorized', 'the key is wrong'));
    expect(pace.ended).toBe(QUOTA);
  });
});
