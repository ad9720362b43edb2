import { expect, test } from 'vitest';
import { phrasingMarkdown } from '../../src/bitext/phrasing-markdown.ts';
import { textNodes } from '../../src/bitext/text-nodes.ts';

test.each([
  ['plain words', 'Russia denies it.', 'Russia denies it.'],
  ['signs of Markdown', '*Russia* denies [it].', '\\*Russia\\* denies \\[it].'],
  ['an address in the middle', 'See https://a.example/x_y now', 'See <https://a.example/x_y> now'],
  ['an address alone', 'https://a.example', '<https://a.example>'],
  ['two addresses', 'https://a.example https://b.example', '<https://a.example> <https://b.example>'],
  ['no web address', 'javascript:alert(1)', 'javascript:alert(1)'],
])('%s', (_, text, markdown) => {
  expect(phrasingMarkdown(textNodes(text))).toBe(markdown);
});
