import type OpenAI from 'openai';
import { ConfigError } from '../model/errors.ts';
import { classifyError } from './classify-error.ts';
import { withDeadline } from './deadline.ts';

/** OpenAI's newest small general model among those that the `openai` package lists. */
export const DEFAULT_MODEL: OpenAI.ChatModel = 'gpt-5.6-luna';

/** Where the client goes when no other base URL is named. */
export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

/** How long the list of models may take, in milliseconds. */
const LIST_DEADLINE = 15_000;

/**
 * The model to ask for when none is named: at OpenAI the default, at another server its only one.
 * @throws ConfigError with the list when the server has several, or none.
 * @throws EngineError when the server does not answer.
 */
export async function chooseModel(client: OpenAI): Promise<string> {
  if (client.baseURL === OPENAI_BASE_URL) return DEFAULT_MODEL;
  const models = await listModels(client);
  if (models.length === 1 && models[0]) return models[0];
  const found =
    models.length === 0
      ? 'lists no model'
      : `has ${models.length} models:\n${models.map((id) => `  ${id}`).join('\n')}`;
  throw new ConfigError(`${client.baseURL} ${found}\nName one with OPENAI_MODEL in .env, or --model NAME`);
}

async function listModels(client: OpenAI): Promise<string[]> {
  try {
    return await withDeadline(LIST_DEADLINE, async (signal) => {
      const page = await client.models.list({ signal });
      return page.data.map(({ id }) => id).sort();
    });
  } catch (error) {
    throw classifyError(error, client.apiKey ?? undefined);
  }
}
