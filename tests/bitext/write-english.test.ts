import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeEnglish } from '../../src/bitext/write-english.ts';
import type { Article } from '../../src/model/article.ts';
import type { BitextRow } from '../../src/model/bitext.ts';
import { dangers, layoutOf, NASTY, nastyText, parse, textOf } from './markdown.ts';
import { articleOf, rowOf, segmentOf, translateRows } from './rows.ts';

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['Nga phủ nhận', 'Russia denies it'],
  ['Nga phủ nhận.', 'Russia denies it.'],
  ['Mỹ xác nhận.', 'The U.S. confirms it.'],
  ['Ông Trump lên tiếng.', 'Trump spoke.'],
  ['Xe tăng', 'Tanks'],
  ['Máy bay', 'Aircraft'],
  ['1.000', '1,000'],
]);

function write(article: Article, rows: readonly BitextRow[]): Promise<string> {
  return writeEnglish({ article, rows, signature: 'songngu 0.1.0' });
}

async function english(article: Article, translate = (source: string) => ENGLISH.get(source) ?? `EN ${source}`) {
  return write(article, await translateRows(article, translate));
}

describe('of a text', () => {
  test('single line ends become blank lines', async () => {
    expect(await english(articleOf('Nga phủ nhận\nNga phủ nhận.\nMỹ xác nhận.'))).toBe(
      'Russia denies it\n\nRussia denies it.\n\nThe U.S. confirms it.\n',
    );
  });

  test('blank lines stay', async () => {
    expect(await english(articleOf('Nga phủ nhận.\n\n\nMỹ xác nhận.\n'))).toBe(
      'Russia denies it.\n\n\nThe U.S. confirms it.\n',
    );
  });

  test('a list stays tight and stands apart from what is around it', async () => {
    expect(await english(articleOf('Nga phủ nhận.\n- Xe tăng\n- Máy bay\nMỹ xác nhận.'))).toBe(
      'Russia denies it.\n\n- Tanks\n- Aircraft\n\nThe U.S. confirms it.\n',
    );
  });

  test('a list that is far indented is no code', async () => {
    expect(
      await english(articleOf('Nga phủ nhận.\n\n    - Xe tăng\n    - Máy bay\n\n\t• Xe tăng\n\nMỹ xác nhận.')),
    ).toBe('Russia denies it.\n\n- Tanks\n- Aircraft\n\n- Tanks\n\nThe U.S. confirms it.\n');
  });

  test('the parts of a very long paragraph stay apart', async () => {
    const article = articleOf(`${'Nga phủ nhận. '.repeat(200).trim()}\n\nMỹ xác nhận.`);
    expect(await english(article, (source) => source.trim())).toBe(
      `${'Nga phủ nhận. '.repeat(200).trim()}\n\nMỹ xác nhận.\n`,
    );
  });

  test('the line end of the file is put back', async () => {
    expect(await english(articleOf('Nga phủ nhận.\n\nMỹ xác nhận.\n', 'text', '\r\n'))).toBe(
      'Russia denies it.\r\n\r\nThe U.S. confirms it.\r\n',
    );
  });

  test('a file without a line end gets one', async () => {
    expect(await english(articleOf('Nga phủ nhận.'))).toBe('Russia denies it.\n');
  });

  test('what is kept stands as it is', async () => {
    const root = parse(await english(articleOf('Nga phủ nhận.\n\n***\n\nMỹ xác nhận.')));
    expect(root.children.map(textOf)).toEqual(['Russia denies it.', '***', 'The U.S. confirms it.']);
  });

  test('a paragraph that was not translated says so', async () => {
    const article = articleOf('Nga phủ nhận.');
    const segment = segmentOf('Nga phủ nhận.', { range: { start: 0, end: 13 } });
    expect(await write(article, [rowOf(segment, { status: 'failed', reason: 'the model refused' })])).toBe(
      '(Not translated: the model refused)\n',
    );
  });

  test.each(NASTY.filter((nasty) => !nasty.includes('~')))(
    'shows as text what Markdown would take for its own: %s',
    async (nasty) => {
      const root = parse(await english(articleOf('Nga phủ nhận.'), () => nasty));
      expect(root.children.map((node) => [node.type, textOf(node)])).toEqual([['paragraph', nasty]]);
      expect(dangers(root)).toEqual([]);
    },
  );

  test('shows as text whatever the English is (property)', async () => {
    const text = nastyText.filter((candidate) => !candidate.includes('~'));
    await fc.assert(
      fc.asyncProperty(text, async (target) => {
        const root = parse(await english(articleOf('Nga phủ nhận.\n\nMỹ xác nhận.'), () => target));
        expect(root.children.map((node) => [node.type, textOf(node)])).toEqual([
          ['paragraph', target],
          ['paragraph', target],
        ]);
      }),
      { numRuns: 120 },
    );
  });
});

