import { expect, test } from 'vitest';
import { phrasingMarkdown } from '../../src/bitext/phrasing-markdown.ts';

test('a text is written as Markdown that shows it as it is', () => {
  expect(phrasingMarkdown([{ type: 'text', value: '*Nga* [phủ nhận]' }])).toBe('\\*Nga\\* \\[phủ nhận]');
});

test('struck words are written as such', () => {
  expect(phrasingMarkdown([{ type: 'delete', children: [{ type: 'text', value: '40' }] }])).toBe('~~40~~');
});

test('an empty cell is empty', () => {
  expect(phrasingMarkdown([])).toBe('');
});
