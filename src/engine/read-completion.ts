import * as v from 'valibot';
import type { ChatReply } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';

const TextPart = v.object({ type: v.string(), text: v.optional(v.string(), '') });

const CompletionSchema = v.object({
  model: v.optional(v.string(), ''),
  choices: v.pipe(
    v.array(
      v.object({
        finish_reason: v.nullish(v.string()),
        message: v.object({
          content: v.nullish(v.union([v.string(), v.array(TextPart)])),
          refusal: v.nullish(v.string()),
        }),
      }),
    ),
    v.minLength(1),
  ),
  usage: v.nullish(
    v.object({
      prompt_tokens: v.optional(v.number(), 0),
      completion_tokens: v.optional(v.number(), 0),
      prompt_tokens_details: v.nullish(v.object({ cached_tokens: v.nullish(v.number()) })),
    }),
  ),
});

/**
 * Reads the body of a chat completion, which some servers answer with HTML, an error under status 200, or no choices.
 * @param asked the model asked for, in case the reply names none.
 * @throws EngineError `malformed`, `length` (cut short), or `refusal`: nothing of that kind is ever taken for a translation.
 */
export function readCompletion(body: unknown, asked: string): ChatReply {
  const parsed = v.safeParse(CompletionSchema, body);
  if (!parsed.success)
    throw new EngineError('malformed', `the server answered with ${describe(body)} instead of a chat completion`);
  const { choices, model, usage } = parsed.output;
  const choice = choices[0];
  const refusal = choice?.message.refusal;
  if (refusal) throw new EngineError('refusal', `the model refused: ${refusal}`);
  if (choice?.finish_reason === 'content_filter')
    throw new EngineError('refusal', "the provider's content filter stopped the reply");
  if (choice?.finish_reason === 'length') throw new EngineError('length', 'the reply was cut short');
  const content = joinParts(choice?.message.content);
  if (content.trim() === '') throw new EngineError('malformed', 'the reply is empty');
  return {
    content,
    model: model || asked,
    usage: {
      inputTokens: usage?.prompt_tokens ?? 0,
      cachedInputTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: usage?.completion_tokens ?? 0,
    },
  };
}

function joinParts(content: string | readonly { type: string; text: string }[] | null | undefined): string {
  if (typeof content === 'string') return content;
  return (content ?? [])
    .filter(({ type }) => type === 'text')
    .map(({ text }) => text)
    .join('');
}

function describe(body: unknown): string {
  if (typeof body === 'string')
    return /^\s*</.test(body) ? 'a web page' : body.trim() === '' ? 'nothing' : `text ("${body}")`;
  return body === null || body === undefined ? 'nothing' : 'JSON of another form';
}
