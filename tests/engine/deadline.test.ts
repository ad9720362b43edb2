import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withDeadline } from '../../src/engine/deadline.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A request that neither ends nor hears its signal, as one whose body stalls. */
function stalled(): Promise<never> {
  return new Promise(() => {});
}

test('an answer in time is given back, and no timer stays', async () => {
  await expect(withDeadline(1000, async () => 'Russia denies it.')).resolves.toBe('Russia denies it.');
  expect(vi.getTimerCount()).toBe(0);
});

test('a request that does not end is over at the deadline', async () => {
  const late = expect(withDeadline(120_000, stalled)).rejects.toMatchObject({
    name: 'EngineError',
    fault: 'timeout',
    message: 'no answer within 120 s',
  });
  await vi.advanceTimersByTimeAsync(120_000);
  await late;
});

test('a request has all its time', async () => {
  let ended = false;
  const request = withDeadline(1000, stalled).catch(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await request;
  expect(ended).toBe(true);
});

test('the signal fires at the deadline and not before it', async () => {
  const signals: AbortSignal[] = [];
  const request = withDeadline(1000, (signal) => {
    signals.push(signal);
    return stalled();
  }).catch(() => undefined);
  await vi.advanceTimersByTimeAsync(999);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  await vi.advanceTimersByTimeAsync(1);
  await request;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test('the fault of a request is given on, and no timer stays', async () => {
  const reset = new Error('ECONNRESET');
  await expect(withDeadline(1000, () => Promise.reject(reset))).rejects.toBe(reset);
  expect(vi.getTimerCount()).toBe(0);
});

test('each request has a signal of its own', async () => {
  const signals = new Set<AbortSignal>();
  const keep = async (signal: AbortSignal) => signals.add(signal);
  await Promise.all([withDeadline(1000, keep), withDeadline(1000, keep)]);
  expect(signals.size).toBe(2);
});
