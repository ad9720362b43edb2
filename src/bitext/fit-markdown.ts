import type { Segment } from '../model/article.ts';

/**
 * Makes a translation fit into its place in a Markdown document: what the source holds as markup stays, what the
 * engine added is shown as text. No new HTML, no link that the source does not have, no list or heading by accident
 * ("24. September" at the start of a paragraph), no bar that would split a table cell.
 * @param isPersons whether a person wrote it, who may add links and HTML.
 */
export function fitMarkdown(target: string, segment: Segment, isPersons = false): string {
  const fixed = segment.fixed.map((range) => segment.source.slice(range.start, range.end));
  const inline = isPersons ? target : escapeLinks(escapeHtml(target, fixed), fixed);
  if (segment.kind === 'table-cell') return escapeWhere(inline, /(\\*)(\|)/g, () => true);
  return segment.kind === 'heading' ? inline : escapeBlockStart(inline, segment.source);
}

/** Puts a backslash before what the pattern's second group finds, unless one stands there: two would undo it. */
function escapeWhere(text: string, pattern: RegExp, isAlien: (at: number) => boolean): string {
  return text.replace(pattern, (found: string, slashes: string, sign: string, at: number) =>
    slashes.length % 2 === 1 || !isAlien(at + slashes.length) ? found : `${slashes}\\${sign}`,
  );
}

function escapeHtml(target: string, fixed: readonly string[]): string {
  return escapeWhere(target, /(\\*)(<)(?=[!/?a-z])/giu, (at) => !fixed.some((text) => covers(target, text, at)));
}

/** Whether the text stands in the target over that position. */
function covers(target: string, text: string, at: number): boolean {
  const start = target.lastIndexOf(text, at);
  return start >= 0 && at < start + text.length;
}

function escapeLinks(target: string, fixed: readonly string[]): string {
  return escapeWhere(target, /(\\*)(\])(?=[([])/gu, (at) => {
    const closing = target.charAt(at + 1) === '(' ? ')' : ']';
    return !fixed.some((text) => target.startsWith(text + closing, at + 2) || covers(target, text, at));
  });
}

const BLOCK_START =
  /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|\||`{3}|~{3}|=+\s*$|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$|\[[^\]]*\]:)/u;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/u;

function escapeBlockStart(target: string, source: string): string {
  if (BLOCK_START.test(target) && !BLOCK_START.test(source)) return `\\${target}`;
  return NUMBER_START.test(source) ? target : target.replace(NUMBER_START, '$1\\$2');
}
