import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import {
  ENGLISH_LESS,
  ENGLISH_LESS_THAN,
  ENGLISH_MORE,
  ENGLISH_MORE_THAN,
  VIETNAMESE_LESS,
  VIETNAMESE_MORE,
} from '../text/comparison-words.ts';
import { brokenRules, type CueRule, englishCues, vietnameseCues } from './cues.ts';
import { rareCues } from './rare-cues.ts';
import { withoutFixed } from './without-fixed.ts';

interface ComparisonRule extends CueRule {
  /** What must stand there, too, before a lost word is taken for a turned one. */
  readonly opposite: (text: string) => string | undefined;
}

const RULES: readonly ComparisonRule[] = [
  {
    source: rareCues('hơn', vietnameseCues(VIETNAMESE_MORE)),
    target: englishCues(ENGLISH_MORE),
    opposite: englishCues(ENGLISH_LESS_THAN),
    expected: 'more',
  },
  {
    source: rareCues('hơn', vietnameseCues(VIETNAMESE_LESS)),
    target: englishCues(ENGLISH_LESS),
    opposite: englishCues(ENGLISH_MORE_THAN),
    expected: 'less',
  },
];

/**
 * More stays more, and less less, where the translation says the contrary and nowhere what the source says. Cannot see one of
 * several that was turned, and takes "Russia has a larger population than Ukraine" for a fault of "Ukraine nhỏ hơn Nga".
 * Example: "ít hơn tháng 7" → "more than in July" (expected less).
 */
export function checkComparisons(segment: TranslatedSegment): Issue[] {
  const texts = withoutFixed(segment);
  return brokenRules(RULES, texts).flatMap(({ cue, rule }) => {
    const instead = rule.opposite(texts.target);
    return instead ? [issue(`"${cue}" → "${instead}"; expected ${rule.expected}`)] : [];
  });
}

function issue(message: string): Issue {
  return { check: 'comparisons', category: 'accuracy/mistranslation', severity: 'minor', message };
}
