import { pastOf, pastOfStem, thirdPersonOf } from './english-verbs.ts';
import { edits, type Kind, type Mutator, oneOf, type Rule, whole } from './mutation.ts';
import { APPROXIMATION, ATTRIBUTION, HEDGE, negates, OFFICE, PLAN } from './source-words.ts';

/** Words whose loss leaves good English that says something else. */
export const MEANING_KINDS: readonly Kind[] = [
  { name: 'lost negations', level: 'soft', mutate: lost(() => NEGATIONS, { test: negates }) },
  { name: 'lost hedges', level: 'soft', mutate: lost(() => HEDGES, HEDGE) },
  { name: 'lost attributions', level: 'soft', mutate: lost(() => ATTRIBUTIONS, ATTRIBUTION) },
  { name: 'plans as facts', level: 'soft', mutate: lost(() => PLANS, PLAN) },
  { name: 'dropped former, acting, deputy', level: 'soft', mutate: lost(() => OFFICES, OFFICE) },
  { name: 'lost approximations', level: 'soft', mutate: lost(() => APPROXIMATIONS, APPROXIMATION) },
  { name: 'questions as statements', level: 'soft', mutate: lost(() => QUESTIONS, /\?/u) },
];

/** Only where the source says what is taken away. */
function lost(rules: () => readonly Rule[], said: { test(source: string): boolean }): Mutator {
  return oneOf(({ source, target }) => (said.test(source) ? edits(target, rules()) : []));
}

const ADVERB = '(?:soon |also |now |then |still |later |only |reportedly |\\p{Ll}+ly )?';

const POSITIVE: Readonly<Record<string, string>> = { can: 'can', wo: 'will', sha: 'shall', ca: 'can' };

const NEGATIONS: readonly Rule[] = [
  [whole('(is|are|was|were|will|would|can|could|should|must|may|might|has|have|had) not yet'), '$1 already'],
  [whole('does not yet (\\p{Ll}+)'), ([, verb]) => `already ${thirdPersonOf(verb ?? '')}`],
  [whole('do not yet'), 'already'],
  [whole('did not yet (\\p{Ll}+)'), ([, verb]) => `already ${pastOf(verb ?? '')}`],
  [
    whole('(is|are|was|were|will|would|can|could|should|must|may|might|has|have|had) not(?! only| just| merely| yet)'),
    '$1',
  ],
  [whole('cannot'), 'can'],
  [whole("(is|are|was|were|would|could|should|has|have|had|wo|ca)n['’]t"), ([, verb]) => POSITIVE[verb ?? ''] ?? verb],
  [whole("(?:does not|doesn['’]t) (?!yet )(\\p{Ll}+)"), ([, verb]) => thirdPersonOf(verb ?? '')],
  [whole("(?:do not|don['’]t) (?!yet )(\\p{Ll}+)"), '$1'],
  [whole("(?:did not|didn['’]t) (?!yet )(\\p{Ll}+)"), ([, verb]) => pastOf(verb ?? '')],
  [whole('no longer'), 'still'],
  [whole('[Nn]o(?= \\p{Ll})(?! longer| later| one| more than| less than| fewer)'), 'some'],
  [whole('never'), 'always'],
  [whole('without(?= (?:any )?\\p{Ll})'), 'with'],
  [whole('nothing'), 'something'],
  [whole('no one|nobody'), 'someone'],
  [whole('[Nn]one of'), 'all of'],
  [whole('[Nn]either (\\p{L}+) nor'), 'both $1 and'],
  [/(?<=(?:chose|decided|agreed|pledged|vowed|promised|asked|urged|ordered|told)(?: \p{L}+){0,3} )not (?=to )/gu, ''],
];

const BELIEVED =
  '(?:widely )?(?:believed|thought|said|understood|alleged|reported|suspected|estimated|considered|rumored|assessed|presumed)';

const HEDGES: readonly Rule[] = [
  [
    whole(
      '(?:[Rr]eportedly|[Aa]llegedly|[Aa]pparently|[Pp]urportedly|[Ss]eemingly|[Pp]resumably|[Pp]robably|[Pp]ossibly|[Pp]erhaps),?',
    ),
    '',
  ],
  [whole('(?:appears|seems) to be'), 'is'],
  [whole('(?:appear|seem) to be'), 'are'],
  [whole('(?:appeared|seemed) to be'), 'was'],
  [whole('(?:appears|seems) to (\\p{Ll}+)'), ([, verb]) => thirdPersonOf(verb ?? '')],
  [whole('(?:appear|seem) to (\\p{Ll}+)'), '$1'],
  [whole('(?:appeared|seemed) to (\\p{Ll}+)'), ([, verb]) => pastOf(verb ?? '')],
  [whole(`(is|are|was|were) ${BELIEVED} to be`), '$1'],
  [whole(`(?:is|was) ${BELIEVED} to have`), 'has'],
  [whole(`(?:are|were) ${BELIEVED} to have`), 'have'],
  [whole(`is ${BELIEVED} to (?!be|have)(\\p{Ll}+)`), ([, verb]) => thirdPersonOf(verb ?? '')],
  [whole(`are ${BELIEVED} to (?!be|have)(\\p{Ll}+)`), '$1'],
  [whole('(?:is|are) (?:highly |very |more |most )?likely to (?!have)'), 'will '],
  [whole('is (?:highly |very |most )?likely to have'), 'has'],
  [whole('are (?:highly |very |most )?likely to have'), 'have'],
  [
    /(?<!(?<!\p{L})(?:is|are|was|were|be|more|less|highly|very|not|seems|appears) )(?<!\p{L})(?:(?:very|most) )?likely (?!to )/gu,
    '',
  ],
  [whole('(?:may|might|could)(?! not| have)'), 'will'],
  [whole('(?:may|might|could) have(?= \\p{Ll})'), 'had'],
  [whole('[Ii]t (?:(?:is|was) (?:believed|thought|possible|likely)|seems|appears|seemed|appeared) that'), ''],
  [
    whole('an? (?:suspected|alleged|possible|potential|purported|likely) (\\p{L}+)'),
    ([, next]) => `${/^[aeiou]/iu.test(next ?? '') ? 'an' : 'a'} ${next}`,
  ],
  [
    /(?<=(?<!\p{L})(?:the|any|its|their|his|for|of|about|over|two|three|several) )(?:suspected|alleged|possible|potential|purported) (?=\p{L})/gu,
    '',
  ],
];

