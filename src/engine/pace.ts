import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { EngineError, UnavailableError } from '../model/errors.ts';
import type { RateLimits } from './rate-limits.ts';

/** Why no further request of a run may leave: the engine, a person, or nowhere to store what it answers. */
export type RunEnding = EngineError | UnavailableError;

/** The one place that all requests of a run go through: so many at once, a shared pause, an end for all. */
export interface Pace {
  /**
   * Runs `request` when there is a place, no pause, and room within the limits of a minute; rejects at once when the run has
   * ended.
   * @param tokens about how many it takes.
   */
  run<T>(request: () => Promise<T>, tokens?: number): Promise<T>;
  /** Waits without holding a place; rejects when the run ends meanwhile. */
  wait(milliseconds: number): Promise<void>;
  /** Lets no request leave for so long, and fewer at once after that. */
  slowDown(milliseconds: number): void;
  /** Sets how many may be in flight at most, once the engine is known. */
  limitTo(concurrency: number): void;
  /** Told of each answer: after as many as may be in flight, one more may be. */
  speedUp(): void;
  /** Lets no further request leave; those in flight go on. */
  end(reason: RunEnding): void;
  readonly ended: RunEnding | undefined;
  readonly inFlight: number;
  /** Requests in flight at most, now. */
  readonly concurrency: number;
  /** How long it is until further requests leave, in milliseconds. */
  readonly pausedFor: number;
}

/** @param concurrency requests in flight at most, from 1. */
export function createPace(concurrency: number, limits?: Pick<RateLimits, 'take'>): Pace {
  const limit = pLimit(concurrency);
  let most = concurrency;
  let pausedUntil = 0;
  let sinceSlow = 0;
  let ended: RunEnding | undefined;
  let firstIsOut: Promise<void> | undefined;

  async function take<T>(request: () => Promise<T>, tokens: number): Promise<T> {
    await until(() => pausedUntil);
    for (let wait = limits?.take(tokens) ?? 0; wait > 0; wait = limits?.take(tokens) ?? 0) {
      const time = Date.now() + wait;
      await until(() => Math.max(time, pausedUntil));
    }
    await afterTheFirst();
    if (ended) throw ended;
    return request();
  }

  /** All are wanted at once at the start, when making one takes longest: the first is on its way before the others are made. */
  async function afterTheFirst(): Promise<void> {
    if (firstIsOut) return firstIsOut;
    firstIsOut = nextTurn();
  }

  async function until(time: () => number): Promise<void> {
    for (;;) {
      if (ended) throw ended;
      const wait = time() - Date.now();
      if (wait <= 0) return;
      // Short steps, so that an end during a long wait is heard.
      await sleep(Math.min(wait, 250));
    }
  }

  return {
    run: (request, tokens = 0) => (ended ? Promise.reject(ended) : limit(() => take(request, tokens))),
    wait(milliseconds) {
      const time = Date.now() + milliseconds;
      return until(() => time);
    },
    slowDown(milliseconds) {
      // A burst of refusals is one event: only the first of a pause halves.
      if (pausedUntil <= Date.now()) limit.concurrency = Math.max(1, Math.floor(limit.concurrency / 2));
      pausedUntil = Math.max(pausedUntil, Date.now() + milliseconds);
      sinceSlow = 0;
    },
    limitTo(atMost) {
      most = atMost;
      limit.concurrency = atMost;
    },
    // Additive increase, multiplicative decrease, as TCP does.
    speedUp() {
      sinceSlow += 1;
      if (limit.concurrency >= most || sinceSlow < limit.concurrency) return;
      limit.concurrency += 1;
      sinceSlow = 0;
    },
    end: (reason) => {
      ended ??= reason;
    },
    get ended() {
      return ended;
    },
    get inFlight() {
      return limit.activeCount;
    },
    get pausedFor() {
      return Math.max(0, pausedUntil - Date.now());
    },
    get concurrency() {
      return limit.concurrency;
    },
  };
}
