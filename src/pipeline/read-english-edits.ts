import { readAnyArticle } from '../article/read-article.ts';
import { segmentArticle } from '../article/segment-article.ts';
import { cellText } from '../bitext/cell-text.ts';
import { notedDigests, textDigest } from '../bitext/file-digests.ts';
import { inlineOf } from '../bitext/inline-of.ts';
import { mergeMarkLine } from '../bitext/merge-marks.ts';
import { parsePhrasing } from '../bitext/parse-markdown.ts';
import { phrasingMarkdown } from '../bitext/phrasing-markdown.ts';
import type { WrittenRow } from '../bitext/read-bitext.ts';
import type { RowDigest } from '../bitext/row-digests.ts';
import type { Article, Format } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { digest } from '../text/hash.ts';
import type { Edit } from './read-back.ts';
import { notedOf, numbered, type RowKey } from './row-keys.ts';
import type { WrittenFile, WrittenFiles } from './written-files.ts';

export interface EnglishEdits {
  readonly edits: ReadonlyMap<RowKey, Edit>;
  /** Where blocks and rows cannot be matched one to one. */
  readonly apart?: string;
}

/** A block of the English file, which stands for a row, or for all parts of a very long paragraph. */
interface EnglishBlock extends Edit {
  readonly line: number;
}

/** What a paragraph that could not be translated reads as. */
const NOT_TRANSLATED = /^\\?\(Not translated: /;

/** What people changed in the English file: its blocks are matched one to one with the rows that were written. */
export async function readEnglishEdits(
  format: Format,
  { bitext, english }: WrittenFiles,
  noted: readonly RowDigest[] | undefined,
  rows: ReadonlyMap<RowKey, WrittenRow>,
): Promise<EnglishEdits> {
  const files = notedDigests(bitext.text ?? '');
  if (english.text === undefined || files?.english === textDigest(english.text)) return { edits: new Map() };
  if (!noted) return { edits: new Map(), apart: `${bitext.name} does not say what was written` };
  const merge = mergeMarkLine(english.text);
  if (merge)
    return { edits: new Map(), apart: `${english.name}:${merge}: here is the mark of a merge that is not done` };
  const blocks = await readBlocks(format, english, english.text);
  const groups = groupParts(numbered(noted.map(({ source }) => source)), rows);
  const edits = new Map<RowKey, Edit>();
  for (const [i, group] of groups.entries()) {
    const block = blocks[i];
    const edit = block && editOf(block, group, noted, rows);
    if (edit === 'apart' || (!block && blocks.length !== groups.length)) return apart(english, block ?? blocks.at(-1));
    if (edit && group[0]) edits.set(group[0], edit);
  }
  if (blocks.length !== groups.length) return apart(english, firstStrange(blocks, noted) ?? blocks[groups.length]);
  return { edits };
}

function apart(english: WrittenFile, block: EnglishBlock | undefined): EnglishEdits {
  const place = `${english.name}:${block?.line ?? 1}`;
  return { edits: new Map(), apart: `${place}: from here on its paragraphs are not those that were written` };
}

/** The first block that was not written so: where a paragraph was split, joined, added or taken out. */
function firstStrange(blocks: readonly EnglishBlock[], noted: readonly RowDigest[]): EnglishBlock | undefined {
  const known = new Set(noted.map(({ english }) => english));
  return blocks.find(({ shown }) => !known.has(digest(shown)));
}

/** An edit, or none; 'apart' where the block is another row's, or stands for a paragraph in parts. */
function editOf(
  block: EnglishBlock,
  group: readonly RowKey[],
  noted: readonly RowDigest[],
  rows: ReadonlyMap<RowKey, WrittenRow>,
): Edit | undefined | 'apart' {
  const [key = ''] = group;
  if (group.length > 1) {
    const joined = group.map((each) => rows.get(each)?.english ?? '').join(' ');
    return joined === block.shown ? undefined : 'apart';
  }
  const before = notedOf(key, noted)?.english;
  const now = digest(block.shown);
  if (now === before || (before === undefined && NOT_TRANSLATED.test(block.shown))) return undefined;
  return noted.some(({ english }) => english === now) ? 'apart' : block;
}

/** The parts of a very long paragraph, "7.1" and "7.2", are one block of the English. */
function groupParts(keys: readonly RowKey[], rows: ReadonlyMap<RowKey, WrittenRow>): RowKey[][] {
  const groups: RowKey[][] = [];
  let last = '';
  for (const key of keys) {
    const [paragraph = '', part] = (rows.get(key)?.label ?? '').split('.');
    const group = groups.at(-1);
    if (group && part !== undefined && paragraph === last) group.push(key);
    else groups.push([key]);
    last = paragraph;
  }
  return groups;
}

/** None where the file is empty, or no text. */
async function readBlocks(format: Format, { name }: WrittenFile, text: string): Promise<EnglishBlock[]> {
  const inline = await inlineOf(format);
  const article = asArticle(text, name);
  if (!article) return [];
  const blocks: (EnglishBlock & { block: number })[] = [];
  for (const { source, block, range } of await segmentArticle(article)) {
    const last = blocks.at(-1);
    const joined = last?.block === block ? `${last.target} ${source}` : source;
    const line = last?.block === block ? last.line : article.text.slice(0, range.start).split('\n').length;
    if (last?.block === block) blocks.pop();
    blocks.push({ block, line, target: joined, shown: '' });
  }
  return blocks.map(({ line, target: markdown }) => {
    const target = format === 'markdown' ? markdown : cellText(parsePhrasing(markdown), format);
    return { line, target, shown: phrasingMarkdown(inline(target)) };
  });
}

function asArticle(text: string, name: string): Article | undefined {
  try {
    return readAnyArticle('english.md', text, name);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
