import type { Segment } from '../model/article.ts';

/**
 * Makes a translation fit into its place in a Markdown document: what the source holds as markup stays, what the
 * engine added is shown as text. No new HTML, no link that the source does not have, no list or heading by accident
 * ("24. September" at the start of a paragraph), no bar that would split a table cell.
 */
export function fitMarkdown(target: string, segment: Segment): string {
  const fixed = segment.fixed.map((range) => segment.source.slice(range.start, range.end));
  const inline = escapeLinks(escapeHtml(target, fixed), fixed);
  if (segment.kind === 'table-cell') return inline.replace(/(?<!\\)\|/g, '\\|');
  return segment.kind === 'heading' ? inline : escapeBlockStart(inline, segment.source);
}

function escapeHtml(target: string, fixed: readonly string[]): string {
  return target.replace(/<(?=[!/?a-z])/giu, (sign, at: number) =>
    fixed.some((text) => covers(target, text, at)) ? sign : `\\${sign}`,
  );
}

/** Whether the text stands in the target over that position. */
function covers(target: string, text: string, at: number): boolean {
  const start = target.lastIndexOf(text, at);
  return start >= 0 && at < start + text.length;
}

function escapeLinks(target: string, fixed: readonly string[]): string {
  return target.replace(/\](?=[([])/gu, (sign, at: number) => {
    const destination = target.slice(at + 2);
    return fixed.some((text) => destination.startsWith(text)) ? sign : `\\${sign}`;
  });
}

const BLOCK_START = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s)|>|\||`{3}|~{3}|=+\s*$|-{3,})/u;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s)/u;

function escapeBlockStart(target: string, source: string): string {
  if (BLOCK_START.test(target) && !BLOCK_START.test(source)) return `\\${target}`;
  return NUMBER_START.test(source) ? target : target.replace(NUMBER_START, '$1\\$2');
}
