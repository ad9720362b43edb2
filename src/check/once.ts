import type { TranslatedSegment } from '../model/outcome.ts';
import { remember } from '../text/remember.ts';

/** As many as are looked at side by side. */
const SEGMENTS = 64;

/** What several checks ask of a segment, worked out once. */
export function once<T>(work: (segment: TranslatedSegment) => T): (segment: TranslatedSegment) => T {
  return remember(SEGMENTS, work);
}
