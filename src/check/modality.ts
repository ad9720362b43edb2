import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { MONTH_OF_MAY } from '../text/hedge-words.ts';
import {
  ENGLISH_AHEAD,
  ENGLISH_ANNOUNCED,
  ENGLISH_APPEALS,
  ENGLISH_DUTIES,
  ENGLISH_FUTURE,
  ENGLISH_HEADLINE,
  ENGLISH_HOPES,
  ENGLISH_IF,
  ENGLISH_MEANT,
  ENGLISH_NEEDS,
  ENGLISH_NO_FUTURE,
  ENGLISH_ONCE,
  ENGLISH_ORDERS,
  ENGLISH_PLAN_NOUNS,
  ENGLISH_PLEDGES,
  ENGLISH_SCHEDULED,
  ENGLISH_SURE,
  ENGLISH_WEIGHED,
  VIETNAMESE_APPEALS,
  VIETNAMESE_CALLING_AHEAD,
  VIETNAMESE_DUTIES,
  VIETNAMESE_FUTURE,
  VIETNAMESE_HOPES,
  VIETNAMESE_ONCE,
  VIETNAMESE_PLANS,
  VIETNAMESE_PLEDGES,
  VIETNAMESE_READY,
  VIETNAMESE_WEIGHED,
} from '../text/modality-words.ts';
import { ENGLISH_REFUSALS } from '../text/negation-words.ts';
import { brokenRules, type CueRule, englishCues, sentencePairs, vietnameseCues } from './cues.ts';
import { doneAsFuture } from './done-as-future.ts';
import { rareCues } from './rare-cues.ts';
import { PAST, WILL } from './tenses.ts';
import { withoutFixed } from './without-fixed.ts';

interface TimeRule extends CueRule {
  /** None where English may use the present: "The summit begins Monday". */
  readonly severity: Severity | undefined;
  /** How grave it is where the translation tells of the past. */
  readonly inPast: Severity;
}

const english = (...lists: readonly (readonly string[])[]) => englishCues({ cues: lists.flat(), others: MONTH_OF_MAY });
const plan = english(
  [ENGLISH_FUTURE, ENGLISH_IF, ENGLISH_HOPES, ENGLISH_APPEALS, ENGLISH_DUTIES, ENGLISH_PLEDGES].flat(),
);
const ahead = englishCues({
  cues: [ENGLISH_FUTURE, ENGLISH_SCHEDULED, ENGLISH_IF, ENGLISH_HOPES, ENGLISH_DUTIES, ENGLISH_MEANT].flat(),
  others: [...MONTH_OF_MAY, ...ENGLISH_NO_FUTURE],
});
const asked = english(ENGLISH_APPEALS);
const appeal = english(ENGLISH_APPEALS, ENGLISH_ORDERS, ENGLISH_HOPES, ENGLISH_DUTIES);
const duty = english(ENGLISH_DUTIES, ENGLISH_NEEDS, ENGLISH_APPEALS);
const pledge = english(ENGLISH_PLEDGES);
const ONCE = english(ENGLISH_ONCE);
const announced = english(ENGLISH_ANNOUNCED);
const refused = english(ENGLISH_REFUSALS);
const future = englishCues({
  cues: [
    ENGLISH_FUTURE,
    ENGLISH_AHEAD,
    ENGLISH_SCHEDULED,
    ENGLISH_HOPES,
    ENGLISH_APPEALS,
    ENGLISH_DUTIES,
    ENGLISH_PLEDGES,
  ].flat(),
  others: [...MONTH_OF_MAY, ...ENGLISH_PLAN_NOUNS, ...ENGLISH_NO_FUTURE],
});
const ready = english(
  [ENGLISH_FUTURE, ENGLISH_IF, ENGLISH_HOPES, ENGLISH_APPEALS, ENGLISH_DUTIES, ENGLISH_PLEDGES, ENGLISH_WEIGHED].flat(),
);
const weighed = englishCues({
  cues: [ENGLISH_FUTURE, ENGLISH_IF, ENGLISH_HOPES, ENGLISH_APPEALS, ENGLISH_DUTIES, ENGLISH_WEIGHED].flat(),
  others: [...MONTH_OF_MAY, ...ENGLISH_SURE],
});
const asking = rareCues('ề xuất|ề nghị|êu gọi|húc giục|ối thúc|êu cầu', vietnameseCues(VIETNAMESE_APPEALS));
const pledging = rareCues('am kết|ứa|hề', vietnameseCues(VIETNAMESE_PLEDGES));
const minor = { severity: 'minor', inPast: 'minor' } as const;

