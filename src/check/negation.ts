import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import {
  AIR,
  DENIED_OTHERWISE,
  ENGLISH_CONTRARIES,
  ENGLISH_COUNTED,
  ENGLISH_DENIALS,
  ENGLISH_INEVITABLE,
  ENGLISH_JOINING,
  ENGLISH_NEGATIONS,
  ENGLISH_NOT_EXCLUDED,
  ENGLISH_NOT_REFUSED,
  ENGLISH_NOT_YET,
  ENGLISH_REFUSALS,
  ENGLISH_UNNAMED,
  NO_ENGLISH_DENIALS,
  NO_ENGLISH_NEGATIONS,
  NO_VIETNAMESE_NEGATIONS,
  VIETNAMESE_BARE_NEGATIONS,
  VIETNAMESE_COUNTED,
  VIETNAMESE_COUNTED_JOINED,
  VIETNAMESE_DENIALS,
  VIETNAMESE_INEVITABLE,
  VIETNAMESE_NEGATIONS,
  VIETNAMESE_NOT_EXCLUDED,
  VIETNAMESE_NOT_REFUSED,
  VIETNAMESE_UNNAMED,
} from '../text/negation-words.ts';
import { pattern } from '../text/pattern.ts';
import { countingCues, saidOftener } from './cue-counts.ts';
import {
  brokenRules,
  type CueRule,
  englishCues,
  saidByOneSide,
  sentencePairs,
  sentencesOrWhole,
  vietnameseCues,
} from './cues.ts';
import { rareCues, standsTwice } from './rare-cues.ts';
import { withoutFixed } from './without-fixed.ts';

interface NegationRule extends CueRule {
  readonly severity: Severity;
}

const others = [...NO_VIETNAMESE_NEGATIONS, ...VIETNAMESE_NOT_EXCLUDED];
/** All that begins a Vietnamese negation, and an English one. */
const VIETNAMESE_PARTS = 'hông|hưa|ừng|hủ nhận|[bB]ác |ừ chối|hước từ|HÔNG|HƯA';
const ENGLISH_PARTS = "not|n't|n’t|ever|no |No |othing|obody|one|either|ithout|NOT|NO |NEVER";
const RULES: readonly NegationRule[] = [
  {
    source: rareCues('oại trừ', vietnameseCues({ cues: VIETNAMESE_NOT_EXCLUDED })),
    target: englishCues({ cues: ENGLISH_NOT_EXCLUDED }),
    severity: 'major',
    expected: '"does not rule out"',
  },
  {
    source: rareCues('hể không|hể nào không|ược không', vietnameseCues({ cues: VIETNAMESE_INEVITABLE })),
    target: englishCues({ cues: ENGLISH_INEVITABLE }),
    severity: 'minor',
    expected: '"must" or "cannot but"',
  },
  {
    source: rareCues('iấu tên|n danh| tên| danh tính', vietnameseCues({ cues: VIETNAMESE_UNNAMED })),
    target: englishCues({ cues: ENGLISH_UNNAMED }),
    severity: 'minor',
    expected: '"not to be named" or "anonymous"',
  },
  {
    source: rareCues(
      VIETNAMESE_PARTS,
      vietnameseCues({ cues: VIETNAMESE_NEGATIONS, others: [...others, ...VIETNAMESE_NOT_REFUSED] }),
    ),
    target: deniesOrWaits,
    severity: 'major',
    expected: 'a negation',
  },
  {
    source: rareCues(
      'hông|hẳng|hả|HÔNG',
      vietnameseCues({
        cues: VIETNAMESE_BARE_NEGATIONS,
        others: [...others, ...VIETNAMESE_NOT_REFUSED, ...VIETNAMESE_NEGATIONS],
      }),
    ),
    target: (text, sentence) => CONTRARIES(text) ?? deniedOtherwise(text, sentence),
    severity: 'minor',
    expected: 'a negation',
  },
];
const DENIES = englishCues({ cues: ENGLISH_DENIALS, others: NO_ENGLISH_DENIALS });

const CONTRARIES = englishCues({ cues: ENGLISH_CONTRARIES, others: NO_ENGLISH_DENIALS });
const OTHERWISE = [['chưa', ENGLISH_NOT_YET.join('|')] as const, ...DENIED_OTHERWISE].map(([vietnamese, english]) => ({
  source: vietnameseCues({ cues: [vietnamese] }),
  target: englishCues({ cues: [english] }),
}));

/** @param sentence unknown where sentences stand beside sentences and the whole is asked: then all that any of them may say is looked for. */
function deniesOrWaits(text: string, sentence?: string): string | undefined {
  return DENIES(text) ?? deniedOtherwise(text, sentence);
}

function deniedOtherwise(text: string, sentence?: string): string | undefined {
  const meant = OTHERWISE.filter(({ source }) => sentence === undefined || source(sentence) !== undefined);
  return meant.map(({ target }) => target(text)).find((cue) => cue !== undefined);
}

