import type { PhrasingContent } from 'mdast';
import { toMarkdown } from './to-markdown.ts';

/**
 * Inline nodes in one canonical writing, the same whether they come from a translation or were read back from a file:
 * what the digests in the front matter are taken of.
 */
export function phrasingMarkdown(children: PhrasingContent[]): string {
  return toMarkdown({ type: 'paragraph', children }).trimEnd();
}
