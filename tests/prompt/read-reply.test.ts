import { describe, expect, test } from 'vitest';
import { EngineError } from '../../src/model/errors.ts';
import { REPLY_SCHEMA, readReply } from '../../src/prompt/read-reply.ts';

const SOURCE = 'Bà Stefanishyna cho biết liên doanh sắp hoàn tất.';
const ENGLISH = 'Stefanishyna said the venture was nearly complete.';
const JSON_REPLY = JSON.stringify({ translation: ENGLISH, notes: [] });

function faultOf(content: string): string {
  try {
    return readReply(content, SOURCE).translation;
  } catch (error) {
    return error instanceof EngineError ? error.fault : String(error);
  }
}

describe('a translation is read from', () => {
  test.each([
    ['JSON', JSON_REPLY],
    ['JSON without notes', JSON.stringify({ translation: ENGLISH })],
    ['JSON with more than was asked for', JSON.stringify({ translation: ENGLISH, notes: [], confidence: 0.9 })],
    ['JSON after thinking text', `<think>"liên doanh" is {a venture}.</think>\n${JSON_REPLY}`],
    ['JSON after thinking text that holds a draft', `<thinking>{"translation": "draft"}</thinking>${JSON_REPLY}`],
    ['JSON after thinking text whose opening was lost', `The venture is one company.\n</think>\n\n${JSON_REPLY}`],
    ['JSON in a code fence', `\`\`\`json\n${JSON_REPLY}\n\`\`\``],
    ['JSON in a code fence after thinking text', `<think>hm</think>\n\`\`\`json\n${JSON_REPLY}\n\`\`\`\n`],
    ['JSON whose translation holds thinking text', JSON.stringify({ translation: `<think>hm</think>${ENGLISH}` })],
    ['plain text', ENGLISH],
    ['plain text in a code fence', `\`\`\`\n${ENGLISH}\n\`\`\``],
    ['plain text after an opening', `Here is the translation:\n\n${ENGLISH}`],
    ['plain text after a polite opening', `Sure! Here's the English translation of the paragraph: ${ENGLISH}`],
    ['plain text after a label', `Translation: ${ENGLISH}`],
    ['plain text after a Vietnamese label', `Bản dịch tiếng Anh: ${ENGLISH}`],
    ['plain text in quotation marks', `"${ENGLISH}"`],
    ['plain text in typographic quotation marks', `“${ENGLISH}”`],
    ['an opening and quotation marks', `Here is the translation: "${ENGLISH}"`],
    ['several lines', ENGLISH.replace(' the ', '\n\nthe  ')],
  ])('%s', (_, content) => {
    expect(readReply(content, SOURCE)).toEqual({ translation: ENGLISH, notes: [] });
  });
});

describe('quotation marks stay', () => {
  test('around the whole where the source has them', () => {
    const reply = JSON.stringify({ translation: '"We will win."', notes: [] });
    expect(readReply(reply, '"Chúng tôi sẽ thắng."').translation).toBe('"We will win."');
  });

  test('around the whole where the source has other ones', () => {
    expect(readReply('"We will win."', '«Chúng tôi sẽ thắng.»').translation).toBe('"We will win."');
  });

  test('where a quotation only opens the paragraph', () => {
    const quotation = '"We will win," he said.';
    expect(readReply(quotation, 'Ông nói: "Chúng tôi sẽ thắng".').translation).toBe(quotation);
  });

  test('where two quotations stand at the ends', () => {
    const quotations = '"We will win," he said. "We must."';
    expect(readReply(quotations, 'Ông nói sẽ thắng và phải thắng.').translation).toBe(quotations);
  });
});

test('an opening that is news stays', () => {
  const news = 'Here is where the translation of the treaty was signed: Geneva.';
  expect(readReply(news, SOURCE).translation).toBe(news);
});

describe('notes', () => {
  const notesOf = (notes: readonly string[]) =>
    readReply(JSON.stringify({ translation: ENGLISH, notes }), SOURCE).notes;

  test('are two at most', () => {
    expect(notesOf(['The year may be a slip.', 'The rank is unclear.', 'A third one.'])).toEqual([
      'The year may be a slip.',
      'The rank is unclear.',
    ]);
  });

  test('are one line each', () => {
    expect(notesOf(['  The year\n  may be\ta slip. '])).toEqual(['The year may be a slip.']);
  });

  test('that are blank do not count', () => {
    expect(notesOf(['', ' ', 'The year may be a slip.'])).toEqual(['The year may be a slip.']);
  });
});

describe('is malformed:', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n '],
    ['thinking text alone', '<think>What is a venture?</think>'],
    ['an empty code fence', '```\n```'],
    ['broken JSON', '{"translation": "Stefanishyna said the'],
    ['JSON of another form', '{"text": "Stefanishyna said."}'],
    ['JSON with a translation that is no text', '{"translation": null, "notes": []}'],
    ['JSON with an empty translation', '{"translation": "", "notes": []}'],
    ['JSON with a blank translation', '{"translation": " \\n ", "notes": []}'],
    ['JSON with an opening in place of a translation', '{"translation": "Translation:", "notes": []}'],
  ])('%s', (_, content) => {
    expect(faultOf(content)).toBe('malformed');
  });
});

test('the schema asks for all its fields and no other, as strict servers want it', () => {
  const { properties, required, additionalProperties } = REPLY_SCHEMA.schema;
  expect(required).toEqual(Object.keys(properties));
  expect(additionalProperties).toBe(false);
});

describe('around the JSON object', () => {
  test.each([
    ['an opening', 'Here is the translation:\n{"translation":"Russia denies it.","notes":[]}'],
    ['a closing remark', '{"translation":"Russia denies it.","notes":[]}\nI hope this helps!'],
    ['no notes', '{"translation":"Russia denies it.","notes":null}'],
  ])('%s is no harm', (_, content) => {
    expect(readReply(content, 'Nga phủ nhận.')).toEqual({ translation: 'Russia denies it.', notes: [] });
  });

  test.each(['Here is the translation:', 'Translation:', '""'])('"%s" alone is malformed', (content) => {
    expect(() => readReply(content, 'Nga phủ nhận.')).toThrow('the translation is empty');
  });
});

test.each([
  ['an interjection', 'Sure! {"translation":"Russia denies it.","notes":[]}'],
  ['an array around it', '[{"translation":"Russia denies it.","notes":[]}]'],
  ['notes of another form', '{"translation":"Russia denies it.","notes":"none"}'],
  ['a bold opening', '**Translation:** Russia denies it.'],
  ['invisible characters', '{"translation":"Russia\u200b \u202edenies it.","notes":[]}'],
])('%s is no harm', (_, content) => {
  expect(readReply(content, 'Nga phủ nhận.').translation).toBe('Russia denies it.');
});
