import { openAiClient, openAiModel } from '../../src/engine/openai-model.ts';
import { createPace, type Pace } from '../../src/engine/pace.ts';
import { type RetryOptions, withRetry } from '../../src/engine/with-retry.ts';
import type { ChatRequest, Engine } from '../../src/model/engine.ts';
import { REPLY_SCHEMA, readReply } from '../../src/prompt/read-reply.ts';

/** The whole engine against a server, with waits of milliseconds. */
export function engineForTest(
  baseURL: string,
  options: Partial<RetryOptions> & { concurrency?: number; apiKey?: string } = {},
): Engine & { pace: Pace } {
  const pace = createPace(options.concurrency ?? 4);
  const client = openAiClient({ apiKey: options.apiKey ?? 'test-key', baseURL });
  const engine = withRetry(openAiModel(client, 'scripted-1'), pace, {
    timeout: 5000,
    firstWait: 2,
    longestWait: 50,
    ...options,
  });
  return { ...engine, pace };
}

/** A request for one paragraph, fenced as the prompt does it. */
export function requestFor(paragraph: string): ChatRequest {
  return {
    messages: [
      { role: 'system', content: 'Translate.' },
      { role: 'user', content: 'Context.' },
      { role: 'user', content: `<<<PARAGRAPH 0123456789ab\n${paragraph}\nPARAGRAPH 0123456789ab>>>` },
    ],
    schema: REPLY_SCHEMA,
    maxTokens: 500,
    validate: (content) => readReply(content, paragraph),
  };
}
