import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { TermMatch } from '../model/term.ts';
import { DEEDS, NO_DEEDS } from '../text/deeds.ts';
import { inLowerCase } from '../text/in-lower-case.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { type FoundPhrase, phraseReader } from '../text/vietnamese-phrases.ts';
import { type SentencePair, sentencesOrWhole } from './cues.ts';
import { englishPlaces, type Place, vietnamesePlaces } from './located-places.ts';
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
  return sentencesOrWhole({ here: source, there: target }).flatMap((pair) => turned(pair, segment.terms));
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
    const told = own && rolesInEnglish(there, deed.value.english, inTarget);
    if (!own || !told) return reversedIn({ here, there }, deed, deeds, { inSource, inTarget });
    const isExchanged = told.doer.place === own.other.place && told.other.place === own.doer.place;
    return isExchanged && own.doer.place !== own.other.place ? [exchanged(own, here)] : [];
  });
}

/** "Britain will sell jets to Turkey" is right for "Thổ Nhĩ Kỳ mua tiêm kích của Anh", "Turkey will sell jets" is not. */
function reversedIn(
  { here, there }: SentencePair,
  deed: FoundPhrase<Verb>,
  deeds: readonly FoundPhrase<Verb>[],
  { inSource, inTarget }: { readonly inSource: readonly Place[]; readonly inTarget: readonly Place[] },
): Issue[] {
  const { converse, english } = deed.value;
  if (!converse || inLowerCase(there).search(english) >= 0) return [];
  if (deeds.some(({ value }) => value.english.source === converse.source)) return [];
  const own = doerInVietnamese(here, deed, inSource);
  const instead = own && doerInEnglish(there, converse, inTarget);
  if (!instead || instead.doer.place !== own.place) return [];
  return [issue(`"${deed.text}" → "${instead.verb}"; that is what others do with ${own.place}`)];
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
  },
};

/** Who stands before the verb: of "đòn tấn công của A" nobody does, but one buys "của B". */
function doerInVietnamese(
  text: string,
  { text: verb, start }: FoundPhrase<Verb>,
  places: readonly Place[],
): Place | undefined {
  const { last } = around(places, start, start);
  const isBeside = last && BESIDE.vietnamese.before.test(text.slice(last.end, start));
  const isNoun = verb !== 'mua' && /^ (?:của|bởi|do|từ) /.test(text.slice(start + verb.length));
  return isBeside && !isNoun ? last : undefined;
}

/** "A cáo buộc B", "B bị A cáo buộc" */
function rolesInVietnamese(text: string, deed: FoundPhrase<Verb>, places: readonly Place[]): Roles | undefined {
  const doer = doerInVietnamese(text, deed, places);
  if (!doer) return undefined;
  const { text: verb, start } = deed;
  const end = start + verb.length;
  const { before, next } = around(places, start, end);
  const isPassive = before && /^[^,;:"“”.()]* bị(?: [^\s,;:"“”.()]+){0,4} $/.test(text.slice(before.end, doer.start));
  if (isPassive) return { doer, other: before, verb };
  return next && BESIDE.vietnamese.after.test(text.slice(end, next.start)) ? { doer, other: next, verb } : undefined;
}

const PASSIVE = pattern`(?:\b(?:was|were|been|being|be|is|are|got)(?: \p{L}+)?|,) $`;

/** "A accused B", "B was accused by A", where the verb stands once. */
function rolesInEnglish(text: string, verbs: RegExp, places: readonly Place[]): Roles | undefined {
  const found = onlyOne(text, verbs);
  if (!found) return undefined;
  const { start, end, verb } = found;
  const { last, next } = around(places, start, end);
  if (!last || !next) return undefined;
  const behind = text.slice(end, next.start);
  if (isPassive(text, found))
    return /^(?: and \p{L}+)? by(?: [^\s,;:"“”.()]+){0,4} $/u.test(behind)
      ? { doer: next, other: last, verb }
      : undefined;
  const isActive = isBesideVerb(text, last, start) && BESIDE.english.after.test(behind) && !/ by /.test(behind);
  return isActive ? { doer: last, other: next, verb } : undefined;
}

/** Who stands before the verb, and does it. */
function doerInEnglish(
  text: string,
  verbs: RegExp,
  places: readonly Place[],
): Pick<Roles, 'doer' | 'verb'> | undefined {
  const found = onlyOne(text, verbs);
  const last = found && around(places, found.start, found.end).last;
  if (!last || isPassive(text, found) || !isBesideVerb(text, last, found.start)) return undefined;
  return { doer: last, verb: found.verb };
}

interface FoundVerb {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
}

function onlyOne(text: string, verbs: RegExp): FoundVerb | undefined {
  const [match, ...more] = allMatches(verbs, inLowerCase(text));
  if (!match || more.length > 0) return undefined;
  return { start: match.index, end: match.index + match[0].length, verb: match[0] };
}

function isPassive(text: string, { start, verb }: FoundVerb): boolean {
  return PASSIVE.test(text.slice(0, start)) && !verb.endsWith('ing');
}

function isBesideVerb(text: string, { end }: Place, start: number): boolean {
  return BESIDE.english.before.test(text.slice(end, start));
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

function issue(message: string): Issue {
  return {
    check: 'deeds',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message,
  };
}
