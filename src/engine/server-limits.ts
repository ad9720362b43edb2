import type { ServerLimits } from '../model/engine.ts';

/**
 * What a server says of its limits, in the headers that OpenAI and those like it send (`x-ratelimit-limit-requests`, …).
 * @returns undefined where it says nothing.
 */
export function readServerLimits(headers: Headers): ServerLimits | undefined {
  const limits = {
    requestsPerMinute: numberIn(headers, 'limit-requests'),
    tokensPerMinute: numberIn(headers, 'limit-tokens'),
    requestsLeft: numberIn(headers, 'remaining-requests'),
    tokensLeft: numberIn(headers, 'remaining-tokens'),
  };
  return Object.values(limits).some((value) => value !== undefined) ? limits : undefined;
}

function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers.get(`x-ratelimit-${name}`);
  return value !== null && /^\d+$/.test(value) && (Number(value) > 0 || name.startsWith('remaining'))
    ? Number(value)
    : undefined;
}
