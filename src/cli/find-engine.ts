import type { Pace } from '../engine/pace.ts';
import type { RetryOptions } from '../engine/with-retry.ts';
import type { Engine } from '../model/engine.ts';
import { UnavailableError } from '../model/errors.ts';
import type { Environment } from './config.ts';

export interface EngineSettings extends RetryOptions {
  readonly environment: Environment;
  /** The model asked for by name. */
  readonly model: string | undefined;
}

const NO_ENGINE = `There is no engine to translate with. One of these gives one:
  an OpenAI key          OPENAI_API_KEY=… in the file .env
  another server         OPENAI_BASE_URL=https://…/v1 and its OPENAI_API_KEY in .env (OpenRouter, vLLM, a proxy)
  a server on this machine, without a key
                         OPENAI_BASE_URL=http://localhost:11434/v1 in .env (Ollama; llama-server: port 8080)
.env.example is a file to copy.`;

/**
 * The engine that the environment names, with pace, deadline and retry around it. The client is loaded here, when the
 * first paragraph needs it.
 * @throws UnavailableError when there is neither a key nor a server; ConfigError when the model cannot be told.
 */
export async function findEngine({ environment, model, ...retry }: EngineSettings, pace: Pace): Promise<Engine> {
  const { apiKey, baseURL } = environment;
  if (!apiKey && !baseURL) throw new UnavailableError(NO_ENGINE);
  const [{ chooseModel, OPENAI_BASE_URL }, { openAiClient, openAiModel }, { withRetry }, { createFetch }] =
    await Promise.all([
      import('../engine/choose-model.ts'),
      import('../engine/openai-model.ts'),
      import('../engine/with-retry.ts'),
      import('../engine/proxy-fetch.ts'),
    ]);
  const fetch = await createFetch(environment, retry.timeout);
  // Servers on one's own machine ask for no key, the client does.
  const client = openAiClient({
    apiKey: apiKey ?? 'none',
    baseURL: baseURL ?? OPENAI_BASE_URL,
    ...(fetch && { fetch }),
  });
  return withRetry(openAiModel(client, model ?? (await chooseModel(client))), pace, retry);
}
