import type { ChatRequest, Message } from '../model/engine.ts';

/**
 * What a server takes. OpenAI-compatible servers differ in the parameters that they refuse; a refused one is left
 * out from then on.
 */
export interface Dialect {
  readonly format: 'schema' | 'json' | 'text';
  readonly room: 'max_completion_tokens' | 'max_tokens' | 'none';
  readonly temperature: boolean;
  /** `three`: system, user, user; `alternating`: system, user; `one`: a single user message. */
  readonly messages: 'three' | 'alternating' | 'one';
}

export const FULL_DIALECT: Dialect = { format: 'schema', room: 'max_tokens', temperature: true, messages: 'three' };

/** Low, for the same wording of the same thing; not zero, at which small models fall into loops. */
export const TEMPERATURE = 0.2;

/** The body of a chat completion request in a server's dialect. */
export function requestBody(model: string, request: ChatRequest, dialect: Dialect) {
  const { schema, sampling } = request;
  return {
    model,
    messages: arrange(request.messages, dialect.messages),
    ...(dialect.temperature && { temperature: sampling?.temperature ?? TEMPERATURE }),
    ...(dialect.temperature && sampling && { top_p: sampling.topP }),
    ...(dialect.room !== 'none' && { [dialect.room]: request.maxTokens }),
    ...(schema && dialect.format === 'json' && { response_format: { type: 'json_object' as const } }),
    ...(schema &&
      dialect.format === 'schema' && {
        response_format: { type: 'json_schema' as const, json_schema: { ...schema, strict: true } },
      }),
  };
}

/** The messages in the form that a model takes. */
export function arrange(messages: readonly Message[], form: Dialect['messages']): Message[] {
  if (form === 'three') return [...messages];
  const system = messages.filter(({ role }) => form === 'alternating' && role === 'system');
  const rest = messages.filter((message) => !system.includes(message));
  return [...system, { role: 'user', content: rest.map(({ content }) => content).join('\n\n') }];
}

interface Refusal {
  /** What the server's message or `param` says of the parameter. */
  readonly says: RegExp;
  readonly without: (dialect: Dialect) => Dialect | undefined;
}

/** Tried from the top: the first that the message names and that can still be given up. */
const REFUSALS: readonly Refusal[] = [
  { says: /response_format|json_schema|json_object|structured|schema|grammar/i, without: simplerFormat },
  { says: /temperature/i, without: (d) => (d.temperature ? { ...d, temperature: false } : undefined) },
  { says: /max_tokens|max_completion_tokens|context length|maximum context/i, without: otherRoom },
  {
    says: /alternat|roles? must|conversation roles/i,
    without: (d) => (d.messages === 'three' ? { ...d, messages: 'alternating' } : undefined),
  },
  {
    says: /system.{0,20}(role|message|prompt)|developer message/i,
    without: (d) => (d.messages !== 'one' ? { ...d, messages: 'one' } : undefined),
  },
];

/**
 * The dialect to try after a server refused a request as malformed; undefined when there is nothing left to leave out.
 * `named` tells whether the server said which parameter it was: only then is the lesson certain.
 */
export function withoutRefused(dialect: Dialect, message: string): { dialect: Dialect; named: boolean } | undefined {
  for (const { says, without } of REFUSALS) {
    const simpler = says.test(message) ? without(dialect) : undefined;
    if (simpler) return { dialect: simpler, named: true };
  }
  // A bare "bad request": the schema is what servers lack most often, then the limits, then the sampling.
  const guess = simplerFormat(dialect) ?? (dialect.room === 'none' ? undefined : { ...dialect, room: 'none' as const });
  return guess && { dialect: guess, named: false };
}

function simplerFormat(dialect: Dialect): Dialect | undefined {
  if (dialect.format === 'text') return undefined;
  return { ...dialect, format: dialect.format === 'schema' ? 'json' : 'text' };
}

function otherRoom(dialect: Dialect): Dialect | undefined {
  if (dialect.room === 'none') return undefined;
  return { ...dialect, room: dialect.room === 'max_tokens' ? 'max_completion_tokens' : 'none' };
}
