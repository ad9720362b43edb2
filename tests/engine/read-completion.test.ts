import { describe, expect, test } from 'vitest';
import { readCompletion } from '../../src/engine/read-completion.ts';
import { EngineError } from '../../src/model/errors.ts';

const ENGLISH = '{"translation": "Russia denies it.", "notes": []}';

function completion(choice: object, more: object = {}): unknown {
  return { model: 'gpt-5.6-luna-2026-05-01', choices: [{ finish_reason: 'stop', ...choice }], ...more };
}

function faultOf(body: unknown): string {
  try {
    return readCompletion(body, 'gpt-5.6-luna').content;
  } catch (error) {
    return error instanceof EngineError ? `${error.fault}: ${error.message}` : String(error);
  }
}

describe('a completion', () => {
  test('gives its content, the model that wrote it and what it used', () => {
    const usage = { prompt_tokens: 900, completion_tokens: 20, prompt_tokens_details: { cached_tokens: 768 } };
    expect(readCompletion(completion({ message: { content: ENGLISH } }, { usage }), 'gpt-5.6-luna')).toEqual({
      content: ENGLISH,
      model: 'gpt-5.6-luna-2026-05-01',
      usage: { inputTokens: 900, cachedInputTokens: 768, outputTokens: 20 },
    });
  });

  test.each([undefined, null, { prompt_tokens: 900 }, { prompt_tokens: 900, prompt_tokens_details: null }])(
    'may say little of what it used: %j',
    (usage) => {
      const { usage: read } = readCompletion(completion({ message: { content: ENGLISH } }, { usage }), 'gpt-5.6-luna');
      expect(read).toEqual({ inputTokens: usage ? 900 : 0, cachedInputTokens: 0, outputTokens: 0 });
    },
  );

  test('that names no model is by the one asked for', () => {
    const body = { choices: [{ message: { content: ENGLISH } }] };
    expect(readCompletion(body, 'qwen3:8b').model).toBe('qwen3:8b');
  });

  test('in parts is joined, without the thinking', () => {
    const content = [
      { type: 'reasoning', text: 'phủ nhận is deny' },
      { type: 'text', text: 'Russia ' },
      { type: 'text', text: 'denies it.' },
    ];
    expect(readCompletion(completion({ message: { content } }), 'qwen3:8b').content).toBe('Russia denies it.');
  });
});

describe('is never taken for a translation:', () => {
  test.each<[string, unknown, string]>([
    [
      'a web page',
      '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>',
      'malformed: the server answered with a web page instead of a chat completion',
    ],
    [
      'text',
      'upstream timed out',
      'malformed: the server answered with text ("upstream timed out") instead of a chat completion',
    ],
    ['an empty body', '', 'malformed: the server answered with nothing instead of a chat completion'],
    ['null', null, 'malformed: the server answered with nothing instead of a chat completion'],
    [
      'no choices',
      { choices: [] },
      'malformed: the server answered with JSON of another form instead of a chat completion',
    ],
    [
      'other JSON',
      { status: 'ok' },
      'malformed: the server answered with JSON of another form instead of a chat completion',
    ],
    [
      'no message',
      completion({}),
      'malformed: the server answered with JSON of another form instead of a chat completion',
    ],
    ['null content', completion({ message: { content: null } }), 'malformed: the reply is empty'],
    ['blank content', completion({ message: { content: ' \n' } }), 'malformed: the reply is empty'],
    [
      'thinking alone',
      completion({ message: { content: [{ type: 'reasoning', text: 'hm' }] } }),
      'malformed: the reply is empty',
    ],
    [
      'a reply cut short',
      completion({ finish_reason: 'length', message: { content: '{"translation": "Russ' } }),
      'length: the reply was cut short',
    ],
    [
      'a refusal',
      completion({ message: { content: null, refusal: "I can't help with weapons." } }),
      "refusal: the model refused: I can't help with weapons.",
    ],
    [
      'what a filter stopped',
      completion({ finish_reason: 'content_filter', message: { content: 'Russia' } }),
      "refusal: the provider's content filter stopped the reply",
    ],
  ])('%s', (_, body, fault) => {
    expect(faultOf(body)).toBe(fault);
  });
});