const RULES: readonly TimeRule[] = [
  {
    source: rareCues('ẽ|ắp', vietnameseCues(VIETNAMESE_FUTURE)),
    target: keepsFuture,
    expected: '"will", "would"',
    severity: undefined,
    inPast: 'major',
  },
  {
    source: rareCues('ế hoạch|ự kiến|ự định|ự tính| định|lịch', vietnameseCues(VIETNAMESE_PLANS)),
    target: keepsPlan,
    expected: '"plans to", "is to"',
    severity: 'minor',
    inPast: 'major',
  },
  {
    source: rareCues(' vọng|ong|uốn', vietnameseCues(VIETNAMESE_HOPES)),
    target: plan,
    expected: '"hopes", "wants"',
    ...minor,
  },
  {
    source: asking,
    target: appeal,
    expected: '"proposed", "called for"',
    ...minor,
  },
  {
    source: rareCues('phải|cần|nên', vietnameseCues(VIETNAMESE_DUTIES)),
    target: keepsDuty,
    expected: '"must", "should"',
    ...minor,
  },
  {
    source: pledging,
    target: pledge,
    expected: '"pledged", "vowed"',
    ...minor,
  },
  {
    source: rareCues('ân nhắc|em xét', vietnameseCues(VIETNAMESE_WEIGHED)),
    target: weighed,
    expected: '"is considering"',
    ...minor,
  },
  {
    source: rareCues('ừng ', vietnameseCues(VIETNAMESE_ONCE)),
    target: (text) => ONCE(text) ?? PAST(text),
    expected: '"once" or a past',
    ...minor,
  },
  {
    source: rareCues('ẵn sàng', vietnameseCues(VIETNAMESE_READY)),
    target: ready,
    expected: '"is ready to"',
    ...minor,
  },
];
const AHEAD = vietnameseCues(VIETNAMESE_CALLING_AHEAD);
const HEADLINE = english(ENGLISH_HEADLINE);
const DUE = englishCues({ cues: ['due|set to|scheduled'] });

/**
 * Plans, hopes, calls, duties, pledges and the future are not told as facts, nor what is done as yet to come. "plans to
 * buy", "is to visit", "is set to" all keep a plan, "talks due Monday" too; "Russia left if …", "hopes it came" do not.
 * Cannot tell a hope from a plan, nor see one lost where another stands in the same sentence, but for a plan beside a
 * pledge or an appeal; a present for the future ("begins Monday") is right English.
 * Example: "Ukraine có kế hoạch mua …" → "Ukraine bought …" (expected "plans to buy").
 */
export function checkModality(segment: TranslatedSegment): Issue[] {
  if (segment.kind === 'heading' && HEADLINE(segment.target) !== undefined) return [];
  const texts = withoutFixed(segment);
  const broken = brokenRules(RULES, texts, AHEAD);
  const turned = doneAsFuture(texts);
  return [
    ...broken.flatMap(({ cue, rule }) => {
      const severity = isToldAsPast(rule, texts) ? rule.inPast : rule.severity;
      return severity ? [issue(severity, `"${cue}" is not rendered; expected ${rule.expected} or the like`)] : [];
    }),
    ...(turned ? [issue('major', `"${turned.done}" → "${turned.told}"; expected what is done already`)] : []),
  ];
}

/**
 * An appeal or a pledge keeps a plan, too, but for those of the source itself: in "dự kiến ký hiệp ước, theo đó hai bên cam
 * kết …" the pledge is another's.
 */
function keepsPlan(text: string, source = ''): string | undefined {
  return (
    ahead(text) ??
    (asking(source) === undefined ? asked(text) : undefined) ??
    (pledging(source) === undefined ? pledge(text) : undefined)
  );
}

/** "thông báo sẽ đóng cửa" may announce a closure, "sẽ không tranh cử" rule out a run. */
function keepsFuture(text: string, source = ''): string | undefined {
  return (
    future(text) ??
    (ANNOUNCING.test(source) ? announced(text) : undefined) ??
    (/sẽ không/iu.test(source) ? refused(text) : undefined)
  );
}

const ANNOUNCING = /(?:thông|tuyên|công) b(?:áo|ố)(?: [^ .,;]+){0,6} sẽ/iu;

/** What "sẽ phải" is done "will" be done. */
function keepsDuty(text: string, source = ''): string | undefined {
  return duty(text) ?? (/sẽ phải/iu.test(source) ? (WILL(text) ?? DUE(text)) : undefined);
}

/** Whether there is a past in the sentence that lost its plan: the one beside it may well tell of the past. */
function isToldAsPast(
  { source, target }: TimeRule,
  texts: { readonly source: string; readonly target: string },
): boolean {
  const pairs = sentencePairs({ here: texts.source, there: texts.target });
  const lost = pairs.filter(({ here, there }) => source(here) !== undefined && target(there, here) === undefined);
  return lost.length === 0 ? PAST(texts.target) !== undefined : lost.some(({ there }) => PAST(there) !== undefined);
}

function issue(severity: Severity, message: string): Issue {
  return { check: 'modality', category: 'accuracy/mistranslation', severity, message };
}
