import type { Range } from '../model/article.ts';

// Scheme or "www.", then what may stand in an address, brackets in pairs; a full stop at its end belongs to the sentence.
const ADDRESS =
  /(?:https?:\/\/|www\.)(?:[^\s<>"“”()]|\([^\s<>"“”()]*\))*(?:[^\s<>"“”.,;:!?()[\]'’]|\([^\s<>"“”()]*\))|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/** Where bare web and mail addresses stand in a text. */
export function addressRanges(text: string): Range[] {
  // Most text has none, and is seen to have none sooner than it is searched.
  if (!/:\/\/|www\.|@/i.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({ start: index, end: index + address.length }));
}
