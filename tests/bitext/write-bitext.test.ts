import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineNodes } from '../../src/bitext/inline-nodes.ts';
import { writeBitext } from '../../src/bitext/write-bitext.ts';
import type { Format } from '../../src/model/article.ts';
import type { BitextRow } from '../../src/model/bitext.ts';
import { term } from '../check/pair.ts';
import { cellsOf, dangers, descendants, NASTY, nastyText, oneLine, parse, tablesOf, textOf } from './markdown.ts';
import { articleOf, rowOf, segmentOf, translated } from './rows.ts';

function write(rows: readonly BitextRow[], format: Format = 'text'): Promise<string> {
  return writeBitext({ article: articleOf('', format), rows, signature: 'songngu 0.1.0' }, '');
}

function rowsOf(pairs: readonly (readonly [source: string, target: string])[]): BitextRow[] {
  return pairs.map(([source, target], block) => rowOf(segmentOf(source, { block }), translated(target)));
}

function listItems(markdown: string, title: string): string[] {
  const { children } = parse(markdown);
  const at = children.findIndex((node) => node.type === 'heading' && textOf(node) === title);
  const list = at < 0 ? undefined : children[at + 1];
  return list?.type === 'list' ? list.children.map(textOf) : [];
}

describe('the table', () => {
  test('has a row for each paragraph, with both languages and its mark', async () => {
    const markdown = await write(
      rowsOf([
        ['Nga phóng 54 UAV vào Kiev.', 'Russia fired 54 UAVs at Kyiv.'],
        ['Phòng không bắn hạ 40 chiếc.', 'Air defenses downed 40.'],
      ]),
    );
    expect(cellsOf(tablesOf(parse(markdown))[0])).toEqual([
      ['1 MT', 'Nga phóng 54 UAV vào Kiev.', 'Russia fired 54 UAVs at Kyiv.'],
      ['2 MT', 'Phòng không bắn hạ 40 chiếc.', 'Air defenses downed 40.'],
    ]);
  });

  test('has an empty cell where there is no translation', async () => {
    const markdown = await write([
      rowOf(segmentOf('Nga phủ nhận.'), { status: 'failed', reason: 'the model refused' }),
    ]);
    expect(cellsOf(tablesOf(parse(markdown))[0])).toEqual([['1 ✗', 'Nga phủ nhận.', '']]);
  });

  test('shows a kept paragraph on both sides', async () => {
    const markdown = await write([rowOf(segmentOf('***'), { status: 'kept', reason: 'a rule' })]);
    expect(cellsOf(tablesOf(parse(markdown))[0])).toEqual([['1 =', '***', '***']]);
  });

  test.each(NASTY)('shows as text, in an article that is text: %s', async (nasty) => {
    const root = parse(await write(rowsOf([[nasty, nasty]])));
    const [table] = tablesOf(root);
    expect(cellsOf(table)).toEqual([['1 MT', nasty, nasty]]);
    const kinds = new Set(table ? descendants(table).map(({ type }) => type) : []);
    expect([...kinds].sort()).toEqual(['table', 'tableCell', 'tableRow', 'text']);
  });

  test('holds whatever a text article says (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(nastyText, nastyText), { minLength: 1, maxLength: 3 }), async (pairs) => {
        const root = parse(await write(rowsOf(pairs)));
        const cells = tablesOf(root).map((table) => cellsOf(table).map(([, ...texts]) => texts.map(oneLine)));
        expect(cells).toEqual([pairs]);
        expect(dangers(root)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('holds whatever a Markdown article says (property)', async () => {
    // Within code in a table, Markdown has no way to write a backslash before a bar.
    const text = nastyText.filter((candidate) => !candidate.includes('\\|'));
    const shown = (markdown: string) => oneLine(inlineNodes(markdown).map(textOf).join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }), async (pairs) => {
        const root = parse(await write(rowsOf(pairs), 'markdown'));
        const cells = tablesOf(root).map((table) => cellsOf(table).map(([, ...texts]) => texts.map(oneLine)));
        expect(cells).toEqual([pairs.map((texts) => texts.map(shown))]);
        expect(dangers(root)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('shows inline Markdown as such in an article that is Markdown', async () => {
    const rows = rowsOf([['Xem **báo cáo** [này](https://isw.pub).', 'See **this** [report](https://isw.pub).']]);
    const [table] = tablesOf(parse(await write(rows, 'markdown')));
    expect(cellsOf(table)).toEqual([['1 MT', 'Xem báo cáo này.', 'See this report.']]);
    const kinds = table ? descendants(table).map(({ type }) => type) : [];
    expect(kinds.filter((kind) => kind === 'strong' || kind === 'link')).toEqual(['strong', 'link', 'strong', 'link']);
  });

  test('numbers the parts of a very long paragraph', async () => {
    const rows = [
      rowOf(segmentOf('Câu một.', { block: 0 }), translated('Sentence one.')),
      rowOf(segmentOf('Câu hai.', { block: 1 }), translated('Sentence two.')),
      rowOf(segmentOf('Câu ba.', { block: 1 }), translated('Sentence three.')),
    ];
    expect(cellsOf(tablesOf(parse(await write(rows)))[0]).map(([label]) => label)).toEqual([
      '1 MT',
      '2.1 MT',
      '2.2 MT',
    ]);
  });
});

describe('what to review', () => {
  const issue = {
    check: 'numbers',
    category: 'accuracy/mistranslation' as const,
    severity: 'critical' as const,
    message: '"1,5 tỷ" in the source: expected 1.5 billion, found "1.5 million"',
  };

  test('names the paragraph, the severity, the check and the matter', async () => {
    const rows = [rowOf(segmentOf('Trị giá 1,5 tỷ USD.'), translated('Worth $1.5 million.', { issues: [issue] }))];
    const markdown = await write(rows);
    expect(listItems(markdown, 'To review')).toEqual([
      '¶1 critical · numbers: "1,5 tỷ" in the source: expected 1.5 billion, found "1.5 million"',
    ]);
    expect(markdown).toContain('- [ ] ¶1 **critical · numbers**');
  });

  test('names the reason of a paragraph that was not translated', async () => {
    const rows = [rowOf(segmentOf('Nga phủ nhận.'), { status: 'failed', reason: 'the reply was cut short' })];
    expect(listItems(await write(rows), 'To review')).toEqual(['¶1 not translated: the reply was cut short']);
  });

  test('is left out where nothing is open', async () => {
    expect(await write(rowsOf([['Nga phủ nhận.', 'Russia denies it.']]))).not.toContain('To review');
  });

  test.each(NASTY)('shows what a message quotes as text: %s', async (nasty) => {
    const message = `"${nasty}" is Vietnamese`;
    const markdown = await write([
      rowOf(segmentOf('Nga.'), translated('Russia.', { issues: [{ ...issue, message }] })),
    ]);
    expect(listItems(markdown, 'To review')).toEqual([`¶1 critical · numbers: ${message}`]);
    expect(dangers(parse(markdown))).toEqual([]);
  });
});

describe('notes', () => {
  test("are the engine's remarks and what was kept", async () => {
    const rows = [
      rowOf(
        segmentOf('Nga phủ nhận.', { block: 0 }),
        translated('Russia denies it.', { notes: ['Who denies is unclear.'] }),
      ),
      rowOf(segmentOf('https://tass.ru', { block: 1 }), { status: 'kept', reason: 'an address' }),
    ];
    expect(listItems(await write(rows), 'Notes')).toEqual([
      '¶1 Who denies is unclear.',
      '¶2 kept as it stands: an address',
    ]);
  });

  test.each(NASTY)('are shown as text: %s', async (nasty) => {
    const markdown = await write([rowOf(segmentOf('Nga.'), translated('Russia.', { notes: [nasty] }))]);
    expect(listItems(markdown, 'Notes')).toEqual([`¶1 ${nasty}`]);
    expect(dangers(parse(markdown))).toEqual([]);
  });
});

describe('terms', () => {
  const usv = term('xuồng không người lái', 'unmanned surface vessel', { acronym: 'USV' });
  const britain = term('Anh', 'Britain', { use: 'context' });
  const matched = (source: string, block: number, of = usv): BitextRow => ({
    ...rowOf(segmentOf(source, { block }), translated('English.')),
    terms: [{ term: of, start: 0, end: source.length }],
  });

  test('are listed once, with the paragraphs that hold them', async () => {
    const markdown = await write([matched('Xuồng không người lái', 0), matched('xuồng không người lái', 2)]);
    expect(cellsOf(tablesOf(parse(markdown))[1])).toEqual([
      ['xuồng không người lái', 'unmanned surface vessel (USV)', '1, 3'],
    ]);
  });

  test('that only inform the engine are left out', async () => {
    expect(tablesOf(parse(await write([matched('Anh', 0, britain)])))).toHaveLength(1);
  });
});

test('the same bitext gives the same bytes', async () => {
  const rows = rowsOf([['Nga phủ nhận.', 'Russia denies it.']]);
  expect(await write(rows)).toBe(await write(rows));
});

test('the file opens with its front matter and what it sums up to', async () => {
  const { children } = parse(await write(rowsOf([['Nga phủ nhận.', 'Russia denies it.']])));
  expect(children.slice(0, 3).map(({ type }) => type)).toEqual(['yaml', 'paragraph', 'table']);
});
