import type { Article, Segment } from '../model/article.ts';
import type { Bitext, BitextRow } from '../model/bitext.ts';
import { mayRun } from '../text/may-run.ts';
import { fitMarkdown } from './fit-markdown.ts';
import { fitYaml } from './fit-yaml.ts';
import { phrasingMarkdown } from './phrasing-markdown.ts';
import { textNodes } from './text-nodes.ts';

/**
 * The English alone, as Markdown in the layout of the source: what is no segment (link definitions, marks of lists, most
 * of front matter) is copied by position, each segment's text is replaced. A paragraph that could not be translated says so.
 * Nothing of it runs in a browser, whoever wrote it.
 */
export async function writeEnglish({ article, rows }: Bitext): Promise<string> {
  const asText = article.format === 'text';
  let english = '';
  let end = 0;
  let previous: Segment | undefined;
  for (const row of rows) {
    const gap = article.text.slice(end, row.segment.range.start);
    english += asText ? textGap(gap, previous, row.segment) : gap;
    english += englishBlock(row, article);
    end = row.segment.range.end;
    previous = row.segment;
  }
  const whole = `${(english + article.text.slice(end)).trimEnd()}\n`;
  const disarmed = mayRun(whole) ? (await import('../text/disarm-markdown.ts')).disarmMarkdown(whole) : whole;
  return article.eol === '\n' ? disarmed : disarmed.replaceAll('\n', article.eol);
}

/** What stands in the English file for a row. */
export function englishBlock(row: BitextRow, { format, text }: Article): string {
  return format === 'text' ? phrasingMarkdown(textNodes(englishText(row))) : markdownOf(row, text);
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
      return fitPlace(outcome.target, segment, text, outcome.origin.by === 'person');
    case 'kept':
      return text.slice(segment.range.start, segment.range.end);
    case 'failed':
      return fitPlace(notTranslated(outcome.reason), segment, text);
  }
}

function fitPlace(target: string, segment: Segment, text: string, isPersons = false): string {
  if (segment.place === 'yaml') return fitYaml(target, text.charAt(segment.range.start - 1));
  if (segment.place === 'html' && !isPersons) return target.replace(/<(?=[!/?a-z])/gi, '&lt;');
  return fitMarkdown(target, segment, isPersons);
}

function notTranslated(reason: string): string {
  return `(Not translated: ${reason})`;
}

/**
 * What stands between two paragraphs of a text file, as Markdown: a blank line where the file has a single line end, no
 * indentation (it would make code of a paragraph), "-" for bullets that Markdown does not know. A list stays tight.
 */
function textGap(gap: string, previous: Segment | undefined, next: Segment): string {
  // Between the parts of a very long paragraph.
  if (previous?.block === next.block) return ' ';
  const bare = gap.replace(/(^|\n)(?:[^\S\n]+$|(?:\t| {4})[^\S\n]*(?=\S))/, '$1').replace(/[•–—](?=\s+$)/u, '-');
  if (!previous || !bare.includes('\n') || /\n[^\S\n]*\n/.test(bare)) return bare;
  const inList = previous.kind === 'list-item' && next.kind === 'list-item';
  return inList ? bare : bare.replace('\n', '\n\n');
}
