import type { Pace } from '../engine/pace.ts';
import type { RetryOptions } from '../engine/with-retry.ts';
import type { ChatModel, Engine } from '../model/engine.ts';
import { UnavailableError } from '../model/errors.ts';
import type { EngineAccess } from './read-environment.ts';
import type { WorkshopOptions } from './run-options.ts';

/** Engines that can be asked for by name: where each listens. `auto` is what the environment says. */
export const ENGINES = {
  auto: undefined,
  openai: 'https://api.openai.com/v1',
  ollama: 'http://localhost:11434/v1',
  'lm-studio': 'http://localhost:1234/v1',
  'llama-server': 'http://localhost:8080/v1',
  vllm: 'http://localhost:8000/v1',
} as const;

export type EngineName = keyof typeof ENGINES;

/** The way to the engine of that name, with what the environment says beside the address. */
export function accessTo(name: EngineName, environment: EngineAccess): EngineAccess {
  const baseURL = ENGINES[name];
  return baseURL === undefined ? environment : { ...environment, baseURL };
}

const NO_ENGINE = `There is no engine to translate with. One of these, in the file .env of this folder, gives one:
  an OpenAI key          OPENAI_API_KEY=…
  another server         OPENAI_BASE_URL=https://…/v1 and its OPENAI_API_KEY (OpenRouter, vLLM, a proxy)
  a server on this machine, without a key
                         OPENAI_BASE_URL=http://localhost:11434/v1 (Ollama; llama-server: port 8080)`;

/** What paces requests, and what is told of them; the fallback's server has a pace of its own. */
export interface Around {
  readonly pace: Pace;
  readonly fallbackPace: Pace;
  readonly retry: RetryOptions;
}

/**
 * The engine that is named, with pace, deadline and retry around it. The client is loaded here, when the first
 * paragraph needs it.
 * @throws UnavailableError when there is neither a key nor a server; ConfigError when the model cannot be told.
 */
export async function findEngine(
  { engine, chatModel }: Pick<WorkshopOptions, 'engine' | 'chatModel'>,
  { pace, fallbackPace, retry }: Around,
): Promise<Engine> {
  const { withRetry } = await import('../engine/with-retry.ts');
  const found = withRetry(chatModel ?? (await openAiCompatible(engine, retry.timeout)), pace, retry);
  const { fallback } = engine;
  if (!fallback) return found;
  const { withFallback } = await import('../engine/with-fallback.ts');
  const { limits: _, ...unlimited } = retry;
  return withFallback(found, async () =>
    withRetry(await openAiCompatible({ ...engine, ...fallback }, retry.timeout), fallbackPace, unlimited),
  );
}

async function openAiCompatible(access: EngineAccess, timeout: number): Promise<ChatModel> {
  const { apiKey, baseURL, model } = access;
  if (!apiKey && !baseURL) throw new UnavailableError(NO_ENGINE);
  const [{ chooseModel, OPENAI_BASE_URL }, { openAiClient, openAiModel }, { createFetch }] = await Promise.all([
    import('../engine/choose-model.ts'),
    import('../engine/openai-model.ts'),
    import('../engine/proxy-fetch.ts'),
  ]);
  const fetch = await createFetch(access, timeout);
  // Servers on one's own machine ask for no key, the client does.
  const client = openAiClient({
    apiKey: apiKey ?? 'none',
    baseURL: baseURL ?? OPENAI_BASE_URL,
    ...(fetch && { fetch }),
  });
  return openAiModel(client, model ?? (await chooseModel(client)));
}
