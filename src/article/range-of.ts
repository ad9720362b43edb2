import type { Nodes } from 'mdast';
import type { Range } from '../model/article.ts';

/** Where a parsed node stands in the text it was parsed from. */
export function rangeOf(node: Nodes): Range {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError(`a ${node.type} node without a position`);
  return { start, end };
}
