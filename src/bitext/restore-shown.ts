import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Segment } from '../model/article.ts';
import { literal, pattern } from '../text/pattern.ts';
import { inlineNodes, linksIn, type PlacedLink } from './inline-nodes.ts';
import { parsePhrasing } from './parse-markdown.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';

/**
 * Inline Markdown from a cell with what a cell shows in another way as its source has it: HTML, footnote marks and links by
 * reference, which it shows as text; pictures, which it shows as links; addresses with their titles and in their writing.
 */
export function restoreShown(markdown: string, segment: Segment): string {
  const links = sourceLinks(segment);
  const left = new Set(links);
  const nodes = parsePhrasing(markdown).flatMap((node) => restoreLinks(node, links, left));
  const withLinks = links.reduce(
    (text, { raw }, i) => text.replaceAll(`](${PLACE}${i})`, () => `](${raw})`),
    phrasingMarkdown(nodes),
  );
  return restoreText(withLinks, segment);
}

/** A link of the source, and how its address is written there: `<a b.md> "Bản đồ"`, or the whole of `https://a.example`. */
interface SourceLink extends PlacedLink {
  readonly raw: string;
  readonly isBare: boolean;
}

/** Stands for the address of a link while Markdown is written, which knows one writing of it only. */
const PLACE = 'songngu:';

function sourceLinks({ source, fixed }: Segment): SourceLink[] {
  return linksIn(source).flatMap((link) => {
    const range = fixed.findLast(({ start, end }) => link.start <= start && end <= link.end);
    if (!range) return [];
    return [{ ...link, raw: source.slice(range.start, range.end), isBare: range.start === link.start }];
  });
}

/** @param left those of the links that no node stands for yet. */
function restoreLinks(node: PhrasingContent, links: readonly SourceLink[], left: Set<SourceLink>): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => restoreLinks(child, links, left));
  const link = node.type === 'link' ? [...left].find((each) => each.node.url === node.url) : undefined;
  if (!link) return [{ ...node, children }];
  left.delete(link);
  if (link.isBare) return isNamed(node, link) ? [{ type: 'html', value: link.raw }] : [node];
  const url = `${PLACE}${links.indexOf(link)}`;
  if (link.node.type === 'image') return [{ type: 'image', url, alt: altOf(node, link.node.alt) }];
  return [{ type: 'link', url, children: withPicture(link, children, links) }];
}

/** Whether a bare address is still named by itself. */
function isNamed(node: PhrasingContent, { node: own }: SourceLink): boolean {
  return textOf(node) === textOf(own);
}

/** A picture without a description is shown by its address. */
function altOf(shown: PhrasingContent, alt: string | null | undefined): string {
  return !alt && 'url' in shown && textOf(shown) === shown.url ? '' : textOf(shown);
}

/** The words of a link, which are those of a picture where the source has a picture there. */
function withPicture(
  { node }: SourceLink,
  children: PhrasingContent[],
  links: readonly SourceLink[],
): PhrasingContent[] {
  const [only, ...others] = 'children' in node ? node.children : [];
  const at = links.findIndex((link) => link.node === only);
  if (only?.type !== 'image' || others.length > 0 || at < 0) return children;
  const description = children.map((child) => textOf(child)).join('');
  return [{ type: 'image', url: `${PLACE}${at}`, alt: !only.alt && description === only.url ? '' : description }];
}

/** HTML, footnote marks, `[map]`, `[map][]` and `[bản đồ][map]`. */
function restoreText(markdown: string, { source, fixed }: Segment): string {
  const texts = fixed.map(({ start, end }) => ({
    text: source.slice(start, end),
    isLabel: source.charAt(start - 1) === '[',
  }));
  const marks = texts.map(({ text }) => text).filter((text) => /^<[!/?a-z]|^!?\[/iu.test(text));
  const labels = texts.filter(({ isLabel }) => isLabel).map(({ text }) => text);
  const restored = labels.reduce(
    (text, label) => text.replace(reference(label), (_, words: string) => `[${words}][${label}]`),
    markdown,
  );
  return marks
    .sort((a, b) => b.length - a.length)
    .reduce((text, mark) => text.replaceAll(phrasingMarkdown(inlineNodes(mark)), () => mark), restored);
}

/** `\[bản đồ]\[map]`, as text that is a link by reference is written. */
function reference(label: string): RegExp {
  const written = phrasingMarkdown(inlineNodes(label));
  return pattern.g`\\\[((?:[^\[\]\\]|\\[^[\]])*)\\?\]\\?\[${literal(written)}\\?\]`;
}
