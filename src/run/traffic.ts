import type { ChatReply } from '../model/engine.ts';

/** What was asked of the engine in a run. Tokens as the server counts them. */
export interface Traffic {
  readonly sent: number;
  readonly answered: number;
  readonly inFlight: number;
  /** How long the server wants to be left alone, in milliseconds from now. */
  readonly pausedFor: number;
  readonly retries: number;
  readonly inputTokens: number;
  /** Of the input, what the server had worked on before. */
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

export const NO_TRAFFIC: Traffic = {
  sent: 0,
  answered: 0,
  inFlight: 0,
  pausedFor: 0,
  retries: 0,
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
};

export interface Meter {
  readonly onRequest: (isRetry: boolean) => void;
  readonly onReply: (reply: ChatReply) => void;
  readonly traffic: () => Traffic;
}

/** Counts what goes over the line. */
export function createMeter(now: () => Pick<Traffic, 'inFlight' | 'pausedFor'>): Meter {
  const counted = { ...NO_TRAFFIC };
  return {
    onRequest(isRetry) {
      counted.sent += 1;
      if (isRetry) counted.retries += 1;
    },
    onReply({ usage }) {
      counted.answered += 1;
      counted.inputTokens += usage.inputTokens;
      counted.cachedInputTokens += usage.cachedInputTokens;
      counted.outputTokens += usage.outputTokens;
    },
    traffic: () => ({ ...counted, ...now() }),
  };
}
