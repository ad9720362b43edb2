import type { Segment } from '../model/article.ts';
import { literal, pattern } from '../text/pattern.ts';
import { inlineNodes } from './inline-nodes.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';

const IMAGE = /!\[[^\]]*\]\(<?([^)>\s]+)/g;

/**
 * Inline Markdown from a cell with the HTML and the pictures of its source again: a cell shows them as text and as links.
 */
export function restoreShown(markdown: string, { source, fixed }: Segment): string {
  const html = fixed.map(({ start, end }) => source.slice(start, end)).filter((each) => /^<[!/?a-z]/iu.test(each));
  const withHtml = html.reduce((text, each) => text.replaceAll(phrasingMarkdown(inlineNodes(each)), each), markdown);
  return Array.from(source.matchAll(IMAGE), ([, url = '']) => url).reduce(
    (text, url) => text.replace(pattern`(?<!!)(?=\[[^\]]*\]\(<?${literal(url)})`, '!'),
    withHtml,
  );
}
