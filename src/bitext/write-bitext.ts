import type { PhrasingContent, RootContent, Table } from 'mdast';
import type { Article } from '../model/article.ts';
import type { Bitext, BitextRow } from '../model/bitext.ts';
import type { Issue } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { readEnglishBlock } from './english-block.ts';
import { fileDigests } from './file-digests.ts';
import { frontMatter } from './front-matter.ts';
import { howMade } from './how-made.ts';
import { type Inline, inlineOf } from './inline-of.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';
import { writeRowDigest } from './row-digests.ts';
import { countRows, legend, markOf, rowLabels, summaryLine } from './summary.ts';
import { TITLES } from './titles.ts';
import { PLAIN, toMarkdown } from './to-markdown.ts';
import { englishBlock } from './write-english.ts';

/**
 * The side-by-side file that a reviewer reads: front matter, a line that sums up, the table, what to review, notes, terms.
 * Written through a syntax tree, so that no text can break the table or become markup.
 * @param english the file that holds the English alone, whose digest is noted.
 */
export async function writeBitext(bitext: Bitext, english: string): Promise<string> {
  const inline = await inlineOf(bitext.article.format);
  const labels = rowLabels(bitext.rows);
  const body = toMarkdown({
    type: 'root',
    children: [
      paragraph(text(summaryLine(countRows(bitext.rows)))),
      bitextTable(bitext.rows, labels, inline),
      paragraph(text(legend(bitext.rows))),
      ...section(TITLES.review, reviewItems(bitext.rows, labels), false),
      ...section(TITLES.dismissed, dismissedItems(bitext.rows, labels), true),
      ...section(TITLES.notes, noteItems(bitext.rows, labels), null),
      ...termsSection(bitext.rows, labels),
    ],
  });
  const whole = bitext.remarks ? `\n${body}\n${bitext.remarks}\n` : `\n${body}`;
  const digests = bitext.rows.map((row) => {
    const [source, target] = [row.segment.source, englishOf(row)].map((each) => phrasingMarkdown(inline(each)));
    const notedRow = { source: source ?? '', english: target ?? '', isDecided: isDecided(row) };
    return writeRowDigest({ ...notedRow, block: blockOf(row, notedRow.english, bitext.article, inline) });
  });
  return `${frontMatter(bitext, fileDigests(whole, english), digests)}${whole}`;
}

/** A row's paragraph in the English file as it is read back, in canonical Markdown: most read as the cell does. */
function blockOf(row: BitextRow, english: string, article: Article, inline: Inline): string {
  const isSame = row.outcome.status !== 'translated' || row.segment.place === 'yaml' || isPlainLine(row.outcome.target);
  return isSame ? english : readEnglishBlock(englishBlock(row, article), article.format, inline).shown;
}

function isPlainLine(text: string): boolean {
  return PLAIN.test(text) && !text.includes('  ');
}

/** Whether the file must say so, should the memory be lost. */
function isDecided({ outcome }: BitextRow): boolean {
  if (outcome.status !== 'translated') return false;
  return outcome.origin.by === 'person' || (outcome.origin.by === 'reviewed' && outcome.origin.decided === true);
}

function bitextTable(rows: readonly BitextRow[], labels: readonly string[], inline: Inline): Table {
  return table(
    [[text('¶')], [text('Tiếng Việt')], [text('English')]],
    rows.map((row, i) => [
      [text(`${labels[i]} ${markOf(row.outcome)}`)],
      inline(row.segment.source),
      inline(englishOf(row)),
    ]),
  );
}

function englishOf({ segment, outcome }: BitextRow): string {
  if (outcome.status === 'translated') return outcome.target;
  return outcome.status === 'kept' ? segment.source : '';
}

/** An issue in the words that are read back: see `readReviewItems`. */
function issueItem(label: string | undefined, { severity, check, message }: Issue, behind = ''): PhrasingContent[] {
  return [text(`¶${label} `), strong(`${severity} · ${check}`), text(`: ${message}${behind}`)];
}

function behind(words: string | undefined): string {
  return words ? ` — ${words}` : '';
}

function dismissedItems(rows: readonly BitextRow[], labels: readonly string[]): PhrasingContent[][] {
  return rows.flatMap(({ outcome }, i) => {
    const dismissed = outcome.dismissed ?? [];
    return dismissed.map((issue) => issueItem(labels[i], issue, behind(issue.reason)));
  });
}

function reviewItems(rows: readonly BitextRow[], labels: readonly string[]): PhrasingContent[][] {
  return rows.flatMap(({ outcome }, i) => {
    const issues = (outcome.issues ?? []).map((issue) => issueItem(labels[i], issue, behind(issue.remark)));
    if (outcome.status !== 'failed') return issues;
    return [[text(`¶${labels[i]} `), strong('not translated'), text(`: ${outcome.reason}`)], ...issues];
  });
}

function noteItems(rows: readonly BitextRow[], labels: readonly string[]): PhrasingContent[][] {
  return rows.flatMap(({ outcome }, i) => {
    if (outcome.status === 'kept') return [[text(`¶${labels[i]} kept as it stands: ${outcome.reason}`)]];
    if (outcome.status !== 'translated') return [];
    return [...howMade(outcome), ...outcome.notes].map((note) => [text(`¶${labels[i]} ${note}`)]);
  });
}

/** @param checked whether its items have a box, and a tick in it. */
function section(title: string, items: readonly PhrasingContent[][], checked: boolean | null): RootContent[] {
  if (items.length === 0) return [];
  const children = items.map((item) => ({
    type: 'listItem' as const,
    checked,
    spread: false,
    children: [paragraph(...item)],
  }));
  return [heading(title), { type: 'list', spread: false, children }];
}

function termsSection(rows: readonly BitextRow[], labels: readonly string[]): RootContent[] {
  const places = new Map<Term, Set<string>>();
  for (const [i, { terms }] of rows.entries()) {
    for (const { term } of terms) {
      if (term.use !== 'context') places.set(term, (places.get(term) ?? new Set()).add(`${labels[i]}`));
    }
  }
  if (places.size === 0) return [];
  const body = [...places].map(([term, at]) => [
    [text(term.source)],
    [text(wording(term))],
    [text([...at].join(', '))],
  ]);
  return [heading(TITLES.terms), table([[text('Tiếng Việt')], [text('English')], [text('¶')]], body)];
}

function wording({ target, acronym }: Term): string {
  return acronym && !target.includes(acronym) ? `${target} (${acronym})` : target;
}

function table(head: PhrasingContent[][], body: readonly PhrasingContent[][][]): Table {
  const row = (cells: PhrasingContent[][]) => ({
    type: 'tableRow' as const,
    children: cells.map((children) => ({ type: 'tableCell' as const, children })),
  });
  return { type: 'table', children: [row(head), ...body.map(row)] };
}

function heading(title: string): RootContent {
  return { type: 'heading', depth: 2, children: [text(title)] };
}

function paragraph(...children: PhrasingContent[]) {
  return { type: 'paragraph' as const, children };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
