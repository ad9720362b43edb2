import type { Nodes } from 'mdast';
import { frontMatterRanges } from './front-matter-text.ts';
import { parseArticle } from './read-markdown.ts';

/**
 * How a Markdown document is laid out, without its paragraphs' words and whatever the writing of its marks: headings,
 * lists, quotes, tables, code, comments, link definitions, front matter. Two documents with one layout differ in words only.
 */
export function layoutOf(markdown: string): string {
  return layout(parseArticle(markdown.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')));
}

function layout(node: Nodes): string {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
      return node.type;
    case 'heading':
      return `heading ${node.depth}`;
    case 'html':
      return `html ${node.value.match(/<[^>]*>/g)?.join('')}`;
    case 'code':
      return `code ${node.lang} ${node.value}`;
    case 'definition':
      return `definition ${node.identifier} ${node.url}`;
    case 'yaml':
      return `yaml ${withoutWords(node.value)}`;
    case 'list':
      return `${node.ordered ? 'numbers' : 'list'}(${node.children.map(layout).join(', ')})`;
    default:
      return 'children' in node ? `${node.type}(${node.children.map(layout).join(', ')})` : node.type;
  }
}

/** Front matter without what readers see of it, and without quotation marks. */
function withoutWords(yaml: string): string {
  return frontMatterRanges(yaml, { start: 0, end: yaml.length })
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), yaml)
    .replace(/["']/g, '');
}