describe('of a Markdown article', () => {
  const LAYOUT = [
    '---',
    'title: "Nga phủ nhận"',
    '---',
    '',
    '# Nga phủ nhận',
    '',
    '```sh',
    'echo "Nga phủ nhận."   # không dịch',
    '```',
    '',
    '> Nga phủ nhận.',
    '>',
    '> Mỹ xác nhận.',
    '',
    '* Xe tăng',
    '* Máy bay',
    '  1. Xe tăng',
    '',
    '| Xe tăng  | Máy bay |',
    '|:---------|--------:|',
    '| Xe tăng  | 1.000   |',
    '',
    '***',
    '',
    'Ông Trump',
    'lên tiếng.',
    '',
    '[isw]: https://isw.pub/2509 "Báo cáo"',
    '',
  ].join('\n');

  test('everything that is no text is copied byte for byte', async () => {
    expect(await english(articleOf(LAYOUT, 'markdown'))).toBe(
      LAYOUT.replaceAll('Xe tăng', 'Tanks')
        .replaceAll('Máy bay', 'Aircraft')
        .replace('title: "Nga phủ nhận"', 'title: "Russia denies it"')
        .replace('# Nga phủ nhận\n', '# Russia denies it\n')
        .replace('> Nga phủ nhận.', '> Russia denies it.')
        .replace('Mỹ xác nhận.', 'The U.S. confirms it.')
        .replace('1.000', '1,000')
        .replace('Ông Trump\nlên tiếng.', 'Trump spoke.'),
    );
  });

  test('the layout is that of the source', async () => {
    const translation = await english(articleOf(LAYOUT, 'markdown'));
    expect(layoutOf(parse(translation))).toBe(layoutOf(parse(LAYOUT)));
  });

  test('links keep their address', async () => {
    const translation = await english(
      articleOf('Xem [báo cáo](https://isw.pub/2509) và [này][isw].\n\n[isw]: https://isw.pub\n', 'markdown'),
      () => 'See the [report](https://isw.pub/2509) and [this][isw].',
    );
    expect(translation).toBe('See the [report](https://isw.pub/2509) and [this][isw].\n\n[isw]: https://isw.pub\n');
  });

  test('the lines of a paragraph between hard breaks stay apart', async () => {
    expect(await english(articleOf('Nga phủ nhận.  \nMỹ xác nhận.\n', 'markdown'))).toBe(
      'Russia denies it.  \nThe U.S. confirms it.\n',
    );
  });

  test('the line end of the file is put back', async () => {
    expect(await english(articleOf('# Nga phủ nhận\n\nMỹ xác nhận.\n', 'markdown', '\r\n'))).toBe(
      '# Russia denies it\r\n\r\nThe U.S. confirms it.\r\n',
    );
  });

  test('a cell that was not translated says so and holds the table', async () => {
    const article = articleOf('| Xe tăng | Máy bay |\n| - | - |\n', 'markdown');
    const rows = (await translateRows(article, () => 'Tanks')).map((row, i) =>
      i === 1 ? { ...row, outcome: { status: 'failed' as const, reason: 'refused: a | b' } } : row,
    );
    expect(await write(article, rows)).toBe('| Tanks | (Not translated: refused: a \\| b) |\n| - | - |\n');
  });

  test.each(['<script>alert(1)</script>', '[x](javascript:alert(1))', '- item', '24. September', '| a |', '# head'])(
    'the layout holds when the engine writes %s',
    async (nasty) => {
      const source = 'Nga phủ nhận.\n\n> Nga phủ nhận.\n\n| Nga phủ nhận. | Mỹ xác nhận. |\n| - | - |\n';
      const root = parse(await english(articleOf(source, 'markdown'), () => nasty));
      expect(layoutOf(root)).toBe(layoutOf(parse(source)));
      expect(dangers(root)).toEqual([]);
    },
  );
});

describe('what Markdown would take for something else in a text', () => {
  test('a paragraph that is indented is no code', async () => {
    expect(await english(articleOf('    Nga phủ nhận.\n\n\tMỹ xác nhận.\n', 'text'))).toBe(
      'Russia denies it.\n\nThe U.S. confirms it.\n',
    );
  });

  test('an address with underscores and brackets stays an address', async () => {
    const address = 'https://vi.wikipedia.org/wiki/Javelin_(x)';
    expect(await english(articleOf(`Xem ${address} nhé`, 'text'), () => `See ${address}`)).toBe(`See <${address}>\n`);
  });

  test('a list with bullets of its own is a list', async () => {
    expect(await english(articleOf('• Xe tăng\n• Máy bay\n', 'text'))).toBe('- Tanks\n- Aircraft\n');
  });

  test('tildes strike nothing through', async () => {
    expect(await english(articleOf('Nga phủ nhận', 'text'), () => '~~x~~')).toBe('\\~\\~x\\~\\~\n');
  });
});
