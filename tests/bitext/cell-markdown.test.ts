import { expect, test } from 'vitest';
import { cellMarkdown } from '../../src/bitext/cell-markdown.ts';

test('a text is written as Markdown that shows it as it is', () => {
  expect(cellMarkdown([{ type: 'text', value: '*Nga* [phủ nhận]' }])).toBe('\\*Nga\\* \\[phủ nhận]');
});

test('struck words are written as such', () => {
  expect(cellMarkdown([{ type: 'delete', children: [{ type: 'text', value: '40' }] }])).toBe('~~40~~');
});

test('an empty cell is empty', () => {
  expect(cellMarkdown([])).toBe('');
});
