import { segmentArticle } from '../article/segment-article.ts';
import { type EnglishBlock, readEnglishBlock } from '../bitext/english-block.ts';
import { notedDigests, textDigest } from '../bitext/file-digests.ts';
import { unfitYaml } from '../bitext/fit-yaml.ts';
import { type Inline, inlineOf } from '../bitext/inline-of.ts';
import { mergeMarkLine } from '../bitext/merge-marks.ts';
import { phrasingMarkdown } from '../bitext/phrasing-markdown.ts';
import type { WrittenRow } from '../bitext/read-bitext.ts';
import type { RowDigest } from '../bitext/row-digests.ts';
import type { Article, Format, Segment } from '../model/article.ts';
import { digest } from '../text/hash.ts';
import { sentenceRanges } from '../text/sentences.ts';
import type { Edit } from './handwork.ts';
import { notedOf, numbered, type RowKey } from './row-keys.ts';
import type { WrittenFile, WrittenFiles } from './written-files.ts';

export interface EnglishEdits {
  readonly edits: ReadonlyMap<RowKey, Edit>;
  /** Where blocks and rows cannot be matched one to one. */
  readonly apart?: string;
}

/** A block of the English file, which stands for a row, or for all parts of a very long paragraph. */
interface PlacedBlock extends EnglishBlock {
  readonly line: number;
}

/** What is known of the rows beside the English. */
export interface TableRows {
  /** As they were written. */
  readonly noted: readonly RowDigest[] | undefined;
  /** As they stand now. */
  readonly rows: ReadonlyMap<RowKey, WrittenRow>;
  /** Those that are code. */
  readonly code: ReadonlySet<RowKey>;
}

/** Code has line breaks and spaces that no row holds. */
export const CODE_STAYS = 'code stays as it is in the article; change it there';

/** An edit of a row. */
interface KeyedEdit extends Edit {
  readonly key: RowKey;
}

