import { describe, expect, test } from 'vitest';
import { type Dialect, FULL_DIALECT, requestBody, withoutRefused } from '../../src/engine/dialect.ts';
import type { ChatRequest } from '../../src/model/engine.ts';

const REQUEST: ChatRequest = {
  messages: [
    { role: 'system', content: 'You translate.' },
    { role: 'user', content: 'The article.' },
    { role: 'user', content: 'Nga phủ nhận.' },
  ],
  schema: { name: 'translation', schema: { type: 'object' } },
  maxTokens: 2000,
  validate: () => {},
};

function body(dialect: Partial<Dialect>) {
  return requestBody('qwen3:8b', REQUEST, { ...FULL_DIALECT, ...dialect });
}

describe('a request', () => {
  test('in the full dialect holds the schema, the room, a low temperature and three messages', () => {
    expect(body({})).toEqual({
      model: 'qwen3:8b',
      messages: REQUEST.messages,
      temperature: 0.2,
      max_tokens: 2000,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'translation', schema: { type: 'object' }, strict: true },
      },
    });
  });

  test('asks for JSON without a schema', () => {
    expect(body({ format: 'json' })).toMatchObject({ response_format: { type: 'json_object' } });
  });

  test('asks for text by saying nothing', () => {
    expect(body({ format: 'text' })).not.toHaveProperty('response_format');
  });

  test('names the room as newer models want it', () => {
    const asked = body({ room: 'max_completion_tokens' });
    expect(asked).toHaveProperty('max_completion_tokens', 2000);
    expect(asked).not.toHaveProperty('max_tokens');
  });

  test('leaves room and temperature out where they were refused', () => {
    expect(Object.keys(body({ room: 'none', temperature: false, format: 'text' }))).toEqual(['model', 'messages']);
  });

  test('joins the messages of the user where roles must alternate', () => {
    expect(body({ messages: 'alternating' }).messages).toEqual([
      { role: 'system', content: 'You translate.' },
      { role: 'user', content: 'The article.\n\nNga phủ nhận.' },
    ]);
  });

  test('is one message where there is no system role', () => {
    expect(body({ messages: 'one' }).messages).toEqual([
      { role: 'user', content: 'You translate.\n\nThe article.\n\nNga phủ nhận.' },
    ]);
  });
});

describe('what a server names is left out', () => {
  test.each<[string, Partial<Dialect>]>([
    ["400 Invalid parameter: 'response_format' of type 'json_schema' is not supported", { format: 'json' }],
    ['Structured output is not supported by this model', { format: 'json' }],
    ["Unsupported value: 'temperature' does not support 0.2 with this model.", { temperature: false }],
    ["Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", { room: 'max_completion_tokens' }],
    ['Conversation roles must alternate user/assistant/user/assistant', { messages: 'alternating' }],
    ['System role not supported', { messages: 'one' }],
  ])('%s', (message, change) => {
    expect(withoutRefused(FULL_DIALECT, message)).toEqual({ dialect: { ...FULL_DIALECT, ...change }, named: true });
  });

  test('step by step: schema, JSON, text', () => {
    const message = "'response_format' is not supported";
    const json = withoutRefused(FULL_DIALECT, message)?.dialect;
    expect(json?.format).toBe('json');
    expect(json && withoutRefused(json, message)?.dialect.format).toBe('text');
  });

  test('the room under both its names, then altogether', () => {
    const dialect: Dialect = { ...FULL_DIALECT, room: 'max_completion_tokens' };
    expect(withoutRefused(dialect, 'max_completion_tokens is not permitted')?.dialect.room).toBe('none');
  });
});

describe('a refusal that names nothing', () => {
  test('is answered by a guess, which is no lesson', () => {
    expect(withoutRefused(FULL_DIALECT, 'Bad Request')).toEqual({
      dialect: { ...FULL_DIALECT, format: 'json' },
      named: false,
    });
  });

  test('is final when little is left to leave out', () => {
    const dialect: Dialect = { ...FULL_DIALECT, format: 'text', room: 'none' };
    expect(withoutRefused(dialect, 'Bad Request')).toBeUndefined();
  });

  test.each(['Bad Request', 'response_format', 'temperature', 'max_tokens', 'roles must alternate', 'system role'])(
    'comes to an end, however often the server says "%s"',
    (message) => {
      let dialect: Dialect | undefined = FULL_DIALECT;
      let steps = 0;
      while (dialect && steps < 20) {
        dialect = withoutRefused(dialect, message)?.dialect;
        steps += 1;
      }
      expect(dialect).toBeUndefined();
    },
  );
});
