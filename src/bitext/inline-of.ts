import type { PhrasingContent } from 'mdast';
import type { Format } from '../model/article.ts';
import { textNodes } from './text-nodes.ts';

export type Inline = (text: string) => PhrasingContent[];

/** Inline Markdown is shown as such in articles that are Markdown, and as text in those that are text. */
export async function inlineOf(format: Format): Promise<Inline> {
  if (format === 'text') return textNodes;
  return (await import('./inline-nodes.ts')).inlineNodes;
}
