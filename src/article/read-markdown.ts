import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Range, SegmentKind } from '../model/article.ts';
import { htmlTextRanges } from '../text/html-text.ts';
import { type Block, isCaption } from './block.ts';
import { fixedInline } from './fixed-inline.ts';
import { frontMatterRanges } from './front-matter-text.ts';
import { joinLines } from './one-line.ts';
import { rangeOf } from './range-of.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(keepPositions);

/** Addresses that are found only when all else is parsed ("\\_a@b.vn") would cut a text into nodes without positions. */
function keepPositions(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) extension.transforms = [];
}

/**
 * The paragraphs of a Markdown document (CommonMark, GFM, YAML front matter), by position: the source is never
 * rewritten. Of YAML front matter what readers see is a paragraph; code and rules are kept; the rest of front matter and
 * link definitions are layout.
 */
export function readMarkdownBlocks(text: string): Block[] {
  return blocksOf(parseArticle(text), 'paragraph', text);
}

/** A Markdown document as it is read. */
export function parseArticle(text: string): Root {
  return parser.parse(text);
}

function blocksOf(node: Nodes, kind: SegmentKind, text: string): Block[] {
  switch (node.type) {
    case 'paragraph':
      return splitAtBreaks(node, text).map((range) => proseBlock(node, range, kind, text));
    case 'heading':
      return contentRange(node).map((range) => proseBlock(node, range, 'heading', text));
    case 'tableCell':
      return contentRange(node).map((range) => proseBlock(node, range, 'table-cell', text));
    case 'html':
      return htmlTextRanges(text, rangeOf(node)).map((range) => ({
        kind,
        line: joinLines(text, range),
        fixed: [],
        place: 'html',
      }));
    case 'yaml':
      return frontMatterRanges(text, rangeOf(node)).map((range) => ({
        kind: 'heading',
        line: joinLines(text, range),
        fixed: [],
        place: 'yaml',
      }));
    case 'code':
    case 'thematicBreak':
      return [{ kind, line: joinLines(text, rangeOf(node)), fixed: [], keep: KEPT[node.type] }];
    case 'listItem':
      return childBlocks(node, 'list-item', text);
    case 'blockquote':
      return childBlocks(node, 'quote', text);
    default:
      return 'children' in node ? childBlocks(node, kind, text) : [];
  }
}

const KEPT = { code: 'code', thematicBreak: 'a rule' } as const;

function childBlocks(node: Parents, kind: SegmentKind, text: string): Block[] {
  return node.children.flatMap((child) => blocksOf(child, kind, text));
}

// A seam is a line end with the quote marks and indentation that the next line opens with.
const SEAM = /[ \t]*\n(?:[ \t]*>)*[ \t]*|[ \t]{2,}|\t/g;

function proseBlock(node: Parents, range: Range, kind: SegmentKind, text: string): Block {
  const line = joinLines(text, range, SEAM);
  const fixed = node.children
    .flatMap((child) => fixedInline(child, text))
    .filter((inner) => inner.end <= range.end && inner.start >= range.start);
  return { kind: kind === 'paragraph' && isCaption(line.source) ? 'caption' : kind, line, fixed };
}

/** The lines of a paragraph between hard line breaks: verses, addresses, a picture and its caption. */
function splitAtBreaks(node: Parents, text: string): Range[] {
  const whole = contentRange(node)[0];
  if (!whole) return [];
  const ranges: Range[] = [];
  let start = whole.start;
  for (const child of node.children) {
    if (child.type !== 'break') continue;
    ranges.push({ start, end: rangeOf(child).start });
    start = skipSeam(text, rangeOf(child).end);
  }
  return [...ranges, { start, end: whole.end }].filter((range) => range.end > range.start);
}

function skipSeam(text: string, position: number): number {
  return position + (/^(?:[ \t]*>)*[ \t]*/.exec(text.slice(position, position + 80))?.[0].length ?? 0);
}

/** From the first to the last inline node; nothing for an empty heading or cell. */
function contentRange(node: Parents): Range[] {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? [{ start: rangeOf(first).start, end: rangeOf(last).end }] : [];
}
