import OpenAI, { APIError } from 'openai';
import type { ChatModel, ChatReply, ChatRequest } from '../model/engine.ts';
import { classifyError, readErrorBody } from './classify-error.ts';
import { type Dialect, FULL_DIALECT, requestBody, withoutRefused } from './dialect.ts';
import { httpFetch } from './http-fetch.ts';
import { readCompletion } from './read-completion.ts';
import { readServerLimits } from './server-limits.ts';

export interface ClientOptions {
  readonly apiKey: string;
  readonly baseURL: string;
  readonly fetch?: typeof fetch;
}

/** The client, set up so that our own layers decide: no retries, no redirects, no deadline of its own. */
export function openAiClient({ apiKey, baseURL, fetch = httpFetch }: ClientOptions): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL,
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    // A redirect would carry the article and the key to a host that nobody named.
    fetchOptions: { redirect: 'error' },
    organization: null,
    project: null,
    logLevel: 'off',
    fetch,
  });
}

/** A chat model behind an OpenAI-compatible server. */
export function openAiModel(client: OpenAI, model: string): ChatModel {
  let known = firstDialect(client.baseURL, model);
  return { name: model, complete };

  async function complete(request: ChatRequest, signal: AbortSignal): Promise<ChatReply> {
    let dialect = known;
    for (;;) {
      try {
        const reply = await ask(client, model, request, dialect, signal);
        known = dialect;
        return reply;
      } catch (error) {
        const refused = isBadRequest(error) ? withoutRefused(dialect, error.message) : undefined;
        if (!refused) throw classifyError(error, client.apiKey ?? undefined);
        dialect = refused.dialect;
        if (refused.named) known = dialect;
      }
    }
  }
}

async function ask(
  client: OpenAI,
  model: string,
  request: ChatRequest,
  dialect: Dialect,
  signal: AbortSignal,
): Promise<ChatReply> {
  const asked = client.chat.completions.create(requestBody(model, request, dialect), { signal });
  const { data, response } = await asked.withResponse();
  const body: unknown = data;
  const error = readErrorBody(body);
  if (error) throw error;
  const limits = readServerLimits(response.headers);
  return { ...readCompletion(body, model), ...(limits && { limits }) };
}

function isBadRequest(error: unknown): error is APIError {
  return (
    error instanceof APIError &&
    (error.status === 400 || error.status === 422) &&
    classifyError(error).fault === 'rejected'
  );
}

/** OpenAI's own reasoning models take no temperature, and room under another name; asking would cost a refusal each run. */
function firstDialect(baseURL: string, model: string): Dialect {
  if (!baseURL.startsWith('https://api.openai.com/')) return FULL_DIALECT;
  return { ...FULL_DIALECT, room: 'max_completion_tokens', temperature: !/^(gpt-[5-9]|o\d)/.test(model) };
}
