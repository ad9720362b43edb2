import type { TranslatedSegment } from '../model/outcome.ts';

/** What several checks ask of a segment, worked out once. */
export function once<T>(work: (segment: TranslatedSegment) => T): (segment: TranslatedSegment) => T {
  const known = new WeakMap<TranslatedSegment, { readonly answer: T }>();
  return (segment) => {
    const before = known.get(segment);
    if (before) return before.answer;
    const answer = work(segment);
    known.set(segment, { answer });
    return answer;
  };
}
