import type { PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * A cell of the table in one canonical writing, the same whether it comes from a translation or was read back from
 * the file: what the digests in the front matter are taken of.
 */
export function cellMarkdown(children: PhrasingContent[]): string {
  return toMarkdown({ type: 'paragraph', children }, { extensions: [gfmStrikethroughToMarkdown()] }).trimEnd();
}
