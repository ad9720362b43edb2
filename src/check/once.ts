import type { TranslatedSegment } from '../model/outcome.ts';

/** What several checks ask of a segment, worked out once: they look at the same one after the other. */
export function once<T>(work: (segment: TranslatedSegment) => T): (segment: TranslatedSegment) => T {
  let last: { readonly segment: TranslatedSegment; readonly answer: T } | undefined;
  return (segment) => {
    if (last?.segment !== segment) last = { segment, answer: work(segment) };
    return last.answer;
  };
}
