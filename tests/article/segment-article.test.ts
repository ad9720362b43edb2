import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentArticle } from '../../src/article/segment-article.ts';
import type { Article, Format } from '../../src/model/article.ts';
import { normalizeText, toOneLine } from '../../src/text/normalize.ts';
import { anyCharacter } from '../support/any-character.ts';

const article = (text: string, format: Format = 'text'): Article => ({
  path: 'bai.txt',
  format,
  text,
  eol: '\n',
  hash: '',
});
const segment = (text: string, format?: Format) => segmentArticle(article(text, format));

describe('identity', () => {
  test('is a hash of the source and which occurrence it is', async () => {
    const ids = (await segment('Theo Reuters\n\nNga rút quân.\n\nTheo Reuters')).map(({ id }) => id);
    expect(ids[0]?.replace('#1', '#2')).toBe(ids[2]);
  });

  test('does not change with what stands before', async () => {
    const [alone] = await segment('Nga rút quân.');
    const [, after] = await segment('Mỹ hoan nghênh.\n\nNga rút quân.');
    expect(after?.id).toBe(alone?.id);
  });

  test('does not change with where an editor broke the lines', async () => {
    const [whole] = await segment('Nga rút quân khỏi miền đông.', 'markdown');
    const [broken] = await segment('Nga rút quân\nkhỏi miền đông.', 'markdown');
    expect(broken?.id).toBe(whole?.id);
  });
});

describe('what is kept', () => {
  test.each([
    ['2025', 'figures alone'],
    ['https://isw.org', 'an address'],
    ['---', 'a rule'],
  ])('"%s" by itself is kept: %s', async (text, reason) => {
    expect(await segment(text)).toMatchObject([{ source: text, keep: reason }]);
  });

  test.each(['24/9', '1.250,5'])('"%s" by itself is not kept', async (text) => {
    const [only] = await segment(text);
    expect(only).toMatchObject({ source: text });
    expect(only).not.toHaveProperty('keep');
  });

  test('code is kept in one piece, however long', async () => {
    const code = `\`\`\`\n${'let a = 1;\n'.repeat(400)}\`\`\``;
    const segments = await segment(code, 'markdown');
    expect(segments.map(({ keep }) => keep)).toEqual(['code']);
  });
});

describe('a very long paragraph', () => {
  const sentence = 'Quân đội Ukraine cho biết đã bắn hạ 41 máy bay không người lái của Nga. ';
  const text = `Đầu đề\n\n${sentence.repeat(100).trim()}\n\nNga chưa bình luận.`;

  test('is several segments that share the number of the paragraph', async () => {
    const blocks = (await segment(text)).map(({ block }) => block);
    expect(blocks).toEqual([0, 1, 1, 1, 1, 2]);
  });

  test('each part stands where it was cut out', async () => {
    for (const { source, range } of await segment(text)) expect(text.slice(range.start, range.end)).toBe(source);
  });

  test('each part of one that is broken and quoted ends with its last word', async () => {
    const quote = `> ${Array(100).fill(sentence.trim()).join('\n> ')}`;
    for (const { range } of await segment(quote, 'markdown')) {
      expect(quote.slice(range.start, range.end)).toMatch(/^Quân đội .*của Nga\.$/s);
    }
  });

  test('its addresses count from the start of their part', async () => {
    const long = `${sentence.repeat(40)}Xem https://isw.org nhé.`;
    const last = (await segment(long)).at(-1);
    expect(last?.fixed.map(({ start, end }) => last.source.slice(start, end))).toEqual(['https://isw.org']);
  });
});

test('what passes through counts in the joined line', async () => {
  const [only] = await segment('> Nga phản\n>   đối, xem\n> [báo cáo](https://isw.org) nhé', 'markdown');
  expect(only?.fixed.map(({ start, end }) => only.source.slice(start, end))).toEqual(['https://isw.org']);
});

describe('for every plain text', () => {
  const piece = fc.constantFrom(
    'Nga rút quân.',
    'Đạn pháo M777 (Ảnh: Reuters).',
    'Mỹ - Ukraine',
    'máy bay không người lái của Nga trong đêm 24/9 tại',
    '"Chúng tôi',
    'https://isw.org',
    '2025',
    '😀',
    '- ',
    '1. ',
    ' ',
    '\t',
    '\n',
    '\n',
    '\n\n',
    ' \n',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: anyCharacter, maxLength: 60 }).map(normalizeText),
  );
  const BULLET = /^\s*(?:[-–—•*+]|\d{1,2}[.)])?\s*$/u;

  test('every character is in exactly one segment, or a bullet or white space', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        let end = 0;
        for (const { range } of await segment(source)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(source.slice(end, range.start)).toMatch(BULLET);
          end = range.end;
        }
        expect(source.slice(end).trim()).toBe('');
      }),
    );
  });

  test('a segment says what stands at its place in the article', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        for (const { source, range } of await segment(content)) {
          expect(toOneLine(content.slice(range.start, range.end))).toBe(toOneLine(source));
        }
      }),
    );
  });

  test('no two segments have the same identity', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const ids = (await segment(content)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
