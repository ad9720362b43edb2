import type { TranslatedSegment } from '../model/outcome.ts';

/**
 * What the translation must hold unchanged: addresses, code, inline HTML, and the destinations of links with the `](`
 * before them, since an address that stands bare is no link any more.
 */
export function fixedTexts({ source, fixed }: Pick<TranslatedSegment, 'source' | 'fixed'>): string[] {
  return fixed.map(({ start, end }) => {
    const opening = source.slice(start - 2, start);
    return opening === '](' || opening === '][' ? source.slice(start - 2, end) : source.slice(start, end);
  });
}

/** Source and target without what passes through untouched: the figures of an address are none of the text's. */
export function withoutFixed(segment: Pick<TranslatedSegment, 'source' | 'target' | 'fixed'>): {
  source: string;
  target: string;
} {
  if (segment.fixed.length === 0) return segment;
  const strip = (text: string) => fixedTexts(segment).reduce((rest, each) => rest.replaceAll(each, ' '), text);
  return { source: strip(segment.source), target: strip(segment.target) };
}
