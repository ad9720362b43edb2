import { APIConnectionError, APIError } from 'openai';
import { EngineError, type EngineFault } from '../model/errors.ts';
import { reasonOf } from './http-fetch.ts';
import { readRetryAfter } from './retry-after.ts';

/** What a status means, where the error's code does not say more. */
const BY_STATUS: Readonly<Record<number, EngineFault>> = {
  401: 'unauthorized',
  402: 'quota',
  403: 'unauthorized',
  404: 'unknown-model',
  408: 'server',
  409: 'server',
  425: 'server',
  429: 'rate-limit',
};

/** Codes and types that servers put into the body: the more telling part. */
const BY_CODE: readonly (readonly [RegExp, EngineFault])[] = [
  [/insufficient_quota|billing|credit|exceeded_current_quota/i, 'quota'],
  [/invalid_api_key|authentication|permission|account_deactivated/i, 'unauthorized'],
  [/model_not_found|unknown_model|invalid_model/i, 'unknown-model'],
  [/content_filter|content_policy|moderation|safety/i, 'refusal'],
  [/rate_limit/i, 'rate-limit'],
];

/**
 * Makes an `EngineError` of whatever a request ended with.
 * @param secret the API key: some servers repeat it in what they say, and what is said here is shown and stored.
 */
export function classifyError(error: unknown, secret = ''): EngineError {
  const classified = toEngineError(error);
  const { fault, message, retryAfter, cause } = classified;
  const line = (secret.length < SHORTEST_SECRET ? message : message.replaceAll(secret, '[key]'))
    .replace(/\s+/g, ' ')
    .trim();
  const short = line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE - 1)}…` : line;
  if (short === message) return classified;
  // What the server said stands in the cause too.
  return new EngineError(fault, short, { retryAfter, cause: message.includes(secret) ? undefined : cause });
}

const LONGEST_MESSAGE = 300;

/** "none" and "ollama" stand for a key where none is needed; they are words of messages too. */
const SHORTEST_SECRET = 8;

function toEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const cause = { cause: error };
  if (error instanceof APIConnectionError)
    return new EngineError('network', `no connection: ${rootMessage(error)}`, cause);
  if (error instanceof APIError) return fromStatus(error);
  if (error instanceof SyntaxError) return new EngineError('malformed', 'the server answered with broken JSON', cause);
  return new EngineError('network', `the connection broke: ${rootMessage(error)}`, cause);
}

function fromStatus(error: APIError): EngineError {
  const status: number | undefined = error.status;
  const code = `${error.code ?? ''} ${error.type ?? ''}`;
  const fault = faultOf(status, code);
  const message = `${status ?? 'error'}${error.code ? ` ${error.code}` : ''}: ${error.message.replace(/^\d+ /, '')}`;
  return new EngineError(fault, message, { retryAfter: readRetryAfter(error.headers), cause: error });
}

function faultOf(status: number | undefined, code: string): EngineFault {
  const byCode = BY_CODE.find(([pattern]) => pattern.test(code))?.[1];
  if (byCode) return byCode;
  if (status === undefined) return 'server';
  return BY_STATUS[status] ?? (status >= 500 ? 'server' : 'rejected');
}

/** An error that came with status 200, as proxies send it: `{"error": {"code": 429, "message": "…"}}`. */
export function readErrorBody(body: unknown): EngineError | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body) || !body.error) return undefined;
  const error: unknown = body.error;
  const { code, type, message } = {
    code: undefined,
    type: undefined,
    message: undefined,
    ...(typeof error === 'object' ? error : { message: error }),
  };
  const status = Number(code);
  const fault = faultOf(Number.isInteger(status) && status >= 400 ? status : undefined, `${code ?? ''} ${type ?? ''}`);
  return new EngineError(fault, `the server reported an error: ${String(message ?? code ?? 'unknown')}`);
}

function rootMessage(error: unknown): string {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  if (!(root instanceof Error)) return String(root);
  // Several addresses tried: one message for all.
  if (root instanceof AggregateError && root.errors[0] instanceof Error) return root.errors[0].message;
  return reasonOf(root);
}
