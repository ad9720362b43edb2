import { APIConnectionError, APIError } from 'openai';
import { describe, expect, test } from 'vitest';
import { classifyError, readErrorBody } from '../../src/engine/classify-error.ts';
import { EngineError, type EngineFault } from '../../src/model/errors.ts';

/** What the client throws for a status and an error body. */
function answered(status: number, error: object = {}, headers: Record<string, string> = {}): APIError {
  return APIError.generate(status, { error }, undefined, new Headers(headers));
}

describe('a status', () => {
  test.each<[number, EngineFault]>([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [402, 'quota'],
    [403, 'unauthorized'],
    [404, 'unknown-model'],
    [408, 'server'],
    [409, 'server'],
    [413, 'rejected'],
    [422, 'rejected'],
    [429, 'rate-limit'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
    [529, 'server'],
  ])('%i is %s', (status, fault) => {
    expect(classifyError(answered(status, { message: 'It failed.' })).fault).toBe(fault);
  });
});

describe('a code says more than its status', () => {
  test.each<[number, object, EngineFault]>([
    [429, { code: 'insufficient_quota', message: 'You exceeded your current quota.' }, 'quota'],
    [403, { code: 'billing_not_active', message: 'Your account is not active.' }, 'quota'],
    [400, { code: 'invalid_api_key', message: 'Incorrect API key.' }, 'unauthorized'],
    [400, { type: 'authentication_error', message: 'No key.' }, 'unauthorized'],
    [400, { code: 'model_not_found', message: 'No such model.' }, 'unknown-model'],
    [400, { code: 'content_filter', message: 'The prompt was filtered.' }, 'refusal'],
    [400, { code: 'content_policy_violation', message: 'Not allowed.' }, 'refusal'],
    [503, { code: 'rate_limit_exceeded', message: 'Slow down.' }, 'rate-limit'],
  ])('%i %j', (status, error, fault) => {
    expect(classifyError(answered(status, error)).fault).toBe(fault);
  });
});

describe('the message', () => {
  test('never holds the key, also where the server repeats it', () => {
    const error = classifyError(answered(401, { message: 'Incorrect key sk-secret-1: sk-secret-1' }), 'sk-secret-1');
    expect([error.fault, error.message]).toEqual(['unauthorized', '401: Incorrect key [key]: [key]']);
    expect(String(error.cause)).not.toContain('sk-secret-1');
  });

  test('is cut behind the key, not within it', () => {
    const refusal = new EngineError('refusal', `${'Lỗi '.repeat(68)}sk-canary-4f9a2b71c8d3e6f05a1b9c7d2e8f4a6b`);
    expect(classifyError(refusal, 'sk-canary-4f9a2b71c8d3e6f05a1b9c7d2e8f4a6b').message).not.toContain('sk-c');
  });

  test.each(['none', 'ollama'])('keeps its words where "%s" stands for a key', (secret) => {
    expect(classifyError(new EngineError('server', `${secret} of the models`), secret).message).toContain(secret);
  });

  test('without a key stays as it is', () => {
    expect(classifyError(answered(401, { message: 'No key.' }), '').message).toBe('401: No key.');
  });

  test('says the status, the code and what the server says, once each', () => {
    const error = classifyError(answered(429, { code: 'insufficient_quota', message: 'You exceeded\n your quota.' }));
    expect(error.message).toBe('429 insufficient_quota: You exceeded your quota.');
  });

  test('is cut where the server says much', () => {
    const { message } = classifyError(answered(500, { message: 'It failed. '.repeat(100) }));
    expect(message.length).toBeLessThan(310);
    expect(message.endsWith('…')).toBe(true);
  });
});

test('the wait that the server asks for comes along', () => {
  expect(classifyError(answered(429, {}, { 'retry-after': '7' })).retryAfter).toBe(7000);
  expect(classifyError(answered(429)).retryAfter).toBeUndefined();
});

describe('without an answer', () => {
  test('the root of a lost connection is told', () => {
    const reset = new Error('connect ECONNREFUSED 127.0.0.1:11434');
    const error = classifyError(new APIConnectionError({ cause: new TypeError('fetch failed', { cause: reset }) }));
    expect([error.fault, error.message]).toEqual(['network', 'no connection: connect ECONNREFUSED 127.0.0.1:11434']);
  });

  test('one address of several that were tried is told', () => {
    const tried = new AggregateError([
      new Error('connect ECONNREFUSED ::1:11434'),
      new Error('connect ECONNREFUSED 127.0.0.1:11434'),
    ]);
    const error = classifyError(new APIConnectionError({ cause: new TypeError('fetch failed', { cause: tried }) }));
    expect(error.message).toBe('no connection: connect ECONNREFUSED ::1:11434');
  });

  test('a body that broke off is of the network', () => {
    expect(classifyError(new TypeError('terminated', { cause: new Error('other side closed') }))).toMatchObject({
      fault: 'network',
      message: 'the connection broke: other side closed',
    });
  });

  test('broken JSON is malformed', () => {
    expect(classifyError(new SyntaxError('Unexpected end of JSON input')).fault).toBe('malformed');
  });

  test('what is no error at all is of the network', () => {
    expect(classifyError('aborted').message).toBe('the connection broke: aborted');
  });
});

test('what is classified stays as it is', () => {
  const error = new EngineError('length', 'the reply was cut short');
  expect(classifyError(error)).toBe(error);
});

describe('an error under status 200', () => {
  test.each<[unknown, EngineFault, string]>([
    [{ error: { code: 429, message: 'Slow down.' } }, 'rate-limit', 'Slow down.'],
    [{ error: { code: '401', message: 'No key.' } }, 'unauthorized', 'No key.'],
    [{ error: { code: 'insufficient_quota', message: 'No credit.' } }, 'quota', 'No credit.'],
    [{ error: { message: 'It failed.' } }, 'server', 'It failed.'],
    [{ error: 'model is loading' }, 'server', 'model is loading'],
    [{ error: {} }, 'server', 'unknown'],
  ])('is read: %j', (body, fault, message) => {
    const error = readErrorBody(body);
    expect([error?.fault, error?.message]).toEqual([fault, `the server reported an error: ${message}`]);
  });

  test.each([{ choices: [] }, { error: null }, '<html></html>', null, undefined])('is not seen in %j', (body) => {
    expect(readErrorBody(body)).toBeUndefined();
  });
});
