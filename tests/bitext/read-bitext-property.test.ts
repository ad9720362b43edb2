import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineNodes } from '../../src/bitext/inline-nodes.ts';
import { phrasingMarkdown } from '../../src/bitext/phrasing-markdown.ts';
import { readBitext } from '../../src/bitext/read-bitext.ts';
import { textNodes } from '../../src/bitext/text-nodes.ts';
import { writeBitext } from '../../src/bitext/write-bitext.ts';
import type { Format } from '../../src/model/article.ts';
import { digest } from '../../src/text/hash.ts';
import { nastyText } from './markdown.ts';
import { articleOf, rowOf, segmentOf, translated } from './rows.ts';

type Pairs = readonly (readonly [string, string])[];

async function writeAndRead(pairs: Pairs, format: Format) {
  const rows = pairs.map(([source, english], i) =>
    rowOf(segmentOf(source, { id: `${i}`, block: i }), translated(english)),
  );
  const file = await writeBitext({ article: articleOf('Nga.', format), rows, signature: 'songngu 0.1.0' }, '');
  return readBitext(file, format, 'tin.md');
}

const pairs = (text: fc.Arbitrary<string>) => fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 });
// Within code in a table, Markdown has no way to write a backslash before a bar.
const markdown = nastyText.filter((text) => !text.includes('\\|'));

describe('a table that is written and read back', () => {
  test('says of a text article what it said', async () => {
    await fc.assert(
      fc.asyncProperty(pairs(nastyText), async (given) => {
        const { rows } = await writeAndRead(given, 'text');
        expect(rows.map(({ target }) => target)).toEqual(given.map(([, english]) => english));
        expect(rows.map(({ source }) => source)).toEqual(given.map(([source]) => phrasingMarkdown(textNodes(source))));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['text', textNodes],
    ['markdown', inlineNodes],
  ] as const)('is known row by row by the digests of its front matter: %s', async (format, inline) => {
    await fc.assert(
      fc.asyncProperty(pairs(format === 'text' ? nastyText : markdown), async (given) => {
        const { rows, noted } = await writeAndRead(given, format);
        expect(rows.map(({ english }) => digest(english))).toEqual(noted?.map(({ english }) => english));
        expect(rows.map(({ source }) => digest(source))).toEqual(noted?.map(({ source }) => source));
        expect(rows.map(({ source }) => source)).toEqual(given.map(([source]) => phrasingMarkdown(inline(source))));
      }),
      {
        numRuns: 60,
        examples: [
          [[['[1. ](javascript:alert(1))', '[Nga ](javascript:alert(1))']]],
          [[['Nga \\&#x20;', 'Russia \\&#x20;']]],
        ],
      },
    );
  });
});
