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

/** The nodes of one paragraph's Markdown. */
export function parsePhrasing(markdown: string): PhrasingContent[] {
  // Read as a heading, so that nothing at its start ("1.", "-") makes another block of it.
  const heading = parseMarkdown(`# ${markdown}`).children.find((node): node is Heading => node.type === 'heading');
  return heading?.children ?? [];
}
