import { expect, test } from 'vitest';
import { layoutOf } from '../../src/article/markdown-layout.ts';

const FILE =
  '---\ntitle: Tin mới\ndate: 2025-09-24\n---\n\n# Tin\n\nMột <b>hai</b>.\n\n- ba\n- bốn\n\n| a | b |\n| - | - |\n| c | d |\n\n***\n';

test.each([
  [
    'words',
    (text: string) => text.replace('Tin mới', '"News: new"').replace('Một', 'One').replace('bốn', 'four *five*'),
  ],
  ['line ends and a byte order mark', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['marks', (text: string) => text.replaceAll('- b', '* b').replace('***', '---').replace('| - |', '| :---- |')],
])('does not change with %s', (_, change) => {
  expect(layoutOf(change(FILE))).toBe(layoutOf(FILE));
});

test.each([
  ['a heading', (text: string) => text.replace('# Tin', '## Tin')],
  ['a list', (text: string) => text.replace('- ba\n- bốn', '1. ba\n2. bốn')],
  ['a quote', (text: string) => text.replace('Một', '> Một')],
  ['a comment', (text: string) => `${text}\n<!-- hỏi lại -->\n`],
  ['a link definition', (text: string) => `${text}\n[a]: https://a.example\n`],
  ['a field of front matter', (text: string) => text.replace('2025-09-24', '2025-09-25')],
])('changes with %s', (_, change) => {
  expect(layoutOf(change(FILE))).not.toBe(layoutOf(FILE));
});
