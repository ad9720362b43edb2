import type { Article, Format, Range, Segment } from '../model/article.ts';
import { sha256 } from '../text/hash.ts';
import { toOneLine } from '../text/normalize.ts';
import { type Block, keepReason } from './block.ts';
import { splitLong } from './split-long.ts';

/** The longest paragraph that is translated in one piece, in characters. */
const LONGEST = 2400;

/** The readers, loaded when a file of their format comes. */
const READERS: Readonly<Record<Format, () => Promise<(text: string) => Block[]>>> = {
  text: async () => (await import('./read-text.ts')).readTextBlocks,
  markdown: async () => (await import('./read-markdown.ts')).readMarkdownBlocks,
};

/** What is to be translated, in order. Every word of the article that a reader sees is in exactly one segment. */
export async function segmentArticle(article: Article): Promise<Segment[]> {
  const readBlocks = await READERS[article.format]();
  return cutSegments(readBlocks(article.text));
}

function cutSegments(blocks: readonly Block[]): Segment[] {
  const occurrences = new Map<string, number>();
  return blocks.flatMap((block, number) =>
    (block.keep ? [wholeOf(block)] : splitLong(block.line.source, LONGEST)).map((part): Segment => {
      const source = block.line.source.slice(part.start, part.end);
      const hash = sha256(toOneLine(source)).slice(0, 12);
      const occurrence = (occurrences.get(hash) ?? 0) + 1;
      occurrences.set(hash, occurrence);
      const keep = block.keep ?? keepReason(source);
      return {
        id: `${hash}#${occurrence}`,
        kind: block.kind,
        source,
        range: { start: block.line.toArticle(part.start), end: block.line.toArticle(part.end - 1) + 1 },
        block: number,
        fixed: fixedWithin(block, part),
        ...(keep && { keep }),
        ...(block.place && { place: block.place }),
      };
    }),
  );
}

function wholeOf(block: Block): Range {
  return { start: 0, end: block.line.source.length };
}

function fixedWithin(block: Block, part: Range): Range[] {
  return block.fixed
    .map((range) => ({ start: block.line.fromArticle(range.start), end: block.line.fromArticle(range.end) }))
    .filter((range) => range.start >= part.start && range.end <= part.end)
    .map((range) => ({ start: range.start - part.start, end: range.end - part.start }));
}
