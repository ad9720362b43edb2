import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as writeWithLibrary } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/bitext/to-markdown.ts';
import { NASTY, nastyText } from './markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]) => ({ type: 'paragraph' as const, children });

/** What the library writes when it looks at every text. */
function reference(tree: Parameters<typeof toMarkdown>[0]): string {
  return writeWithLibrary(tree, {
    bullet: '-',
    rule: '-',
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
  });
}

test.each(NASTY)('escapes what the library escapes: %s', (value) => {
  expect(toMarkdown(paragraph(text(value)))).toBe(reference(paragraph(text(value))));
});

test('writes plain text as the library writes it (property)', () => {
  const nearlyPlain = fc.string({
    unit: fc.constantFrom(...Array.from('aĐ9 ,.;\'"“”()%$?–—/-_*#:!→·¶')),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.constantFrom('A', '"', ':', ': ', '¶', ''), nearlyPlain, (start, rest) => {
      const tree = paragraph(text(start + rest));
      expect(toMarkdown(tree)).toBe(reference(tree));
    }),
    { numRuns: 2000 },
  );
});

test('writes plain text beside other nodes as the library writes it (property)', () => {
  fc.assert(
    fc.property(nastyText, fc.constantFrom('Nga', 'Nga ', 'Nga (', '9', 'x.'), (value, plain) => {
      const strong: PhrasingContent = { type: 'strong', children: [text('Kiev')] };
      const tree = paragraph(text(plain), strong, text(plain), text(value));
      expect(toMarkdown(tree)).toBe(reference(tree));
    }),
    { numRuns: 500 },
  );
});
