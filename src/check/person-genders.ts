import type { Range } from '../model/article.ts';
import type { TranslatedSegment } from '../model/outcome.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { type Person, readAllPeople } from './people.ts';
import { withoutTerms, withoutThings } from './without-things.ts';

/** A pronoun without a name that goes on with the one who was named: as a subject, or behind "của". */
const GOES_ON = pattern`(?:^|[.!?;:,]["”]? |["“] ?|(?<!\p{L})(?:của|rằng|nói|biết|hay|khẳng định|tuyên bố|nhấn mạnh|khi|và|nhưng|vì|nếu|mà|do) )$`;

/** What parts a name from a pronoun: another one's, another name, or somebody who has none. */
export const SOMEBODY_ELSE = pattern`^['’]s|\p{Lu}\p{Ll}{2}|(?<!\p{L})(?:(?:prime )?ministers?|president|premier|leader|chancellor|chair\p{L}*|chief|secretary|ambassador|spokes\p{L}+|wife|husband|mother|father|daughter|son|sister|brother|advis[eo]r|aide|candidate|official|counterpart|general|lawmaker|colleague|predecessor|successor|queen|king|wom[ae]n|m[ae]n|girl|boy|somebody|someone|who)(?!\p{L})`;

/** ", the head of the Space Force," is said of the one who was named. */
const APPOSITION = /^, (?:the|an?) [^,.;:"”]{1,80},/u;

/** A capital that begins no sentence. */
const NAMED = pattern`(?<!^|[.!?…:]["”]? ["“]?|["“])\p{Lu}`;

/**
 * Whether a pronoun of the translation stands for somebody of whom the source says the other gender: the last one named
 * before it is "ông Tập", or the only one named before a "ông".
 * @param called what that gender is called, with the name behind it as its first group.
 */
export function isNearestPerson(
  segment: Pick<TranslatedSegment, 'source' | 'target' | 'terms'>,
  called: RegExp,
  pronoun: Range,
): boolean {
  const people = readAllPeople(segment.source, segment.target, segment.terms);
  const person = lastBefore(people, pronoun.start);
  if (!person) return false;
  const between = withoutThings(segment.target, segment.terms)
    .slice(person.at.end, pronoun.start)
    .replace(APPOSITION, '');
  if (SOMEBODY_ELSE.test(between) || !isNamedAlone(segment, pronoun.start)) return false;
  const plain = withoutTerms(segment.source, segment.terms);
  return allMatches(called, segment.source).some((match) => isMeant(match, person.who, people, plain));
}

/** Whether the sentence that names the last one before a pronoun names nobody else: "Meloni met Trump at her office" names two. */
export function isNamedAlone(segment: Pick<TranslatedSegment, 'source' | 'target' | 'terms'>, start: number): boolean {
  const people = readAllPeople(segment.source, segment.target, segment.terms);
  const last = lastBefore(people, start)?.at.start ?? start;
  const sentence = sentenceRanges(segment.target).findLast((range) => range.start <= last);
  const named = people.map((who) => who.inTarget.filter((at) => at.start >= (sentence?.start ?? 0) && at.end <= start));
  // "Yoon" and "Suk", which stand side by side, are one; who stands nowhere counts as no other.
  const ends = new Set(named.flat().map(({ end }) => end));
  return named.filter((places) => !places.every((at) => ends.has(at.start - 1))).length < 2;
}

function lastBefore(people: readonly Person[], start: number): { who: Person; at: Range } | undefined {
  const places = people.flatMap((who) => who.inTarget.map((at) => ({ who, at })));
  const before = places.filter(({ at }) => at.end <= start);
  return before.length === 0 ? undefined : before.reduce((last, place) => (place.at.end > last.at.end ? place : last));
}

function isMeant(match: RegExpExecArray, who: Person, people: readonly Person[], source: string): boolean {
  const end = match.index + match[0].length;
  if (match[1] !== undefined) return who.inSource.some((at) => at.start >= match.index && at.end <= end);
  if (!GOES_ON.test(source.slice(Math.max(0, match.index - 12), match.index))) return false;
  const named = people.filter(({ inSource }) => inSource.some((at) => at.end <= match.index));
  if (named.length !== 1 || named[0] !== who) return false;
  // Nobody else is named in between, whom the translation writes otherwise.
  const last = Math.max(...who.inSource.filter((at) => at.end <= match.index).map(({ end: after }) => after));
  return !NAMED.test(source.slice(last, match.index));
}
