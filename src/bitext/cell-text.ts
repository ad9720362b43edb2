import type { PhrasingContent } from 'mdast';
import type { Format } from '../model/article.ts';
import { asHeading, parsePhrasing } from './parse-markdown.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';

/**
 * What a person wrote into a cell, as translations have it: inline Markdown for an article in Markdown, else the text
 * as it reads. Emphasis and the like, which a text file does not know, keep their signs.
 * @param file in which the nodes stand.
 */
export function cellText(children: PhrasingContent[], format: Format, file: string): string {
  return format === 'markdown' ? phrasingMarkdown(children) : plainText(children, file).trim();
}

/** A paragraph of the English file as translations have it. */
export function paragraphText(markdown: string, format: Format): string {
  return format === 'markdown' ? markdown : cellText(parsePhrasing(markdown), format, asHeading(markdown));
}

function plainText(nodes: PhrasingContent[], file: string): string {
  return nodes.map((node) => plainNode(node, file)).join('');
}

/** The words, with the signs around them as they were typed. */
function plainNode(node: PhrasingContent, file: string): string {
  if (node.type === 'text' || node.type === 'html') return node.value;
  if (node.type === 'break') return ' ';
  const first = 'children' in node ? node.children[0] : undefined;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  if (!('children' in node) || !first || !last) return signs(file, startOf(node), endOf(node));
  if (node.type === 'link' && first === last && first.type === 'text' && first.value === node.url) return node.url;
  const words = plainText(node.children, file);
  return signs(file, startOf(node), startOf(first)) + words + signs(file, endOf(last), endOf(node));
}

/** A bar in a cell stands behind a backslash whatever it is part of. */
function signs(file: string, start: number, end: number): string {
  return file.slice(start, end).replaceAll('\\|', '|');
}

function startOf({ position }: PhrasingContent): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: PhrasingContent): number {
  return position?.end.offset ?? 0;
}
