import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import {
  ABLE,
  ALLEGING,
  ENGLISH_CONDITIONS,
  ENGLISH_EXCEPTIONS,
  ENGLISH_EXCLUSIVES,
  ENGLISH_NEARLY,
  ENGLISH_SUSPICIONS,
  ESTIMATED,
  MAYBE,
  MONTH_OF_MAY,
  OPINED,
  REACHING,
  RUMORED,
  SAID,
  SEEMING,
  SUSPECTS,
  VIETNAMESE_ATTRIBUTIONS,
  VIETNAMESE_CALLING_HEDGES,
  VIETNAMESE_CLAIMS,
  VIETNAMESE_CONDITIONS,
  VIETNAMESE_ESTIMATES,
  VIETNAMESE_EXCEPTIONS,
  VIETNAMESE_EXCLUSIVES,
  VIETNAMESE_HEDGES_COUNTED,
  VIETNAMESE_NEARLY,
  VIETNAMESE_OPINIONS,
  VIETNAMESE_POSSIBILITIES,
  VIETNAMESE_REACHES,
  VIETNAMESE_RUMORED,
  VIETNAMESE_SEEMING,
  VIETNAMESE_SUSPICIONS,
} from '../text/hedge-words.ts';
import { ENGLISH_PLEDGES } from '../text/modality-words.ts';
import { ENGLISH_REFUSALS } from '../text/negation-words.ts';
import { countingCues, saidOftener } from './cue-counts.ts';
import { brokenRules, type CueRule, englishCues, saidByOneSide, vietnameseCues } from './cues.ts';
import { rareCues, standsTwice } from './rare-cues.ts';
import { withoutFixed } from './without-fixed.ts';

interface HedgeRule extends CueRule {
  readonly severity: Severity;
}

const english = (...lists: readonly (readonly string[])[]) =>
  englishCues({ cues: lists.flat(), others: [...MONTH_OF_MAY, ...SUSPECTS] });

const seeming = english(SEEMING, ALLEGING);
const seemingOnly = english(SEEMING, RUMORED.cues, ['alleged|accus(?:e[sd]?|ing)']);
const ACCUSED = vietnameseCues({ cues: ['(?:với|vì|về)(?: \\p{L}+)? cáo buộc'] });
const possible = english(MAYBE, ABLE);
const SHOULD = englishCues({ cues: ['should'] });
const said = english(SEEMING, ALLEGING, SAID, ['rul(?:ed|es|ing)']);
const attributed = english(OPINED, ALLEGING, SAID);

