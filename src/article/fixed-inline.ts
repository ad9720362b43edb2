import type { Nodes } from 'mdast';
import type { Range } from '../model/article.ts';
import { rangeOf } from './range-of.ts';

/**
 * What of an inline node passes through untouched: code, inline HTML, footnote marks and addresses wholly; of a link
 * or picture with a text of its own only the destination, so that "[báo cáo](https://…)" keeps its link and gets an
 * English text.
 */
export function fixedInline(node: Nodes, text: string): Range[] {
  switch (node.type) {
    case 'inlineCode':
    case 'html':
    case 'footnoteReference':
      return [rangeOf(node)];
    case 'link':
    case 'linkReference':
      return [...node.children.flatMap((child) => fixedInline(child, text)), ...destination(node, text)];
    case 'image':
    case 'imageReference':
      return destination(node, text);
    default:
      return 'children' in node ? node.children.flatMap((child) => fixedInline(child, text)) : [];
  }
}

/** Between `](` and `)`, or `][` and `]`; the whole node where the text is itself the address or the label. */
function destination(node: Nodes, text: string): Range[] {
  const whole = rangeOf(node);
  const inner = 'children' in node ? node.children.at(-1) : undefined;
  const from = inner ? rangeOf(inner).end : whole.start;
  const opening = text.slice(from, whole.end).search(/\]\(|\]\[(?!\])/);
  const bracketed = /^!?\[/.test(text.slice(whole.start, whole.start + 2));
  return bracketed && opening >= 0 ? [{ start: from + opening + 2, end: whole.end - 1 }] : [whole];
}
