import type { Heading, PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * The inline Markdown of one paragraph as nodes that are safe to show anywhere: HTML is shown as text, a picture as a
 * link to it, and a link whose address a browser would run ("javascript:") as its words.
 */
export function inlineNodes(markdown: string): PhrasingContent[] {
  // Read as a heading, so that nothing at its start ("1.", "-") makes another block of it.
  const heading = parser.parse(`# ${markdown}`).children.find((node): node is Heading => node.type === 'heading');
  return heading ? heading.children.flatMap(safeNodes) : [];
}

function safeNodes(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'image':
      return safeLink(node.url, [{ type: 'text', value: node.alt || node.url }]);
    case 'link':
      return safeLink(node.url, node.children.flatMap(safeNodes));
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ ...node, children: node.children.flatMap(safeNodes) }];
    case 'break':
      return [{ type: 'text', value: ' ' }];
    default:
      return [node];
  }
}

/** A scheme that leads somewhere and runs nothing; or none, for a place in the same folder. */
const SAFE_ADDRESS = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/iu;

function safeLink(url: string, children: PhrasingContent[]): PhrasingContent[] {
  return SAFE_ADDRESS.test(url.trim()) ? [{ type: 'link', url, children }] : children;
}
