import { toMarkdown } from 'mdast-util-to-markdown';
import type { Segment } from '../model/article.ts';
import type { Bitext, BitextRow } from '../model/bitext.ts';
import { fitMarkdown } from './fit-markdown.ts';

/**
 * The English alone, as Markdown in the layout of the source: what is no segment (front matter, link definitions, marks of
 * lists) is copied by position, each segment's text is replaced. A paragraph that could not be translated says so.
 */
export function writeEnglish({ article, rows }: Bitext): string {
  const asText = article.format === 'text';
  let english = '';
  let end = 0;
  let previous: Segment | undefined;
  for (const row of rows) {
    const gap = article.text.slice(end, row.segment.range.start);
    english += asText ? textGap(gap, previous, row.segment) : gap;
    english += asText ? escapeText(englishText(row)) : markdownOf(row, article.text);
    end = row.segment.range.end;
    previous = row.segment;
  }
  const whole = `${(english + article.text.slice(end)).trimEnd()}\n`;
  return article.eol === '\n' ? whole : whole.replaceAll('\n', article.eol);
}

function englishText({ segment, outcome }: BitextRow): string {
  switch (outcome.status) {
    case 'translated':
      return outcome.target;
    case 'kept':
      return segment.source;
    case 'failed':
      return notTranslated(outcome.reason);
  }
}

function markdownOf({ segment, outcome }: BitextRow, text: string): string {
  switch (outcome.status) {
    case 'translated':
      return fitMarkdown(outcome.target, segment);
    case 'kept':
      return text.slice(segment.range.start, segment.range.end);
    case 'failed':
      return fitMarkdown(notTranslated(outcome.reason), segment);
  }
}

function notTranslated(reason: string): string {
  return `(Not translated: ${reason})`;
}

/** Where a text file parts its paragraphs by single line ends, Markdown needs a blank line; a list stays tight. */
function textGap(gap: string, previous: Segment | undefined, next: Segment): string {
  if (!previous || !gap.includes('\n') || /\n[^\S\n]*\n/.test(gap)) return gap;
  const inList = previous.kind === 'list-item' && next.kind === 'list-item';
  return inList ? gap : gap.replace('\n', '\n\n');
}

/** Text as Markdown that shows it as it is. */
function escapeText(value: string): string {
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value }] }).trimEnd();
}
