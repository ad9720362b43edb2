import type { Link, Nodes, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Range } from '../model/article.ts';
import { harmfulTags } from './harmful-html.ts';
import { isHarmlessAddress, isHarmlessPicture } from './harmless-address.ts';
import { htmlTextRanges } from './html-text.ts';

/** As sites read Markdown, which know front matter and tables; and as others do, which take those for text. */
const READERS: readonly ((markdown: string) => Root)[] = [
  unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']),
  unified().use(remarkParse).use(remarkGfm),
  unified().use(remarkParse),
].map((parser) => (markdown) => parser.parse(markdown));

/** What stands for a stretch of Markdown. */
interface Change extends Range {
  readonly text: string;
}

/**
 * Markdown of which nothing runs in a browser, however careless the page that shows it: HTML that is not known to be
 * harmless is shown as text, or as code where it holds no words; a link to an address that a browser would run is its
 * words. All other Markdown comes back as it is.
 */
export function disarmMarkdown(markdown: string): string {
  let disarmed = markdown;
  let before: string;
  // What was HTML is text now, which is Markdown: it is read again until nothing is found.
  do {
    before = disarmed;
    for (const read of READERS) disarmed = applied(changesOf(read(disarmed), disarmed), disarmed);
  } while (disarmed !== before);
  return disarmed;
}

function applied(changes: readonly Change[], text: string): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text: by }) => changed.slice(0, start) + by + changed.slice(end), text);
}

function changesOf(node: Nodes, text: string): Change[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  // What a reader found to be an address when all else was read has no place, and is harmless.
  if (start === undefined || end === undefined) return [];
  const range = { start, end };
  switch (node.type) {
    case 'root':
      return node.children.flatMap((child) => asCode(child, text) ?? changesOf(child, text));
    case 'html':
      return harmfulTags(text.slice(start, end)).map((at) => replaceAt(start + at, 1, '&lt;'));
    case 'definition':
      return isHarmlessPicture(node.url) ? [] : [elsewhere(range, text)];
    case 'image':
      return isHarmlessPicture(node.url) ? [] : [{ ...range, text: asText(node.alt || node.url) }];
    case 'link':
      return [...(isHarmlessAddress(node.url) ? [] : unlinked(node, range, text)), ...within(node, text)];
    default:
      return within(node, text);
  }
}

function within(node: Nodes, text: string): Change[] {
  return 'children' in node ? node.children.flatMap((child) => changesOf(child, text)) : [];
}

function replaceAt(start: number, length: number, text: string): Change {
  return { start, end: start + length, text };
}

/** One tag, or an element from its first tag to its last. */
const WHOLE = /^(?:<([a-z]+)\b[\s\S]*<\/\1\s*>|<[a-z][^<>]*>)\s*$/i;

/** A harmful block of HTML without words as a block of code, which nobody translates. */
function asCode(node: RootContent, text: string): Change[] | undefined {
  const start = node.position?.start.offset ?? 0;
  if (node.type !== 'html' || (start > 0 && text.charAt(start - 1) !== '\n')) return undefined;
  const hasWords = htmlTextRanges(node.value, { start: 0, end: node.value.length }).length > 0;
  if (hasWords || !WHOLE.test(node.value) || harmfulTags(node.value).length === 0) return undefined;
  const code = node.value.trimEnd();
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [{ start, end: start + code.length, text: `${fence}html\n${code}\n${fence}` }];
}

/** A link definition with an address of the same folder, in which the harmful one can be read. */
function elsewhere({ start, end }: Range, text: string): Change {
  const address = /^\[(?:[^\]\\]|\\[\s\S])*\]:[\s>]*<?/.exec(text.slice(start, end))?.[0].length ?? 0;
  return replaceAt(start + address, 0, './');
}

/** The words of a link without what makes it one. */
function unlinked({ children, url }: Link, { start, end }: Range, text: string): Change[] {
  if (text.charAt(start) === '<' || children.length === 0) return [{ start, end, text: asText(url) }];
  const from = children[0]?.position?.start.offset ?? end;
  const to = children.at(-1)?.position?.end.offset ?? end;
  return [
    { start, end: from, text: '' },
    { start: to, end, text: '' },
  ];
}

function asText(value: string): string {
  return value.replace(/[\\`*_[\]<>~|&]/g, '\\$&');
}
