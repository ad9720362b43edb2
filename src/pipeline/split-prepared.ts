import { splitLong } from '../article/split-long.ts';
import type { Range } from '../model/article.ts';
import type { PreparedSegment } from '../model/outcome.ts';

export interface Part {
  readonly part: PreparedSegment;
  /** How many fixed stretches of the whole stand before it. */
  readonly fixedBefore: number;
}

/** No part is made shorter than this, in characters. */
const SHORTEST = 60;

/** A prepared segment in two or three parts at sentence ends; in one where it is too short to split. */
export function splitPrepared(prepared: PreparedSegment): Part[] {
  const { segment, terms, mentions } = prepared;
  const longest = Math.ceil(segment.source.length * 0.6);
  if (longest < SHORTEST) return [{ part: prepared, fixedBefore: 0 }];
  const introduced = new Set<string>();
  return splitLong(segment.source, longest).map((range) => {
    const source = segment.source.slice(range.start, range.end);
    const own = terms.filter((term) => isWithin(term, range)).map((term) => ({ ...term, ...shift(term, range) }));
    const mentioned = mentions
      .filter(({ acronym }) => source.includes(acronym) || own.some(({ term }) => term.acronym === acronym))
      .map((mention) => (introduced.has(mention.acronym) ? { ...mention, form: 'acronym' as const } : mention));
    for (const { acronym, form } of mentioned) if (form === 'expand') introduced.add(acronym);
    const fixed = segment.fixed.filter((each) => isWithin(each, range)).map((each) => shift(each, range));
    return {
      part: { segment: { ...segment, source, fixed }, terms: own, mentions: mentioned },
      fixedBefore: segment.fixed.filter((each) => each.end <= range.start).length,
    };
  });
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function shift(inner: Range, outer: Range): Range {
  return { start: inner.start - outer.start, end: inner.end - outer.start };
}
