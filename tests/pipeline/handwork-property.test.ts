import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textNodes } from '../../src/bitext/text-nodes.ts';
import { toMarkdown } from '../../src/bitext/to-markdown.ts';
import { InputError } from '../../src/model/errors.ts';
import { cellsOf, nastyText, parse, tablesOf, textOf } from '../bitext/markdown.ts';
import { openDesk, targetsOf } from './desk.ts';

const SOURCES = ['Nga phóng 54 UAV vào Kiev.', 'Phòng không bắn hạ 40 chiếc.', 'Nga phủ nhận.', 'Mỹ im lặng.'];
const ENGLISH = [
  'Russia fired 54 UAVs at Kyiv.',
  'Air defenses downed 40.',
  'Russia denied it.',
  'The U.S. was silent.',
];
const ARTICLE = SOURCES.join('\n\n');
const desk = () => openDesk(Object.fromEntries(SOURCES.map((source, i) => [source, ENGLISH[i] ?? ''])));
const FIRST = await desk().run(ARTICLE);

/** A text as a cell of a table: `| text |`. */
function cellOf(text: string): string {
  const row = { type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children: textNodes(text) }] };
  return toMarkdown({ type: 'table', children: [row] }).split('\n')[0] ?? '';
}

/** Rows and what a person writes into them. */
const edits = fc.dictionary(fc.constantFrom('0', '1', '2', '3'), nastyText, { minKeys: 1 });

describe('any edit of English cells', () => {
  test('survives writing, reading back and writing again', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const texts = ENGLISH.map((english, i) => changes[i]?.trim() || english);
        const bitext = texts.reduce(
          (file, text, i) => file.replace(`| ${ENGLISH[i]} |`, () => cellOf(text)),
          FIRST.bitext,
        );
        const own = desk();
        const second = await own.run(ARTICLE, { ...FIRST, bitext });
        expect(targetsOf(second.result)).toEqual(texts);
        const third = await own.run(ARTICLE, second);
        expect([third.bitext, third.english]).toEqual([second.bitext, second.english]);
      }),
      { numRuns: 40 },
    );
  });
});

/** A cut, a text put in, or a line taken elsewhere. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 90 }),
  put: fc.oneof(fc.constantFrom('', '|', '\n', '\n\n', '| ', '\\', ' | x |\n', '| - |', '# ', '- [x] '), nastyText),
});

describe('any damage to the table', () => {
  test('is refused, or no English that stands in a cell is lost', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const start = FIRST.bitext.indexOf('| ¶');
        const end = FIRST.bitext.lastIndexOf('|') + 2;
        const table = damages.reduce(
          (text, { at, cut, put }) => {
            const place = Math.floor(at * text.length);
            return text.slice(0, place) + put + text.slice(place + cut);
          },
          FIRST.bitext.slice(start, end),
        );
        const bitext = FIRST.bitext.slice(0, start) + table + FIRST.bitext.slice(end);
        const second = await desk()
          .run(ARTICLE, { ...FIRST, bitext })
          .catch((error: unknown) => {
            if (!(error instanceof InputError)) throw error;
            expect(error.message).toMatch(/^output\/tin\.md:\d+: /);
            refused += 1;
            return undefined;
          });
        if (!second) return;
        const written = textOf(parse(second.bitext));
        const cells = cellsOf(tablesOf(parse(bitext)).find((each) => textOf(each).startsWith('¶'))).map(
          (row) => row[2] ?? '',
        );
        expect(cells.filter((cell) => !written.includes(cell.trim()))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(20);
  });
});
