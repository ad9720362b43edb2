import fc from 'fast-check';
import type { Nodes, Root, Table } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** What a reader of GitHub-flavored Markdown makes of a file. */
export function parse(markdown: string): Root {
  return parser.parse(markdown);
}

export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

export function descendants(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(descendants) : [])];
}

export function tablesOf(root: Root): Table[] {
  return root.children.filter((node) => node.type === 'table');
}

/** The texts of a table's cells, row by row, without its head. */
export function cellsOf(table: Table | undefined): string[][] {
  return (table?.children ?? []).slice(1).map((row) => row.children.map(textOf));
}

/** How the blocks of a document nest: `root(heading list(listItem(paragraph)))`. */
export function layoutOf(node: Nodes): string {
  if (!('children' in node) || ['paragraph', 'heading', 'tableCell'].includes(node.type)) return node.type;
  return `${node.type}(${node.children.map(layoutOf).join(' ')})`;
}

/** What a browser could run or load, were it shown as it is. */
export function dangers(root: Root): string[] {
  return descendants(root).flatMap((node) => {
    if (node.type === 'html') return [node.value];
    return 'url' in node && /^\s*(?:javascript|data|vbscript):/i.test(node.url) ? [node.url] : [];
  });
}

/** Texts that Markdown, HTML or YAML would take for their own. */
export const NASTY = [
  'xe tăng | xe bọc thép',
  'lệnh `scp` và ``hai``',
  'C:\\tên lửa\\mới',
  'cuối dòng\\',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[báo cáo](javascript:alert(1))',
  '*ba* **bốn** __năm__',
  '- một mục',
  '1. mục thứ nhất',
  '24. September',
  '# tiêu đề',
  '| a |',
  '|---|---|',
  '---',
  '===',
  '&lt;b&gt; &amp; &#35;',
  '~~bỏ~~ ~một~',
  '> trích',
  '[^1] và [1]',
  '![ảnh](x.png)',
  '<!-- ghi chú -->',
  '```',
  '"trích": {a}',
] as const;

const PIECES = [
  ...['|', '`', '``', '\\', '*', '**', '_', '~', '~~', '<', '>', '[', ']', '(', ')', '!', '#', '&', ';', ':', '='],
  ...['- ', '1. ', '---', '<script>', '</script>', '](javascript:alert(1))', '&lt;', 'amp;', '[^1]', ' ', '"'],
  ...['a', 'tên lửa', 'ngày 24/9', 'missile'],
];

/** Random texts of one line from a nasty alphabet. */
export const nastyText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => oneLine(pieces.join('')))
  .filter((text) => text !== '');

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
