import type { TranslatedSegment } from '../model/outcome.ts';
import { questionsAbout, remember } from '../text/remember.ts';

/** As many as are looked at side by side. */
const SEGMENTS = 64;

/** What several checks ask of a segment, worked out once. */
export const once = questionsAbout(remember(SEGMENTS, (_segment: TranslatedSegment): unknown[] => []));
