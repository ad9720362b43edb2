import type OpenAI from 'openai';
import * as v from 'valibot';
import { ConfigError, EngineError } from '../model/errors.ts';
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
  throw new ConfigError(`${client.baseURL} ${found}\nName one with OPENAI_MODEL in .env, or --model NAME.`);
}

const ListSchema = v.object({ data: v.array(v.object({ id: v.string() })) });

async function listModels(client: OpenAI): Promise<string[]> {
  try {
    const body: unknown = await withDeadline(LIST_DEADLINE, (signal) => client.get('/models', { signal }));
    const parsed = v.safeParse(ListSchema, body);
    if (!parsed.success) throw new EngineError('malformed', 'the server does not answer /models with a list of models');
    return parsed.output.data.map(({ id }) => id).sort();
  } catch (error) {
    const classified = classifyError(error, client.apiKey ?? undefined);
    // Without a model nothing can be asked: whatever it was, it ends the run.
    const fault = classified.fatal ? classified.fault : 'unreachable';
    throw new EngineError(fault, `${client.baseURL}/models: ${classified.message}`, { cause: classified.cause });
  }
}
