import type { Heading, Image, Link, PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isHarmlessAddress } from '../text/harmless-address.ts';
import { asHeading, HEADING } from './parse-markdown.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * The inline Markdown of one paragraph as nodes that are safe to show anywhere: HTML is shown as text, a picture as a
 * link to it, and a link whose address a browser would run ("javascript:") as its words.
 */
export function inlineNodes(markdown: string): PhrasingContent[] {
  return parseInline(markdown).flatMap(safeNodes);
}

/** The inline Markdown of one paragraph as it is. */
function parseInline(markdown: string): PhrasingContent[] {
  const { children } = parser.parse(asHeading(markdown));
  return children.find((node): node is Heading => node.type === 'heading')?.children ?? [];
}

/** A link or a picture, and where it stands in its paragraph. */
export interface PlacedLink {
  readonly node: Link | Image;
  readonly start: number;
  readonly end: number;
}

/** The links and pictures of one paragraph, also those within others, in order. */
export function linksIn(markdown: string): PlacedLink[] {
  const linksOf = (node: PhrasingContent): PlacedLink[] => {
    const start = (node.position?.start.offset ?? 0) - HEADING.length;
    const end = (node.position?.end.offset ?? 0) - HEADING.length;
    const own = node.type === 'link' || node.type === 'image' ? [{ node, start, end }] : [];
    return [...own, ...('children' in node ? node.children.flatMap(linksOf) : [])];
  };
  return parseInline(markdown).flatMap(linksOf);
}

function safeNodes(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'image':
      return safeLink(node.url, alt(node));
    case 'link':
      // A link within a link is none: of a picture in it its description is shown.
      return safeLink(
        node.url,
        node.children.flatMap((child) => (child.type === 'image' ? alt(child) : safeNodes(child))),
      );
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

function alt({ alt: description, url }: Image): PhrasingContent[] {
  return [{ type: 'text', value: description || url }];
}

function safeLink(url: string, children: PhrasingContent[]): PhrasingContent[] {
  if (isHarmlessAddress(url)) return [{ type: 'link', url, children }];
  return children.length > 0 ? children : [{ type: 'text', value: url }];
}
