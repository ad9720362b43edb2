import type { Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { digest } from '../text/hash.ts';
import { bodyOf } from './file-digests.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';

/**
 * What a hand has changed in a side-by-side file whose body is no longer as it was written, as far as the digests of its
 * rows tell: the paragraphs ("¶2"), or its table where rows are missing or added; nothing where it is other text.
 */
export function handEdits(file: string): string[] {
  const digests = /^digests: \[(.*)\]$/m.exec(file)?.[1]?.match(/[0-9a-f]{8}|-/g) ?? [];
  const rows = findTable(file)?.children.slice(1) ?? [];
  if (rows.length !== digests.length) return ['its table'];
  return rows.flatMap((row, i) => {
    const [label, source, english] = row.children.map(({ children }) => phrasingMarkdown(children));
    const isSame = digests[i] === '-' ? english === '' || english === source : digest(english ?? '') === digests[i];
    return isSame ? [] : [`¶${label?.split(' ')[0]}`];
  });
}

function findTable(file: string): Table | undefined {
  const root = fromMarkdown(bodyOf(file), {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  return root.children.find((node): node is Table => node.type === 'table');
}
