import type { Nodes, Root, RootContent, Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Format } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { cellText } from './cell-text.ts';
import { bodyOf } from './file-digests.ts';
import { mergeMarkLine } from './merge-marks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';
import { isOwnItem, type ReviewItem, readReviewItems, titleOfList } from './review-items.ts';
import { type RowDigest, readRowDigests } from './row-digests.ts';
import { LEGEND, SUMMARY } from './summary.ts';
import { TITLES } from './titles.ts';

/** A row of a side-by-side file as it stands there now. */
export interface WrittenRow {
  /** In the file, from 1. */
  readonly line: number;
  /** `2`, `5.1` */
  readonly label: string;
  /** What stands behind the number: `MT ⚠`. */
  readonly marks: string;
  /** What a person wrote among them, in Markdown: `xem lại`. */
  readonly remark: string;
  /** Both in canonical Markdown, as digests are taken of. */
  readonly source: string;
  readonly english: string;
  /** The English as translations have it. */
  readonly target: string;
}

/** A side-by-side file, read back. */
export interface WrittenBitext {
  readonly rows: readonly WrittenRow[];
  /** The rows as they were written; undefined where the file does not say. */
  readonly noted: readonly RowDigest[] | undefined;
  readonly items: readonly ReviewItem[];
  /** What a person wrote elsewhere in the file, to stand at its end. */
  readonly remarks: string;
}

const MEND = 'mend it, or move the file away to have a new one';
const HEAD = ['¶', 'Tiếng Việt', 'English'];

/**
 * Reads back a side-by-side file that a hand may have changed.
 * @param name of the file, for messages.
 * @throws InputError with the line, when its table is damaged.
 */
export function readBitext(file: string, format: Format, name: string): WrittenBitext {
  const text = file.replaceAll('\r\n', '\n');
  const line = mergeMarkLine(text);
  if (line) throw new InputError(`${name}:${line}: here is the mark of a merge that is not done; ${MEND}`);
  const body = bodyOf(text);
  const above = text.slice(0, text.length - body.length).split('\n').length - 1;
  const root = parseMarkdown(body);
  const fail = (node: RootContent | TableRow | undefined, what: string): never => {
    throw new InputError(`${name}:${(node?.position?.start.line ?? 1) + above}: ${what}; ${MEND}`);
  };
  const table = findTable(root);
  if (!table)
    return fail(root.children.find(holdsBars), 'the table with the columns ¶, Tiếng Việt, English is damaged or gone');
  const stray = root.children.find((node) => node !== table && holdsBars(node) && !isTermTable(root, node));
  if (stray) fail(stray, 'here stands a part of the table outside of it');
  const rows = table.children.slice(1).map((row): WrittenRow => {
    const [label, source, english] = row.children.map(({ children }) => children);
    if (row.children.length !== HEAD.length || !label || !source || !english)
      return fail(row, `the row has ${row.children.length} cells, not 3 (a bar within a text is written \\|)`);
    const [number = ''] = /\d+(?:\.\d+)?/.exec(textOf(label)) ?? [];
    const written = body.slice(label[0]?.position?.start.offset, label.at(-1)?.position?.end.offset);
    return {
      line: (row.position?.start.line ?? 1) + above,
      label: number,
      marks: textOf(label).replace(number, '').trim(),
      remark: remarkAmong(written.replace(number, '')),
      source: phrasingMarkdown(source).normalize('NFC'),
      english: phrasingMarkdown(english),
      target: cellText(english, format, body),
    };
  });
  const beside = rows.flatMap(({ label, remark }) => (remark ? [`¶${label}: ${remark}`] : []));
  const remarks = [...beside, remarksIn(root, table, body)].filter((each) => each !== '').join('\n\n');
  return { rows, noted: readRowDigests(text), items: readReviewItems(root), remarks };
}

/** Words in the first column have no place there, but are not lost. */
function remarkAmong(marks: string): string {
  const words = marks
    .replace(/&nbsp;|[✓✔☑✅⚠]\uFE0F?/gu, ' ')
    .replace(/(?<!\S)\\?(?:TM|MT|✎|=|✗)(?!\S)/u, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

function findTable(root: Root): Table | undefined {
  return root.children.find(
    (node): node is Table =>
      node.type === 'table' &&
      HEAD.every((title, i) => textOf(node.children[0]?.children[i]).normalize('NFC') === title),
  );
}

function holdsBars(node: RootContent): boolean {
  return node.type === 'table' || (node.type === 'paragraph' && textOf(node).trimStart().startsWith('|'));
}

function isTermTable(root: Root, node: RootContent): boolean {
  const before = root.children[root.children.indexOf(node) - 1];
  return node.type === 'table' && before?.type === 'heading' && textOf(before) === TITLES.terms;
}

const OWN_TITLES: ReadonlySet<string> = new Set(Object.values(TITLES));

/** What is no part of the file as songngu writes it, also within its own paragraphs and lists. */
function remarksIn(root: Root, table: Table, body: string): string {
  const textAt = ({ position }: Nodes) => body.slice(position?.start.offset, position?.end.offset);
  const remarks = root.children.flatMap((node, i): string[] => {
    if (node === table) return [];
    if (node.type === 'paragraph') return [textAt(node).replace(SUMMARY, '').replace(LEGEND, '').trim()];
    if (node.type === 'heading' && OWN_TITLES.has(textOf(node))) return [];
    const before = root.children[i - 1];
    const isOurs = before?.type === 'heading' && OWN_TITLES.has(textOf(before));
    const title = titleOfList(root, i);
    // Only the first list of notes is songngu's: they have no form of their own.
    if (node.type === 'list' && (isOurs || (title !== TITLES.notes && OWN_TITLES.has(title ?? ''))))
      return [
        node.children
          .filter((item) => !isOwnItem(item, title))
          .map(textAt)
          .join('\n'),
      ];
    return isOurs && node.type === 'table' ? [] : [textAt(node)];
  });
  return remarks.filter((remark) => remark !== '').join('\n\n');
}
