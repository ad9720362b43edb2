import type { ChatModel, ChatReply, ChatRequest, Engine } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';
import { estimateTokens } from '../text/tokens.ts';
import { withDeadline } from './deadline.ts';
import type { Pace } from './pace.ts';
import type { RateLimits } from './rate-limits.ts';

export interface RetryOptions {
  /** Total time for one request, in milliseconds. */
  readonly timeout: number;
  /** The first wait after a fault, in milliseconds; it doubles from one to the next. */
  readonly firstWait?: number;
  /** The longest wait, also where the server asks for more. */
  readonly longestWait?: number;
  /** Told before each wait for a further attempt. */
  readonly onRetry?: (error: EngineError, wait: number) => void;
  /** Told of each request that leaves, and whether it was sent before. */
  readonly onRequest?: (isRetry: boolean) => void;
  readonly onReply?: (reply: ChatReply) => void;
  /** Told of what requests take, and of what the server says of its limits. */
  readonly limits?: Pick<RateLimits, 'settle' | 'learn'>;
}

/** Attempts at one request, when the server fails; and when it asks to slow down, which is no fault of the request. */
const ATTEMPTS = 6;
const ATTEMPTS_WHEN_LIMITED = 12;
/** A server that never answered anything in this run is more likely not there than busy. */
const ATTEMPTS_WHEN_UNREACHED = 4;
/** So many paragraphs given up before any was translated: the fault is the server's, not theirs. */
const GIVEN_UP_IN_VAIN = 3;

const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;

/**
 * The one retry loop: faults that may pass are tried again with backoff and jitter, a `Retry-After` is obeyed up to
 * a minute, a fatal fault ends the run for all. Waiting holds no place among the requests in flight.
 */
export function withRetry(model: ChatModel, pace: Pace, options: RetryOptions): Engine {
  let everAnswered = false;
  let translated = 0;
  let givenUp = 0;
  return { name: model.name, ask: (request) => attempt(request, 1) };

  async function attempt(request: ChatRequest, n: number): Promise<ChatReply> {
    const result = await pace.run(() => once(request, n), tokensOf(request));
    if (typeof result === 'object') return result;
    await pace.wait(result);
    return attempt(request, n + 1);
  }

  /** The reply, or how long to wait before the next attempt. A fault is acted on before the place in flight is free. */
  async function once(request: ChatRequest, n: number): Promise<ChatReply | number> {
    try {
      options.onRequest?.(n > 1);
      const reply = await withDeadline(options.timeout, (signal) => model.complete(request, signal));
      everAnswered = true;
      pace.speedUp();
      options.onReply?.(reply);
      learnFrom(reply, tokensOf(request), options.limits);
      request.validate(reply.content);
      translated += 1;
      return reply;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return waitAfter(error, n);
    }
  }

  function waitAfter(error: EngineError, n: number): number {
    if (error.fault !== 'network' && error.fault !== 'timeout') everAnswered = true;
    if (error.fatal) pace.end(error);
    if (!error.retryable) throw error;
    const isLimit = error.fault === 'rate-limit';
    const isUnreached = error.fault === 'network' && !everAnswered;
    if (isUnreached && n >= ATTEMPTS_WHEN_UNREACHED) throw endUnreachable(error, 'no request was answered');
    if (n >= (isLimit ? ATTEMPTS_WHEN_LIMITED : ATTEMPTS)) {
      givenUp += 1;
      throw translated === 0 && givenUp >= GIVEN_UP_IN_VAIN ? endUnreachable(error, 'no request succeeded') : error;
    }
    const wait = waitFor(error, n, options);
    options.onRetry?.(error, wait);
    if (!isLimit) return wait;
    // All wait together, at the gate.
    pace.slowDown(wait);
    return 0;
  }

  function endUnreachable(error: EngineError, what: string): EngineError {
    const unreachable = new EngineError('unreachable', `${what}, the last one: ${error.message}`, { cause: error });
    pace.end(unreachable);
    return unreachable;
  }
}

/** About how many tokens a request takes: what it says, and an answer as long as its last message. */
function tokensOf({ messages }: ChatRequest): number {
  const counts = messages.map(({ content }) => estimateTokens(content));
  return counts.reduce((sum, count) => sum + count, counts.at(-1) ?? 0);
}

function learnFrom({ usage, limits }: ChatReply, estimated: number, known: RetryOptions['limits']): void {
  const taken = usage.inputTokens + usage.outputTokens;
  if (taken > 0) known?.settle(estimated, taken);
  if (limits) known?.learn(limits);
}

function waitFor(error: EngineError, attempt: number, options: RetryOptions): number {
  const { firstWait = FIRST_WAIT, longestWait = LONGEST_WAIT } = options;
  // "0" is no leave to hammer.
  if (error.retryAfter) return Math.min(error.retryAfter, longestWait);
  const ceiling = Math.min(firstWait * 2 ** (attempt - 1), longestWait);
  // Half fixed, half random: neither all at once nor at once.
  return ceiling / 2 + Math.random() * (ceiling / 2);
}
