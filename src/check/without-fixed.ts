import type { TranslatedSegment } from '../model/outcome.ts';

/** Source and target without what passes through untouched: the figures of an address are none of the text's. */
export function withoutFixed({ source, target, fixed }: TranslatedSegment): { source: string; target: string } {
  const texts = fixed.map((range) => source.slice(range.start, range.end));
  const strip = (text: string) => texts.reduce((rest, each) => rest.replaceAll(each, ' '), text);
  return { source: strip(source), target: strip(target) };
}
