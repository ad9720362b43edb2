import type { PhrasingContent } from 'mdast';
import { PLAIN, toMarkdown } from './to-markdown.ts';

/**
 * Inline nodes in one canonical writing, the same whether they come from a translation or were read back from a file:
 * what the digests in the front matter are taken of.
 */
export function phrasingMarkdown(children: PhrasingContent[]): string {
  const [first, ...rest] = children;
  // Most paragraphs are plain text, which is its own Markdown.
  if (first?.type === 'text' && rest.length === 0 && PLAIN.test(first.value)) return first.value;
  return toMarkdown({ type: 'paragraph', children }).replace(AROUND, '');
}

/** Spaces at the ends, which a link that was taken away may have left: no cell keeps them. */
const AROUND = /^(?:&#x20;|\s)+|(?:(?<!\\)&#x20;|\s)+$/g;
