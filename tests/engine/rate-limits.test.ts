import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPace } from '../../src/engine/pace.ts';
import { createRateLimits, type RateLimits } from '../../src/engine/rate-limits.ts';
import { readServerLimits } from '../../src/engine/server-limits.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many requests of so many tokens leave within some seconds, one after the other as soon as they may. */
function leaving(limits: RateLimits, tokens: number, seconds: number): number {
  const end = Date.now() + seconds * 1000;
  let left = 0;
  while (Date.now() < end) {
    const wait = limits.take(tokens);
    if (wait === 0) left += 1;
    else vi.advanceTimersByTime(wait);
  }
  return left;
}

describe('within a minute leave', () => {
  test('as many requests as are allowed, nearly', () => {
    const left = leaving(createRateLimits({ requestsPerMinute: 600 }), 1000, 120);
    expect(left).toBeGreaterThan(0.95 * 1200);
    expect(left).toBeLessThanOrEqual(1200);
  });

  test('as many tokens as are allowed, nearly', () => {
    const left = leaving(createRateLimits({ tokensPerMinute: 60_000 }), 900, 120);
    expect(left * 900).toBeGreaterThan(0.95 * 120_000);
    expect(left * 900).toBeLessThanOrEqual(120_000);
  });

  test('the fewer of the two', () => {
    const limits = createRateLimits({ requestsPerMinute: 6000, tokensPerMinute: 60_000 });
    expect(leaving(limits, 1000, 60)).toBeLessThanOrEqual(60);
  });

  test('all, where nothing is said', () => {
    const limits = createRateLimits();
    expect(Array.from({ length: 1000 }, () => limits.take(100_000))).toEqual(Array(1000).fill(0));
  });

  test('one, that takes more than a minute allows', () => {
    const limits = createRateLimits({ tokensPerMinute: 1000 });
    expect(leaving(limits, 5000, 125)).toBe(2);
  });
});

test('an estimate that is too low is mended by what requests take', () => {
  const limits = createRateLimits({ tokensPerMinute: 60_000 });
  const started = Date.now();
  let taken = 0;
  while (Date.now() < started + 300_000) {
    const wait = limits.take(500);
    vi.advanceTimersByTime(wait);
    if (wait > 0) continue;
    limits.settle(500, 1000);
    // After a minute in which it learns.
    if (Date.now() >= started + 60_000) taken += 1000;
  }
  expect(taken / 4).toBeGreaterThan(0.9 * 60_000);
  expect(taken / 4).toBeLessThanOrEqual(61_000);
});

describe('what the server says', () => {
  const headers = (values: Record<string, string>) =>
    new Headers(Object.entries(values).map(([name, value]): [string, string] => [`x-ratelimit-${name}`, value]));

  test('is read from its headers', () => {
    expect(
      readServerLimits(headers({ 'limit-requests': '500', 'remaining-requests': '0', 'limit-tokens': '200000' })),
    ).toEqual({
      requestsPerMinute: 500,
      tokensPerMinute: 200_000,
      requestsLeft: 0,
      tokensLeft: undefined,
    });
  });

  test.each([{}, { 'limit-requests': 'many' }, { 'limit-requests': '-1' }, { 'limit-tokens': '0' }])(
    'is nothing where it makes no sense: %j',
    (values) => {
      expect(readServerLimits(headers(values))).toBeUndefined();
    },
  );

  test('holds until it says otherwise', () => {
    const limits = createRateLimits();
    limits.learn({ requestsPerMinute: 60 });
    expect(leaving(limits, 1, 60)).toBeLessThanOrEqual(61);
    limits.learn({ requestsPerMinute: 600 });
    expect(leaving(limits, 1, 60)).toBeGreaterThan(500);
  });

  test('goes behind what a person has set', () => {
    const limits = createRateLimits({ requestsPerMinute: 60 });
    limits.learn({ requestsPerMinute: 6000, requestsLeft: 5999 });
    expect(leaving(limits, 1, 60)).toBeLessThanOrEqual(61);
  });

  test('that nothing is left is heard', () => {
    const limits = createRateLimits();
    limits.learn({ requestsPerMinute: 600, requestsLeft: 0 });
    expect(limits.take(1)).toBeGreaterThan(0);
  });
});

test('a request waits at the gate, and an end of the run is heard there', async () => {
  vi.useRealTimers();
  const limits = createRateLimits({ requestsPerMinute: 60 });
  const pace = createPace(4, limits);
  await pace.run(async () => 'đi');
  const waiting = pace.run(async () => 'chờ');
  const { EngineError } = await import('../../src/model/errors.ts');
  setTimeout(() => pace.end(new EngineError('aborted', 'dừng')), 20);
  const started = performance.now();
  await expect(waiting).rejects.toThrow('dừng');
  expect(performance.now() - started).toBeLessThan(600);
});
