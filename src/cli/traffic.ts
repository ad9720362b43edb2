import type { ChatReply } from '../model/engine.ts';

/** What was asked of the engine in a run. Tokens as the server counts them. */
export interface Traffic {
  readonly sent: number;
  readonly answered: number;
  readonly retries: number;
  readonly inputTokens: number;
  /** Of the input, what the server had worked on before. */
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

export const NO_TRAFFIC: Traffic = {
  sent: 0,
  answered: 0,
  retries: 0,
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
};

export function withReply(traffic: Traffic, { usage }: ChatReply): Traffic {
  return {
    ...traffic,
    answered: traffic.answered + 1,
    inputTokens: traffic.inputTokens + usage.inputTokens,
    cachedInputTokens: traffic.cachedInputTokens + usage.cachedInputTokens,
    outputTokens: traffic.outputTokens + usage.outputTokens,
  };
}
