import type { PhrasingContent } from 'mdast';
import { addressRanges } from '../text/addresses.ts';

/** Plain text as nodes that show it as it is; web addresses as links, whose signs Markdown leaves alone. */
export function textNodes(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const range of addressRanges(value)) {
    const url = value.slice(range.start, range.end);
    if (!/^https?:/i.test(url)) continue;
    if (range.start > end) nodes.push({ type: 'text', value: value.slice(end, range.start) });
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    end = range.end;
  }
  return end < value.length || nodes.length === 0 ? [...nodes, { type: 'text', value: value.slice(end) }] : nodes;
}
