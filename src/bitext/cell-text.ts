import type { PhrasingContent } from 'mdast';
import type { Format } from '../model/article.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';

/**
 * What a person wrote into a cell, as translations have it: inline Markdown for an article in Markdown, else the text
 * as it reads. Emphasis and the like, which a text file does not know, keep their signs.
 */
export function cellText(children: PhrasingContent[], format: Format): string {
  return format === 'markdown' ? phrasingMarkdown(children) : children.map(plainText).join('').trim();
}

function plainText(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'html') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'link' && node.children.length === 1 && phrasingMarkdown(node.children) === node.url)
    return node.url;
  const shown = node.type === 'link' && node.children[0]?.type === 'text' ? node.children[0].value : undefined;
  return node.type === 'link' && shown === node.url ? node.url : phrasingMarkdown([node]);
}
