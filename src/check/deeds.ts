import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { TermMatch } from '../model/term.ts';
import { DEEDS } from '../text/deeds.ts';
import { findWhole } from '../text/find-whole.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { readPlaces } from '../text/place-names.ts';
import { inLowerCase, type SentencePair, sentencePairs } from './cues.ts';
import { termPlaces } from './term-places.ts';
import { withoutFixed } from './without-fixed.ts';

const VERBS = DEEDS.map(({ vietnamese, english, converse }) => ({
  vietnamese: pattern.g`(?<!\p{L})(?:${vietnamese})(?!\p{L})`,
  english: pattern.g`\b(?:${english})\b`,
  converse: converse === undefined ? undefined : pattern.g`\b(?:${converse})\b`,
}));
const ANY = new RegExp(DEEDS.map(({ vietnamese }) => vietnamese).join('|'));

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
  if (!ANY.test(inLowerCase(source))) return [];
  const pairs = sentencePairs({ here: source, there: target });
  return (pairs.length > 0 ? pairs : [{ here: source, there: target }]).flatMap((pair) => turned(pair, segment.terms));
}

function turned({ here, there }: SentencePair, terms: readonly TermMatch[]): Issue[] {
  const [source, target] = [inLowerCase(here), inLowerCase(there)];
  const both = VERBS.filter(
    ({ vietnamese, english, converse }) =>
      source.search(vietnamese) >= 0 && (target.search(english) >= 0 || (converse && target.search(converse) >= 0)),
  );
  if (both.length === 0) return [];
  const [inSource, inTarget] = [vietnamesePlaces(here, terms), englishPlaces(there)];
  if (inSource.length < 2 || inTarget.length < 2) return [];
  return both.flatMap(({ vietnamese, english, converse }) => {
    const own = rolesInVietnamese(here, vietnamese, inSource);
    const told = own && rolesInEnglish(there, english, inTarget);
    const isTurned = told?.doer.place === own?.other.place && told?.other.place === own?.doer.place;
    if (own && isTurned && own.doer.place !== own.other.place) return [exchanged(own, here)];
    // "Britain will sell jets to Turkey" is right for "Thổ Nhĩ Kỳ mua tiêm kích của Anh", "Turkey will sell jets" is not.
    const conversely = own && !told && converse && rolesInEnglish(there, converse, inTarget);
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
      /^(?:['’]s?)?(?: (?!(?:of|to|by|for|after|that|who|which|and|when|if|because|from|in|on|over|with|as)(?!\p{L}))[^\s,;:"“”.()]+){0,4} $/u,
    after: /^(?: (?!(?:that|who|which|after|because|if|when|and|before)(?!\p{L}))[^\s,;:"“”.()]+){0,7} $/u,
  },
};

/** "A cáo buộc B", "B bị A cáo buộc" */
function rolesInVietnamese(text: string, verbs: RegExp, places: readonly Place[]): Roles | undefined {
  const found = onlyOne(text, verbs, places);
  if (!found) return undefined;
  const { verb, before, last, next, start, end } = found;
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

/** "A accused B", "B was accused by A" */
function rolesInEnglish(text: string, verbs: RegExp, places: readonly Place[]): Roles | undefined {
  const found = onlyOne(text, verbs, places);
  if (!found?.last || !found.next) return undefined;
  const { verb, last, next, start, end } = found;
  const [ahead, behind] = [text.slice(last.end, start), text.slice(end, next.start)];
  const isPassive = PASSIVE.test(text.slice(0, start)) && !verb.endsWith('ing');
  if (isPassive) return /^ by(?: [^\s,;:"“”.()]+){0,4} $/.test(behind) ? { doer: next, other: last, verb } : undefined;
  const isActive = BESIDE.english.before.test(ahead) && BESIDE.english.after.test(behind) && !/ by /.test(behind);
  return isActive ? { doer: last, other: next, verb } : undefined;
}

/** The verb, where it stands there once, and the places around it. */
function onlyOne(text: string, verbs: RegExp, places: readonly Place[]) {
  const [match, ...more] = allMatches(verbs, inLowerCase(text));
  if (!match || more.length > 0) return undefined;
  const { index: start, 0: verb } = match;
  const end = start + verb.length;
  const ahead = places.filter((place) => place.end <= start);
  return {
    verb,
    start,
    end,
    before: ahead.at(-2),
    last: ahead.at(-1),
    next: places.find((place) => place.start >= end),
  };
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
