import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EngineError } from '../../src/model/errors.ts';
import { readReply } from '../../src/prompt/read-reply.ts';

const SOURCE = 'Nga phủ nhận cáo buộc này.';
/** What models wrap their answers in, and cut off. */
const PIECES = [
  '{',
  '}',
  '"translation"',
  ':',
  '"',
  '\\',
  '```json\n',
  '```',
  '<think>',
  '</think>',
  'Here is the translation:',
  '\n',
  '“',
  '”',
  'null',
  '[]',
  'Russia',
];
const reply = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 14 })
  .map((pieces) => pieces.join(''));

test('whatever a model writes is a translation with words, or a malformed reply', () => {
  fc.assert(
    fc.property(reply, (content) => {
      try {
        expect(readReply(content, SOURCE).translation.trim()).not.toBe('');
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        expect(error.fault).toBe('malformed');
      }
    }),
    { numRuns: 500 },
  );
});

test('an answer in the form that was asked for is read, whatever stands around it', () => {
  const english = fc.array(fc.constantFrom('Russia', 'denied', 'it', '54', '“no”', 'F-16', 'a\\b', '{x}', '3 < 4'), {
    minLength: 1,
    maxLength: 8,
  });
  const around = fc.constantFrom<[string, string]>(
    ['', ''],
    ['```json\n', '\n```'],
    ['<think>hm { </think>', ''],
    ['', '\nDone.'],
  );
  fc.assert(
    fc.property(english, around, (words, [before, behind]) => {
      const translation = `Then ${words.join(' ')}.`;
      const content = `${before}${JSON.stringify({ translation, notes: ['A note.'] })}${behind}`;
      expect(readReply(content, SOURCE)).toEqual({ translation, notes: ['A note.'] });
    }),
  );
});

test.each(['"\n"', '“ ”', '{"translation": "\\" \\"", "notes": []}'])(
  'quotation marks around nothing are no translation: %j',
  (content) => {
    expect(() => readReply(content, SOURCE)).toThrow('the translation is empty');
  },
);

test('white space within the quotation marks around an answer is taken off with them', () => {
  expect(readReply('" Russia denied it. "', SOURCE).translation).toBe('Russia denied it.');
});
