import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { brokenRules, type CueRule, englishCues, vietnameseCues } from './cues.ts';
import { rareCues } from './rare-cues.ts';
import { withoutFixed } from './without-fixed.ts';

interface ComparisonRule extends CueRule {
  /** What must stand there, too, before a lost word is taken for a turned one. */
  readonly opposite: (text: string) => string | undefined;
}

const MORE = englishCues({
  cues: [
    'more|most|high(?:er|est)?|great(?:er|est|ly)|larg(?:er|est)|bigg(?:er|est)|above|over|exceed\\p{L}*|(?!few|low|small|short|weak|slow|young|light|cheap|poor|narrow|thin)\\p{L}{3,}er(?= than)|out(?:number|pac|strip|perform|weigh|rank)\\p{L}*|surpass\\p{L}*|topp?(?:s|ed|ing)?',
    'strong\\p{L}*|heav\\p{L}+|better|best|increas\\p{L}*|r[io]s(?:e[sn]?|ing)|grow\\p{L}*|grew|up|additional|further|extra|another|longer|beyond|ahead|much|many|twice|doubl\\p{L}+|tripl\\p{L}+|times|wid\\p{L}+|superior|record|peak\\p{L}*|expand\\p{L}*|escalat\\p{L}+|boost\\p{L}*|past|plus|worse',
  ],
  others: ["(?:no|not|n[’']t|any|once) (?:more|longer)|(?:over|above|past|up to) \\p{N}+"],
});
const LESS = englishCues({
  cues: [
    'few(?:er|est)?|less(?:er)?|least|low(?:er|est|ly)?|small(?:er|est)?|below|under|short\\p{L}*|weak\\p{L}*|lag\\p{L}*|behind|trail\\p{L}*|down|reduc\\p{L}+|f[ae]ll\\p{L}*|drop\\p{L}*|declin\\p{L}+|decreas\\p{L}+',
    "worse|inferior|(?:not|n[’']t|nowhere near) (?:as|so)|cheap\\p{L}*|outnumbered|half|fraction|light\\p{L}*|young\\p{L}*|little|slow\\p{L}*|modest\\p{L}*|minor\\p{L}*|smaller|lower|only|short of|poor\\p{L}*|dwarf\\p{L}*|sub",
  ],
  others: [
    '(?:no|not) (?:less|fewer|lower)|nonetheless|nevertheless|unless|regardless|more or less|(?:under|below) \\p{N}+|(?:sh[ou]t\\p{L}*|t[ao]k\\p{L}+|br[oi]\\p{L}+|c[ou]t) down|under (?:the|an?|its|his|her|their|way)',
  ],
});

/** Surely a comparison, and no other word of more or less. */
const THAN = '(?= (?:[^ .;:]+ ){0,8}than(?! (?:an?|\\p{N}+|one|two|three)(?!\\p{L})))';
const SURELY_LESS = englishCues({
  cues: [`(?:fewer|less|lower|smaller)${THAN}`],
  others: ['no (?:less|fewer)|more or less'],
});
const SURELY_MORE = englishCues({
  cues: [`(?:more|higher|greater|larger|bigger)${THAN}`],
  others: ['no more|more or less'],
});

const RULES: readonly ComparisonRule[] = [
  {
    source: rareCues(
      'hơn',
      vietnameseCues({
        cues: ['(?:nhiều|cao|lớn) hơn'],
        others: ['(?:không|chẳng|chưa)(?: \\p{L}+)? (?:nhiều|cao|lớn) hơn|(?:ít|thấp|nhỏ|kém) hơn nhiều'],
      }),
    ),
    target: MORE,
    opposite: SURELY_LESS,
    expected: 'more',
  },
  {
    source: rareCues(
      'hơn',
      vietnameseCues({
        cues: ['(?:ít|thấp|nhỏ) hơn'],
        others: ['(?:không|chẳng|chưa)(?: \\p{L}+)? (?:ít|thấp|nhỏ) hơn'],
      }),
    ),
    target: LESS,
    opposite: SURELY_MORE,
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
