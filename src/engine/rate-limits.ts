import { TokenBucket } from 'limiter';
import type { ServerLimits } from '../model/engine.ts';

/** What a server lets through in a minute. */
export interface RateLimitOptions {
  readonly requestsPerMinute?: number | undefined;
  /** Input and output together. */
  readonly tokensPerMinute?: number | undefined;
}

/** How many requests and tokens may leave, of all that wait. */
export interface RateLimits {
  /** Lets a request of about so many tokens leave, and gives 0; else the milliseconds after which to ask again. */
  take(tokens: number): number;
  /** What a request took of the tokens, when that is known. */
  settle(estimated: number, taken: number): void;
  /** What the server says of its own limits: hints, which what a person has set goes before. */
  learn(limits: ServerLimits): void;
}

/** A little below the limit: clocks differ, and a refused request counts too. */
const SHARE = 0.97;
/** So many seconds' worth may leave at once. */
const BURST = 1;
/** How fast the estimate of tokens follows what requests take. */
const LEARNING = 0.2;

/**
 * Two token buckets, one for requests and one for tokens. Estimates of tokens are corrected by what the server counts; a
 * request that failed has counted all the same.
 */
export function createRateLimits({ requestsPerMinute, tokensPerMinute }: RateLimitOptions = {}): RateLimits {
  let requests = bucketOf(requestsPerMinute);
  let tokens = bucketOf(tokensPerMinute);
  let factor = 1;

  function take(estimated: number): number {
    const amounts = [
      { bucket: requests, amount: 1 },
      { bucket: tokens, amount: estimated * factor },
    ].flatMap(({ bucket, amount }) => (bucket ? [{ bucket, amount: Math.min(amount, roomFor(bucket, amount)) }] : []));
    const wait = Math.max(0, ...amounts.map(({ bucket, amount }) => bucket.getWaitTime(amount)));
    if (wait > 0) return Math.ceil(wait);
    for (const { bucket, amount } of amounts) bucket.content -= amount;
    return 0;
  }

  return {
    take,
    settle(estimated, taken) {
      if (tokens) tokens.content -= taken - estimated * factor;
      if (estimated > 0) factor += LEARNING * (taken / estimated - factor);
    },
    learn({ requestsPerMinute: forRequests, tokensPerMinute: forTokens, requestsLeft, tokensLeft }) {
      if (requestsPerMinute === undefined) requests = learned(requests, forRequests, requestsLeft);
      if (tokensPerMinute === undefined) tokens = learned(tokens, forTokens, tokensLeft);
    },
  };
}

function bucketOf(perMinute: number | undefined): TokenBucket | undefined {
  if (perMinute === undefined) return undefined;
  const rate = perMinute * SHARE;
  const bucket = new TokenBucket({ bucketSize: burstOf(rate), tokensPerInterval: rate, interval: 'minute' });
  bucket.content = bucket.bucketSize;
  return bucket;
}

function burstOf(rate: number): number {
  return Math.max(1, (rate / 60) * BURST);
}

/** A request that takes more than a burst: the bucket grows for it, but not beyond a minute's worth. */
function roomFor(bucket: TokenBucket, amount: number): number {
  bucket.bucketSize = Math.max(bucket.bucketSize, Math.min(amount, bucket.tokensPerInterval));
  return bucket.bucketSize;
}

function learned(
  bucket: TokenBucket | undefined,
  perMinute: number | undefined,
  left: number | undefined,
): TokenBucket | undefined {
  const isNew = perMinute !== undefined && perMinute * SHARE !== bucket?.tokensPerInterval;
  const next = isNew ? bucketOf(perMinute) : bucket;
  if (next && left !== undefined) next.content = Math.min(next.content, left);
  return next;
}
