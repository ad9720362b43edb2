import type { Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { digest } from '../text/hash.ts';
import { cellMarkdown } from './cell-markdown.ts';

/**
 * Which paragraphs of a side-by-side file a hand has changed since it was written, by the digests in its front matter.
 * @returns their numbers, "¶2"; "its table" where rows are missing or added; undefined for a file that is none of ours.
 */
export function handEdits(file: string): string[] | undefined {
  const digests = /^digests: \[(.*)\]$/m.exec(file)?.[1]?.match(/[0-9a-f]{8}|-/g) ?? undefined;
  if (!digests) return undefined;
  const rows = findTable(file)?.children.slice(1) ?? [];
  if (rows.length !== digests.length) return ['its table'];
  return rows.flatMap((row, i) => {
    const [label, , english] = row.children;
    const now = cellMarkdown(english?.children ?? []);
    const isSame = digests[i] === '-' ? true : digest(now) === digests[i];
    return isSame ? [] : [`¶${cellMarkdown(label?.children ?? []).split(' ')[0]}`];
  });
}

function findTable(file: string): Table | undefined {
  const body = file.replace(/^---\n[\s\S]*?\n---\n/, '');
  const root = fromMarkdown(body, {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  return root.children.find((node): node is Table => node.type === 'table');
}
