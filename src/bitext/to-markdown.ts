import type { Nodes } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { type Options, toMarkdown as write } from 'mdast-util-to-markdown';

/** Begins with no sign that opens a block, ends in no space, holds no sign that means anything in Markdown. */
export const PLAIN = /^(?=[\p{L}"“”‘¶]|: |\d+(?:, |,? |$))[\p{L}\p{N} ,.;:'"“”‘’()%$€?–—/→·¶-]+(?<! )$/u;

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmTaskListItemToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ],
  handlers: {
    // Looking for what to escape takes most of the time of writing; most text has nothing.
    text: (node: { value: string }, _parent, state, info) =>
      PLAIN.test(node.value) ? node.value : state.safe(node.value, info),
  },
};

/** A syntax tree as Markdown with tables, task lists and strikethrough: no text in it can become markup. */
export function toMarkdown(tree: Nodes): string {
  return write(tree, OPTIONS);
}