const RULES: readonly HedgeRule[] = [
  {
    source: vietnameseCues(VIETNAMESE_SEEMING),
    // "được cho là đã bị bắt với cáo buộc …": the accusation is another thing.
    target: (text, source = '') => (ACCUSED(source) === undefined ? seeming : seemingOnly)(text),
    severity: 'major',
    expected: '"reportedly", "appears to"',
  },
  {
    source: rareCues('ó thể|ó khả năng', vietnameseCues(VIETNAMESE_POSSIBILITIES)),
    // "có thể sẽ" is what "should" come.
    target: (text, source = '') => possible(text) ?? (/có thể sẽ/iu.test(source) ? SHOULD(text) : undefined),
    severity: 'minor',
    expected: '"may", "can"',
  },
  {
    source: rareCues('ó thể|ó khả năng', vietnameseCues(VIETNAMESE_REACHES)),
    target: english(MAYBE, ABLE, REACHING),
    severity: 'minor',
    expected: '"can", "up to"',
  },
  {
    source: rareCues('ớc ', vietnameseCues(VIETNAMESE_ESTIMATES)),
    target: english(SEEMING, ALLEGING, ESTIMATED),
    severity: 'minor',
    expected: '"an estimated"',
  },
  {
    source: rareCues('heo ', vietnameseCues(VIETNAMESE_ATTRIBUTIONS)),
    target: attributed,
    goesFar: true,
    severity: 'minor',
    expected: '"according to"',
  },
  {
    source: rareCues('uyên bố|hẳng định|ho biết|ho hay|áo buộc|hừa nhận|ói ', vietnameseCues(VIETNAMESE_CLAIMS)),
    target: english(OPINED, ALLEGING, SAID, ENGLISH_PLEDGES, ENGLISH_REFUSALS),
    goesFar: true,
    severity: 'minor',
    expected: '"said", "claimed"',
  },
  {
    source: rareCues('ho rằng', vietnameseCues(VIETNAMESE_OPINIONS)),
    target: said,
    severity: 'minor',
    expected: '"said", "argued"',
  },
  {
    source: rareCues('ếu|iễn là|iều kiện|hừng nào', vietnameseCues(VIETNAMESE_CONDITIONS)),
    target: englishCues({ cues: ENGLISH_CONDITIONS }),
    severity: 'minor',
    expected: '"if"',
  },
  {
    source: rareCues('uýt', vietnameseCues(VIETNAMESE_NEARLY)),
    target: englishCues({ cues: ENGLISH_NEARLY }),
    severity: 'major',
    expected: '"nearly"',
  },
  {
    source: rareCues('ghi ', vietnameseCues(VIETNAMESE_SUSPICIONS)),
    target: english(SEEMING, ALLEGING, MAYBE, OPINED, ENGLISH_SUSPICIONS),
    severity: 'minor',
    expected: '"suspects"',
  },
  {
    source: rareCues('rừ khi|rừ phi', vietnameseCues(VIETNAMESE_EXCEPTIONS)),
    target: englishCues({ cues: ENGLISH_EXCEPTIONS }),
    severity: 'minor',
    expected: '"unless"',
  },
  {
    source: rareCues(' mới', vietnameseCues(VIETNAMESE_EXCLUSIVES)),
    target: englishCues({ cues: ENGLISH_EXCLUSIVES }),
    severity: 'minor',
    expected: '"only"',
  },
];
const RUMOR = rareCues('edly|pparently|emingly|resumably', englishCues(RUMORED));
/** "có thể …, nhưng … được cho là": most paragraphs hedge once, or not at all. */
const HEDGED = /[Cc]ó (?:thể|khả năng|vẻ|lẽ)|ược cho|ị (?:cho|nghi|cáo|tố)|ường như|hả năng/g;
const COUNTERS = {
  here: countingCues(VIETNAMESE_HEDGES_COUNTED),
  there: countingCues({ cues: [SEEMING, ALLEGING, ABLE].flat(), others: MONTH_OF_MAY }),
  also: countingCues(VIETNAMESE_CALLING_HEDGES),
};
const CALLING = vietnameseCues(VIETNAMESE_CALLING_HEDGES);
const SOURCE_AT_ALL = vietnameseCues(VIETNAMESE_RUMORED);

/**
 * Hedges and attributions that were dropped: what is only believed, alleged, possible, estimated or said by a source
 * must not become a fact; nor a fact a rumor. "bị cáo buộc" is satisfied by "allegedly" as by "accused of"; "theo dõi"
 * (to watch), "theo luật" (by law) attribute nothing. Conditions too: what is so if, unless or only if something is. Cannot see a hedge lost where another one stands in the sentence.
 * Example: "Nga được cho là đã triển khai …" → "Russia has deployed …" (expected "is believed to have").
 */
export function checkHedges(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const dropped = brokenRules(RULES, { source, target }, CALLING).map(({ cue, rule }) =>
    issue('accuracy/omission', rule.severity, `"${cue}" is not rendered; expected ${rule.expected} or the like`),
  );
  if (dropped.length === 0 && standsTwice(HEDGED, source)) dropped.push(...oneOfSeveral(source, target));
  const rumor = saidByOneSide(RUMOR, SOURCE_AT_ALL, { here: target, there: source });
  if (rumor === undefined) return dropped;
  return [...dropped, issue('accuracy/addition', 'minor', `"${rumor}" does not stand in the source; expected a fact`)];
}

function oneOfSeveral(source: string, target: string): Issue[] {
  const fewer = saidOftener(COUNTERS, { here: source, there: target });
  if (!fewer) return [];
  const { said, found, sentence } = fewer;
  return [
    issue('accuracy/omission', 'minor', `${found} of ${said} hedges are there: "${sentence}"; expected each of them`),
  ];
}

function issue(category: Issue['category'], severity: Severity, message: string): Issue {
  return { check: 'hedges', category, severity, message };
}