/** What a paragraph that could not be translated reads as. */
const NOT_TRANSLATED = /^\\?\(Not translated: /;

/** What people changed in the English file: its blocks are matched one to one with the rows that were written. */
export async function readEnglishEdits(
  format: Format,
  { bitext, english }: WrittenFiles,
  { noted, ...table }: TableRows,
): Promise<EnglishEdits> {
  const files = notedDigests(bitext.text ?? '');
  if (english.text === undefined || files?.english === textDigest(english.text)) return { edits: new Map() };
  if (!noted) return { edits: new Map(), apart: `${bitext.name} does not say what was written` };
  const merge = mergeMarkLine(english.text);
  if (merge) return apart(english, merge, 'here is the mark of a merge that is not done');
  const inline = await inlineOf(format);
  const blocks = await readBlocks(format, inline, english.text);
  const groups = groupParts(numbered(noted.map(({ source }) => source)), table.rows);
  const edits = new Map<RowKey, Edit>();
  for (const [i, group] of groups.entries()) {
    const block = blocks[i];
    const edit = block && editOf(block, group, noted, table.rows, inline);
    if (edit === 'apart' || (!block && blocks.length !== groups.length))
      return apart(english, (block ?? blocks.at(-1))?.line);
    if (edit && table.code.has(edit.key)) return apart(english, block?.line, CODE_STAYS);
    if (edit) edits.set(edit.key, edit);
  }
  if (blocks.length !== groups.length)
    return apart(english, (firstStrange(blocks, noted) ?? blocks[groups.length])?.line);
  return { edits };
}

const OTHERS = 'from here on its paragraphs are not those that were written';

function apart(english: WrittenFile, line = 1, what = OTHERS): EnglishEdits {
  return { edits: new Map(), apart: `${english.name}:${line}: ${what}` };
}

/** The first block that was not written so: where a paragraph was split, joined, added or taken out. */
function firstStrange(blocks: readonly PlacedBlock[], noted: readonly RowDigest[]): PlacedBlock | undefined {
  const known = new Set(noted.map(({ block }) => block));
  return blocks.find(({ shown }) => !known.has(digest(shown)));
}

/** An edit, or none; 'apart' where the block is another row's, or no part of it can be told from the others. */
function editOf(
  block: PlacedBlock,
  group: readonly RowKey[],
  noted: readonly RowDigest[],
  rows: ReadonlyMap<RowKey, WrittenRow>,
  inline: Inline,
): KeyedEdit | undefined | 'apart' {
  const found = group.length > 1 ? changedPart(block, group, rows, inline) : { key: group[0] ?? '', ...block };
  if (found === undefined || found === 'apart') return found;
  const before = notedOf(found.key, noted)?.block;
  if (digest(found.shown) === before) return undefined;
  // Editors save letters in parts.
  const part = { ...found, target: found.target.normalize('NFC'), shown: found.shown.normalize('NFC') };
  const now = digest(part.shown);
  if (now === before || (before === undefined && NOT_TRANSLATED.test(part.shown))) return undefined;
  return noted.some((each) => each.block === now) || holdsOthers(part, rows) ? 'apart' : part;
}

/** Shorter sentences stand in several paragraphs by chance. */
const TELLING = 20;

/** Whether a sentence of an edit is that of another row: paragraphs were split and joined, so that their number is the same. */
function holdsOthers({ key, target }: KeyedEdit, rows: ReadonlyMap<RowKey, WrittenRow>): boolean {
  const own = rows.get(key)?.target ?? '';
  const others = [...rows.values()].map((row) => row.target).filter((text) => text !== own);
  return sentenceRanges(target)
    .map(({ start, end }) => target.slice(start, end))
    .filter((sentence) => sentence.length >= TELLING && !own.includes(sentence))
    .some((sentence) => others.some((text) => text.includes(sentence)));
}

/** The one part of a very long paragraph that was changed: those before and behind it stand as they were. */
function changedPart(
  block: PlacedBlock,
  group: readonly RowKey[],
  rows: ReadonlyMap<RowKey, WrittenRow>,
  inline: Inline,
): KeyedEdit | undefined | 'apart' {
  const targets = group.map((key) => rows.get(key)?.target ?? '');
  if (targets.join(' ') === block.target || englishOf(group, rows) === block.shown) return undefined;
  const changed = targets.findIndex((_, i) => !block.target.startsWith(`${targets.slice(0, i + 1).join(' ')} `));
  const at = changed < 0 ? group.length - 1 : changed;
  const before = targets.slice(0, at).map((each) => `${each} `);
  const behind = targets.slice(at + 1).map((each) => ` ${each}`);
  const rest = block.target.slice(before.join('').length);
  const target = rest.slice(0, rest.length - behind.join('').length);
  if (!rest.endsWith(behind.join('')) || target.trim() === '') return 'apart';
  return { key: group[at] ?? '', target, shown: phrasingMarkdown(inline(target)) };
}

function englishOf(group: readonly RowKey[], rows: ReadonlyMap<RowKey, WrittenRow>): string {
  return group.map((key) => rows.get(key)?.english ?? '').join(' ');
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
async function readBlocks(format: Format, inline: Inline, text: string): Promise<PlacedBlock[]> {
  const article = asArticle(text);
  if (!article) return [];
  const paragraphs: Segment[][] = [];
  for (const segment of await segmentArticle(article)) {
    if (paragraphs.at(-1)?.[0]?.block === segment.block) paragraphs.at(-1)?.push(segment);
    else paragraphs.push([segment]);
  }
  return paragraphs.map((segments) => {
    const start = segments[0]?.range.start ?? 0;
    const written = segments.map(({ source }) => source).join(' ');
    const isYaml = segments[0]?.place === 'yaml';
    const markdown = isYaml ? unfitYaml(written, article.text.charAt(start - 1)) : written;
    const line = article.text.slice(0, start).split('\n').length;
    return { line, ...readEnglishBlock(markdown, format, inline) };
  });
}

/** The English as an article of its own, with what a person typed as it is: no space or sign is another one. */
function asArticle(english: string): Article | undefined {
  const text = english.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (text.trim() === '') return undefined;
  return { path: 'english.md', format: 'markdown', text, eol: '\n', hash: '' };
}
