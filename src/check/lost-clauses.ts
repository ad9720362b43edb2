import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { lengthDeviation } from '../text/align-sentences.ts';
import { englishCues, sentencePairs, vietnameseCues } from './cues.ts';
import { rareCues } from './rare-cues.ts';
import { withoutFixed } from './without-fixed.ts';

const BUT = rareCues(
  'hưng|ong|uy nhiên',
  vietnameseCues({
    cues: ['nhưng|song|tuy nhiên'],
    others: ['song (?:song|phương|hành|tử|sinh)|không những [^.;]*nhưng'],
  }),
);
const CONTRAST = englishCues({
  cues: [
    'but|so|however|though|although|yet|while|whereas|despite|in spite|even|still|nevertheless|nonetheless|only (?:to|for)|except|instead|albeit|notwithstanding|rather|not|nor|on the other hand|by contrast|regardless',
  ],
});

/** How much shorter than usual a sentence is that lost a clause (see `lengthDeviation`). */
const SHORT = -1.5;

/**
 * The clause behind a "but", lost together with it. Seen where a sentence of the translation is shorter than usual and
 * has no word of contrast. Cannot see a clause that is lost from a longer
 * translation, nor one without a "but", nor where "so", "not" or "while" stand for another thing.
 * Example: "Mỹ sẽ giúp Ukraine, nhưng viện trợ tùy quốc hội" → "The U.S. will help Ukraine." (expected "but …").
 */
export function checkLostClauses(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  if (BUT(source) === undefined) return [];
  const pairs = sentencePairs({ here: source, there: target });
  const lost = pairs.find(({ here, there }) => {
    const isShort = lengthDeviation(here.length, there.length) < SHORT;
    return isShort && BUT(here) !== undefined && CONTRAST(there) === undefined;
  });
  const cue = lost && BUT(lost.here);
  return cue === undefined ? [] : [issue(cue)];
}

function issue(cue: string): Issue {
  return {
    check: 'lost-clauses',
    category: 'accuracy/omission',
    severity: 'minor',
    message: `"${cue}" is not rendered, nor, it seems, what stands behind it; expected "but …"`,
  };
}
