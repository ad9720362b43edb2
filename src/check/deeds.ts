import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { TermMatch } from '../model/term.ts';
import { DEEDS, NO_DEEDS } from '../text/deeds.ts';
import { findWhole } from '../text/find-whole.ts';
import { inLowerCase } from '../text/in-lower-case.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { readPlaces } from '../text/place-names.ts';
import { type FoundPhrase, phraseReader } from '../text/vietnamese-phrases.ts';
import { type SentencePair, sentencePairs } from './cues.ts';
import { termPlaces } from './term-places.ts';
import { withoutFixed } from './without-fixed.ts';

const VERBS = DEEDS.map(({ english, converse }) => ({
  english: pattern.g`\b(?:${english})\b`,
  converse: converse === undefined ? undefined : pattern.g`\b(?:${converse})\b`,
}));
type Verb = (typeof VERBS)[number];

const deedsIn = phraseReader(
  new Map([
    ...NO_DEEDS.split('|').map((phrase) => [phrase, undefined] as const),
    ...DEEDS.flatMap(({ vietnamese }, i) => vietnamese.split('|').map((phrase) => [phrase, VERBS[i]] as const)),
  ]),
);

/** A country in a sentence. */
interface Place {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** Who did something, and to whom. */
interface Roles {
  readonly doer: Place;
  readonly other: Place;
  readonly verb: string;
}

/**
 * Who did it to whom: two countries that changed places around a verb, "Pakistan accused India" for "Ấn Độ cáo buộc
 * Pakistan". The active and the passive are told apart in both languages. Seen where a sentence holds the verb once on
 * both sides; cannot see people who changed places (see the check of quotations), nor verbs that the table does not have.
 * Example: "Nga tấn công Ukraine" → "Ukraine attacked Russia" (expected Russia to do it).
 */
export function checkDeeds(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const told = inLowerCase(target);
  if (!deedsIn(source).some(({ value }) => isTold(value, told))) return [];
  const pairs = sentencePairs({ here: source, there: target });
  return (pairs.length > 0 ? pairs : [{ here: source, there: target }]).flatMap((pair) => turned(pair, segment.terms));
}

function isTold({ english, converse }: Verb, told: string): boolean {
  return told.search(english) >= 0 || (converse !== undefined && told.search(converse) >= 0);
}

function turned({ here, there }: SentencePair, terms: readonly TermMatch[]): Issue[] {
  const deeds = deedsIn(here);
  const once = deeds.filter((deed) => deeds.every((other) => other === deed || other.value !== deed.value));
  const both = once.filter(({ value }) => isTold(value, inLowerCase(there)));
  if (both.length === 0) return [];
  const [inSource, inTarget] = [vietnamesePlaces(here, terms), englishPlaces(there)];
  return both.flatMap((deed) => {
    const own = rolesInVietnamese(here, deed, inSource);
    if (!own || own.doer.place === own.other.place) return [];
    const told = rolesInEnglish(there, deed.value.english, inTarget);
    if (told)
      return told.doer.place === own.other.place && told.other.place === own.doer.place ? [exchanged(own, here)] : [];
    // "Britain will sell jets to Turkey" is right for "Thổ Nhĩ Kỳ mua tiêm kích của Anh", "Turkey will sell jets" is not.
    const { converse } = deed.value;
    const conversely = converse && rolesInEnglish(there, converse, inTarget, BESIDE.english.afterConverse);
    return conversely && conversely.doer.place === own.doer.place ? [reversed(own, conversely)] : [];
  });
}

function vietnamesePlaces(text: string, terms: readonly TermMatch[]): Place[] {
  const names = new Map(
    terms.flatMap(({ term }) =>
      termPlaces(term)
        .own.slice(0, 1)
        .map(({ place }) => [term.source, place] as const),
    ),
  );
  for (const { place, text: name } of readPlaces(text)) names.set(name, place);
  const all = [...names].flatMap(([name, place]) => findWhole(text, name).map((range) => ({ ...range, place })));
  return inOrder(all);
}

function englishPlaces(text: string): Place[] {
  const names = new Map(readPlaces(text).map(({ text: name, place }) => [name, place] as const));
  return inOrder([...names].flatMap(([name, place]) => findWhole(text, name).map((range) => ({ ...range, place }))));
}

/** Without those within longer ones. */
function inOrder(places: readonly Place[]): Place[] {
  const isWithin = (one: Place) => (other: Place) =>
    other !== one && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
  return places.filter((each) => !places.some(isWithin(each))).sort((a, b) => a.start - b.start);
}

/** What may stand between a doer and the verb, and between the verb and whom it is done to: no other clause. */
const BESIDE = {
  vietnamese: {
    before:
      /^(?: (?:\p{Lu}\S*|\p{N}\S*|đã|đang|sẽ|từng|vừa|mới|cũng|vẫn|còn|hôm|ngày|nay|qua|lại|tiếp tục|liên tục|nhiều lần|lần đầu|không))* $/u,
    after: /^(?: (?!(?:rằng|vì|do|khi|nếu|sau|trước|và|để|mà|bởi)(?!\p{L}))[^\s,;:"“”.()]+){0,6} $/u,
  },
  english: {
    before:
      /^(?:['’]s?)?(?: (?!(?:an?|the|of|to|by|for|after|that|who|which|and|when|if|because|from|in|on|over|with|as|under|came|got|gets|fac\p{L}+|receiv\p{L}+|suffer\p{L}*|said|says)(?!\p{L}))[^\s,;:"“”.()]+){0,4} $/u,
    after:
      /^(?: (?!(?:that|who|which|after|because|if|when|and|before|from|by|in|over(?! to)|with|of|for|under|near|off)(?!\p{L}))[^\s,;:"“”.()]+){0,7} $/u,
    /** "bought 14 jets from Ukraine" */
    afterConverse:
      /^(?: (?!(?:that|who|which|after|because|if|when|and|before|by|in|over(?! to)|with|of|for|under|near|off)(?!\p{L}))[^\s,;:"“”.()]+){0,7} $/u,
  },
};

/** "A cáo buộc B", "B bị A cáo buộc" */
function rolesInVietnamese(
  text: string,
  { text: verb, start }: FoundPhrase<Verb>,
  places: readonly Place[],
): Roles | undefined {
  const end = start + verb.length;
  const { before, last, next } = around(places, start, end);
  if (
    !last ||
    !BESIDE.vietnamese.before.test(text.slice(last.end, start)) ||
    /^ (?:của|bởi|do|từ) /.test(text.slice(end))
  )
    return undefined;
  const isPassive = before && /^[^,;:"“”.()]* bị(?: [^\s,;:"“”.()]+){0,4} $/.test(text.slice(before.end, last.start));
  if (isPassive) return { doer: last, other: before, verb };
  return next && BESIDE.vietnamese.after.test(text.slice(end, next.start))
    ? { doer: last, other: next, verb }
    : undefined;
}

const PASSIVE = pattern`(?:\b(?:was|were|been|being|be|is|are|got)(?: \p{L}+)?|,) $`;

/** "A accused B", "B was accused by A", where the verb stands once. */
function rolesInEnglish(
  text: string,
  verbs: RegExp,
  places: readonly Place[],
  after = BESIDE.english.after,
): Roles | undefined {
  const [match, ...more] = allMatches(verbs, inLowerCase(text));
  if (!match || more.length > 0) return undefined;
  const { index: start, 0: verb } = match;
  const end = start + verb.length;
  const { last, next } = around(places, start, end);
  if (!last || !next) return undefined;
  const [ahead, behind] = [text.slice(last.end, start), text.slice(end, next.start)];
  const isPassive = PASSIVE.test(text.slice(0, start)) && !verb.endsWith('ing');
  if (isPassive) return /^ by(?: [^\s,;:"“”.()]+){0,4} $/.test(behind) ? { doer: next, other: last, verb } : undefined;
  const isActive = BESIDE.english.before.test(ahead) && after.test(behind) && !/ by /.test(behind);
  return isActive ? { doer: last, other: next, verb } : undefined;
}

/** The last two places before a verb, and the first behind it. */
function around(places: readonly Place[], start: number, end: number) {
  const ahead = places.filter((place) => place.end <= start);
  return { before: ahead.at(-2), last: ahead.at(-1), next: places.find((place) => place.start >= end) };
}

function exchanged({ doer, other, verb }: Roles, text: string): Issue {
  const [one, two] = [doer, other].map(({ start, end }) => text.slice(start, end));
  return issue(`"${verb}": ${one} and ${two} changed places; expected ${doer.place} to do it`);
}

function reversed({ doer, verb }: Roles, instead: Roles): Issue {
  return issue(`"${verb}" → "${instead.verb}"; that is what others do with ${doer.place}`);
}

function issue(message: string): Issue {
  return {
    check: 'deeds',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message,
  };
}