/** Most paragraphs deny nothing, or once. */
const DENIED = /[Kk]hông|[Cc]hưa|[Đđ]ừng|hủ nhận|ác bỏ|ừ chối|hước từ|iấu tên|n danh/g;
const COUNTERS = {
  joined: countingCues({ cues: VIETNAMESE_COUNTED_JOINED, others }),
  joining: englishCues({ cues: ENGLISH_JOINING }),
  here: countingCues({ cues: VIETNAMESE_COUNTED, others }),
  there: countingCues({ cues: ENGLISH_COUNTED, others: NO_ENGLISH_DENIALS }),
  also: countingCues({ cues: VIETNAMESE_DENIALS, others: AIR }),
};
const SOURCE_AT_ALL = vietnameseCues({ cues: VIETNAMESE_DENIALS, others: AIR });
const NOT_REFUSED = rareCues(
  'hản đối|ác bỏ|hủ nhận|hủ quyết|ừ chối|hước từ|ngăn|chặn|cản|cấm|do dự|ngần ngại|chần chừ',
  vietnameseCues({ cues: VIETNAMESE_NOT_REFUSED }),
);
const REFUSED = englishCues({ cues: ENGLISH_REFUSALS });
const BESIDE_REFUSAL = englishCues({ cues: ENGLISH_NOT_REFUSED, others: NO_ENGLISH_DENIALS });
const TARGET = rareCues(ENGLISH_PARTS, englishCues({ cues: ENGLISH_NEGATIONS, others: NO_ENGLISH_NEGATIONS }));
/** "not", "no" and the like by themselves may be a matter of style: "not far", "no shortage". */
const BARE = /^(?:not?|never|nothing|nobody|none|neither|without)$/u;

/**
 * Negation lost or invented: one side denies, refuses or rules out, the other holds no word of the kind at all.
 * "không quân" (air force), "không chỉ" (not only), "… không?" negate nothing; "unclear", "lacks", "yet to" and
 * "denied" do; "không phản đối" is two negations. Counted by sentences where both sides have as many: one of two that was
 * lost is seen there, if the translation holds no more of them than the source. One that stands in another sentence of the
 * translation than in the source may have moved, and is let pass. Cannot see which of two statements is negated.
 * Example: "Mỹ không loại trừ khả năng …" → "The U.S. is considering …" (expected "does not rule out").
 */
export function checkNegation(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const lost = brokenRules(RULES, { source, target }, SOURCE_AT_ALL).slice(0, 1);
  if (lost.length > 0 && !isElsewhere(source, target))
    return lost.map(({ cue, rule }) =>
      issue('accuracy/mistranslation', rule.severity, `"${cue}" is not rendered; expected ${rule.expected}`),
    );
  const refused = refusedAfterAll(source, target) ?? excludedAfterAll(source, target);
  if (refused) return [refused];
  const fewer = standsTwice(DENIED, source) ? saidOftener(COUNTERS, { here: source, there: target }) : undefined;
  if (fewer) {
    const { said, found, sentence } = fewer;
    const message = `${found} of ${said} negations are there: "${sentence}"; expected each of them`;
    return [issue('accuracy/mistranslation', 'minor', message)];
  }
  const invented = saidByOneSide(TARGET, SOURCE_AT_ALL, { here: target, there: source });
  if (invented === undefined || isElsewhere(source, target)) return [];
  const severity = BARE.test(invented) ? 'minor' : 'major';
  return [issue('accuracy/addition', severity, `"${invented}" does not stand in the source; expected no negation`)];
}

const SURELY = countingCues({
  cues: [...ENGLISH_NEGATIONS, ...ENGLISH_REFUSALS, 'unable'],
  others: NO_ENGLISH_DENIALS,
});

/** Whether they deny as often, one sentence more often than its own source: a negation may have moved there. */
function isElsewhere(source: string, target: string): boolean {
  const said = COUNTERS.here(source);
  if (said === 0 || SURELY(target) < said) return false;
  const pairs = sentencePairs({ here: source, there: target });
  return pairs.length > 1 && pairs.some(({ here, there }) => SURELY(there) > COUNTERS.also(here));
}

const NOT_EXCLUDED = vietnameseCues({ cues: VIETNAMESE_NOT_EXCLUDED });
const EXCLUDES = /[Ll]oại trừ/g;
/** With nothing before it that might negate it: "has not ruled out", "refuses to rule out", "nor can it be ruled out". */
const EXCLUDED = pattern.i`(?<!(?:not|n['’]t|nor|never|no|none|nobody|neither|without|cannot|declin\p{L}*|refus\p{L}*|unable|unwilling|avoid\p{L}*|stop\p{L}*|short|fail\p{L}*|far|hard|difficult|too|yet|nothing)(?:[ ,]+[\p{L}.'’-]+){0,5}[ ,]+)(?<!\p{L})rul(?:e|es|ed|ing)(?: [\p{L}\p{N}'’-]+){0,3}? out(?!\p{L})`;

/** "không phản đối" became "opposed". What is said without such a verb, "is fine with", is no fault. */
function refusedAfterAll(source: string, target: string): Issue | undefined {
  if (NOT_REFUSED(source) === undefined) return undefined;
  for (const { here, there } of sentencesOrWhole({ here: source, there: target })) {
    const cue = NOT_REFUSED(here);
    const verb = cue && REFUSED(there);
    if (verb && BESIDE_REFUSAL(there) === undefined)
      return issue('accuracy/mistranslation', 'major', `"${cue}" → "${verb}"; expected a negation beside the verb`);
  }
  return undefined;
}

/** "không loại trừ" became "ruled out", though another thing is negated in the sentence. */
function excludedAfterAll(source: string, target: string): Issue | undefined {
  if (!source.includes('oại trừ') || !EXCLUDED.test(target)) return undefined;
  const cue = NOT_EXCLUDED(source);
  if (cue === undefined || countOf(EXCLUDES, source) > 1) return undefined;
  const found = EXCLUDED.exec(target)?.[0] ?? '';
  return issue('accuracy/mistranslation', 'major', `"${cue}" → "${found}"; expected "does not rule out"`);
}

function countOf(sought: RegExp, text: string): number {
  return text.match(sought)?.length ?? 0;
}

function issue(category: Issue['category'], severity: Severity, message: string): Issue {
  return { check: 'negation', category, severity, message };
}
