import { segmentArticle } from '../../src/article/segment-article.ts';
import type { Article, Format, Segment } from '../../src/model/article.ts';
import type { BitextRow } from '../../src/model/bitext.ts';
import type { Issue, Origin, Outcome } from '../../src/model/outcome.ts';

export const MACHINE: Origin = { by: 'machine', model: 'gpt-5.6-luna', recalled: false };

export function articleOf(text: string, format: Format = 'text', eol: Article['eol'] = '\n'): Article {
  return { path: format === 'text' ? 'bai.txt' : 'bai.md', format, text, eol, hash: 'ab'.repeat(32) };
}

export function segmentOf(source: string, more: Partial<Segment> = {}): Segment {
  return { id: source, kind: 'paragraph', source, range: { start: 0, end: 0 }, block: 0, fixed: [], ...more };
}

export function translated(
  target: string,
  more: { origin?: Origin; issues?: Issue[]; notes?: string[] } = {},
): Outcome {
  return { status: 'translated', target, origin: MACHINE, issues: [], notes: [], ...more };
}

export function rowOf(segment: Segment, outcome: Outcome): BitextRow {
  return { segment, outcome, terms: [], mentions: [] };
}

/** The rows of an article whose paragraphs were all translated so, and whose kept ones were kept. */
export async function translateRows(article: Article, translate: (source: string) => string): Promise<BitextRow[]> {
  const segments = await segmentArticle(article);
  return segments.map((segment) =>
    rowOf(segment, segment.keep ? { status: 'kept', reason: segment.keep } : translated(translate(segment.source))),
  );
}