const ATTRIBUTIONS: readonly Rule[] = [
  [/(?<!\p{L})According to [^,]{2,80}, (\p{L})/gu, ([, letter]) => letter?.toUpperCase()],
  [/,? according to [^,.;"]{2,80}(?=\.$|\. \p{Lu})/gu, ''],
  [/, according to [^,.;"]{2,80},/gu, ''],
];

/** No verb after "will", but what may stand there. */
const NO_VERB =
  '(?!(?:not|never|have|we|he|she|it|they|you|this|that|there|of|always|also|no|only|the|a|an|all|both|either|in|on|at|to|by|most|very)(?!\\p{L}))';

/** Nouns ("announced plans to") and verbs that follow another ("would seek to") are left alone. */
const NOT_AFTER =
  "(?<!(?:announced|has|have|had|of|the|its|their|his|her|our|with|no|any|unveiled|and|drew|up|new|s'|'s|will|would|to|not|may|could|should|can|might|did|does|do) )";

const WISH =
  '(?:plans?|hopes?|intends?|aims?|wants?|expects?|seeks?|pledge[sd]?|promised|agreed|planned|hoped|intended|wanted|vowed|' +
  '(?:is|are|was|were) (?:also |reportedly )?(?:set|expected|scheduled|due|planning|preparing|seeking|poised|about|hoping|ready|looking|slated))';

const PLANS: readonly Rule[] = [
  [
    whole(`(\\p{L}+) (?:will|would) ${NO_VERB}(${ADVERB})${NO_VERB}(\\p{Ll}+)`),
    ([, subject, adverb, verb]) => `${subject} ${adverb}${pastAfter(subject, verb)}`,
  ],
  [
    new RegExp(`${NOT_AFTER}${whole(`${WISH} to ${NO_VERB}(${ADVERB})${NO_VERB}(\\p{Ll}+)`).source}`, 'gu'),
    ([, adverb, verb]) => `${adverb}${pastAfter('', verb)}`,
  ],
  [whole('(?:is|are) considering (\\p{Ll}+)ing'), ([, stem]) => pastOfStem(stem ?? '')],
  [
    whole("([Hh]e|[Ss]he|[Ww]e|[Tt]hey|I)'ll (\\p{Ll}+)"),
    ([, subject, verb]) => `${subject} ${pastAfter(subject, verb)}`,
  ],
];

function pastAfter(subject = '', verb = ''): string {
  const many = /s$|^(?:and|which|they|people|we|these|those)$/iu.test(subject) && !/(?:ss|us|is)$/u.test(subject);
  return verb === 'be' && many ? 'were' : pastOf(verb);
}

const QUESTIONS: readonly Rule[] = [
  [/\?/gu, '.'],
  [
    /(?<=^|[.!?"”] )(Will|Can|Could|Should|Has|Is|Would) ((?:the |President |Prime Minister )?\p{Lu}?\p{L}+) ([^.?!]+)\?/gu,
    ([, verb, subject, rest]) => `${subject} ${verb?.toLowerCase()} ${rest}.`,
  ],
];

const OFFICES: readonly Rule[] = [
  [/(?<!\p{L})(?:[Tt]hen-|[Ee]x-)(?=\p{L})/gu, ''],
  [whole('[Ff]ormer(?= \\p{L})'), ''],
  [whole('[Aa]cting(?= \\p{L})'), ''],
  [whole('[Dd]eputy(?= \\p{L})'), ''],
  [whole('[Vv]ice(?= (?:[Pp]resident|[Pp]remier|[Cc]hair|[Mm]inister|[Aa]dmiral|[Ff]oreign|[Ff]inance))'), ''],
  [whole('[Aa]ssistant(?= (?:[Ss]ecretary|to))'), ''],
  [whole('[Oo]utgoing(?= \\p{L})'), ''],
  [/(?<=\p{L})-elect(?!\p{L})/gu, ''],
];

/** What is counted or measured; "under a contract" and "over three decades" measure nothing. */
const AMOUNT = String.raw`(?=[$€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|one-third|two-thirds|an? (?:dozen|third|quarter|half|hundred|thousand|million|billion|hour|day|week|month|year|decade)s?)(?!\p{L}))(?!\S+ (?:years|months|weeks|days|decades))`;

const APPROXIMATIONS: readonly Rule[] = [
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:nearly|almost|about|approximately|roughly|around|some|more than|over|at least|at most|up to|as many as|fewer than|less than|under|no more than|well over|just over|just under|close to|an estimated) ${AMOUNT}`,
      'giu',
    ),
    '',
  ],
];
