import type { Range, Segment, SegmentKind } from '../../src/model/article.ts';

/** A paragraph of an article; where it stands is of no account to the prompt. */
export function segmentOf(source: string, kind: SegmentKind = 'paragraph', fixed: readonly Range[] = []): Segment {
  return { id: source, kind, source, range: { start: 0, end: source.length }, block: 0, fixed };
}

/** Where words stand in a text, each sought after the one before. */
export function rangesOf(text: string, ...words: readonly string[]): Range[] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from };
  });
}
