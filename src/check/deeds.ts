import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { TermMatch } from '../model/term.ts';
import { DEEDS } from '../text/deeds.ts';
import { findWhole } from '../text/find-whole.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { readPlaces } from '../text/place-names.ts';
import { inLowerCase, type SentencePair, sentencePairs } from './cues.ts';
import { termPlaces } from './term-places.ts';
import { withoutFixed } from './without-fixed.ts';

const VERBS = DEEDS.map(({ vietnamese, english }) => ({
  vietnamese: pattern.g`(?<!\p{L})(?:${vietnamese})(?!\p{L})`,
  english: pattern.g`\b(?:${english})\b`,
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
  const [inSource, inTarget] = [vietnamesePlaces(here, terms), englishPlaces(there)];
  if (inSource.length < 2 || inTarget.length < 2) return [];
  return VERBS.flatMap(({ vietnamese, english }) => {
    const own = rolesInVietnamese(here, vietnamese, inSource);
    const told = own && rolesInEnglish(there, english, inTarget);
    const isTurned = told?.doer.place === own?.other.place && told?.other.place === own?.doer.place;
    return own && isTurned && own.doer.place !== own.other.place ? [issue(own, here)] : [];
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

/** "A cáo buộc B", "B bị A cáo buộc" */
function rolesInVietnamese(text: string, verbs: RegExp, places: readonly Place[]): Roles | undefined {
  const [verb, ...more] = allMatches(verbs, inLowerCase(text));
  if (!verb || more.length > 0) return undefined;
  const { before, last, next } = around(verb, places);
  if (/^ (?:của|bởi|do|từ) /.test(text.slice(verb.index + verb[0].length)) || !last) return undefined;
  const isPassive = before && /(?<!\p{L})bị(?!\p{L})/u.test(text.slice(before.end, last.start));
  if (isPassive) return { doer: last, other: before, verb: verb[0] };
  const isDoneTo = /(?<!\p{L})(?:bị|được)(?!\p{L})/u.test(text.slice(last.end, verb.index));
  return next && !isDoneTo ? { doer: last, other: next, verb: verb[0] } : undefined;
}

const PASSIVE = pattern`(?:\b(?:was|were|been|being|be|is|are|got)(?: \p{L}+)?|,) $`;

/** "A accused B", "B was accused by A" */
function rolesInEnglish(text: string, verbs: RegExp, places: readonly Place[]): Roles | undefined {
  const lower = inLowerCase(text);
  const [verb, ...more] = allMatches(verbs, lower);
  if (!verb || more.length > 0) return undefined;
  const { last, next } = around(verb, places);
  if (!last || !next) return undefined;
  const by = lower.indexOf(' by ', verb.index);
  if (by >= 0 && by < next.end) {
    const isPassive = PASSIVE.test(lower.slice(0, verb.index)) && by < next.start;
    return isPassive ? { doer: next, other: last, verb: verb[0] } : undefined;
  }
  return PASSIVE.test(lower.slice(0, verb.index)) && !verb[0].endsWith('ing')
    ? undefined
    : { doer: last, other: next, verb: verb[0] };
}

function around({ index, 0: verb }: RegExpExecArray, places: readonly Place[]) {
  const ahead = places.filter(({ end }) => end <= index);
  return { before: ahead.at(-2), last: ahead.at(-1), next: places.find(({ start }) => start >= index + verb.length) };
}

function issue({ doer, other, verb }: Roles, text: string): Issue {
  const [one, two] = [doer, other].map(({ start, end }) => text.slice(start, end));
  return {
    check: 'deeds',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${verb}": ${one} and ${two} changed places; expected ${doer.place} to do it`,
  };
}
