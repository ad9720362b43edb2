import type { Heading, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** Markdown as `toMarkdown` writes it: tables, task lists, strikethrough; addresses that stand bare are text. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });
}

/** The nodes of one paragraph's Markdown; they stand in `asHeading(markdown)`. */
export function parsePhrasing(markdown: string): PhrasingContent[] {
  const { children } = parseMarkdown(asHeading(markdown));
  return children.find((node): node is Heading => node.type === 'heading')?.children ?? [];
}

/** Read as a heading nothing at its start ("1.", "-") makes another block of a paragraph, nor is a sign at its end lost. */
export function asHeading(markdown: string): string {
  return `${HEADING}${markdown} #`;
}

export const HEADING = '# ';
