import type { Category, Issue, TranslatedSegment } from '../model/outcome.ts';
import {
  ENGLISH_EVER,
  ENGLISH_LESS,
  ENGLISH_LESS_THAN,
  ENGLISH_MORE,
  ENGLISH_MORE_THAN,
  VIETNAMESE_EVER,
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

const EVER = rareCues('ever|history|record|all.time', englishCues(ENGLISH_EVER));
const AS_EVER = vietnameseCues(VIETNAMESE_EVER);

/**
 * More stays more, and less less, where the translation says the contrary and nowhere what the source says; and nothing is the
 * largest ever of which the source does not say so. Cannot see one of several that was turned, and takes "Russia has a larger
 * population than Ukraine" for a fault of "Ukraine nhỏ hơn Nga".
 * Example: "ít hơn tháng 7" → "more than in July" (expected less).
 */
export function checkComparisons(segment: TranslatedSegment): Issue[] {
  const texts = withoutFixed(segment);
  const turned = brokenRules(RULES, texts).flatMap(({ cue, rule }) => {
    const instead = rule.opposite(texts.target);
    return instead ? [issue('accuracy/mistranslation', `"${cue}" → "${instead}"; expected ${rule.expected}`)] : [];
  });
  const ever = EVER(texts.target);
  if (ever === undefined || AS_EVER(texts.source) !== undefined) return turned;
  return [...turned, issue('accuracy/addition', `"${ever}" does not stand in the source; expected no such claim`)];
}

function issue(category: Category, message: string): Issue {
  return { check: 'comparisons', category, severity: 'minor', message };
}
