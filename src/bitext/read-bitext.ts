import type { Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { digest } from '../text/hash.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';

/**
 * Which paragraphs of a side-by-side file a hand has changed since it was written, by the digests in its front matter.
 * @returns their numbers, "¶2"; "its table" where rows are missing or added, "ticked items" where something is ticked off;
 * undefined for a file that is none of ours.
 */
export function handEdits(file: string): string[] | undefined {
  const digests = /^digests: \[(.*)\]$/m.exec(file)?.[1]?.match(/[0-9a-f]{8}|-/g) ?? undefined;
  if (!digests) return undefined;
  const rows = findTable(file)?.children.slice(1) ?? [];
  if (rows.length !== digests.length) return ['its table'];
  const rowEdits = rows.flatMap((row, i) => {
    const [label, source, english] = row.children.map(({ children }) => phrasingMarkdown(children));
    const isSame = digests[i] === '-' ? english === '' || english === source : digest(english ?? '') === digests[i];
    return isSame ? [] : [`¶${label?.split(' ')[0]}`];
  });
  return /^[-*] \[x\] /im.test(file) ? [...rowEdits, 'ticked items'] : rowEdits;
}

function findTable(file: string): Table | undefined {
  const body = file.replace(/^---\n[\s\S]*?\n---\n/, '');
  const root = fromMarkdown(body, {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  return root.children.find((node): node is Table => node.type === 'table');
}
