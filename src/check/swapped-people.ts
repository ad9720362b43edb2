import type { Range } from '../model/article.ts';
import type { TranslatedSegment } from '../model/outcome.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { type RoleAt, roleInEnglish, roleInVietnamese } from '../text/speech.ts';
import { type Person, readPeople } from './people.ts';
import { withoutFixed } from './without-fixed.ts';

/** Two people of whom the translation puts each in the other's place. */
export interface Swap {
  /** Whether it is what the one says that the other is made to say. */
  readonly speaks: boolean;
  /** Whom the source names. */
  readonly right: string;
  /** Whom the translation names instead. */
  readonly wrong: string;
}

interface Place {
  readonly who: 0 | 1;
  readonly at: Range;
}

/** From so many mentions on it is no order of words that all of them are exchanged. */
const MANY_MENTIONS = 3;

/** The first two people who have changed places beyond doubt. */
export function swappedPeople(segment: TranslatedSegment): Swap | undefined {
  const { source, target } = withoutFixed(segment);
  const people = readPeople(source, target, segment.terms);
  for (const [i, one] of people.entries()) {
    for (const two of people.slice(i + 1)) {
      const swap = swapOf(source, target, [one, two]);
      if (swap) return swap;
    }
  }
  return undefined;
}

function swapOf(source: string, target: string, pair: readonly [Person, Person]): Swap | undefined {
  const from = mentionsOf(pair, 'inSource');
  const to = mentionsOf(pair, 'inTarget');
  const isTurned = from[0]?.who !== to[0]?.who;
  const said = speakersOf(source, from, roleInVietnamese);
  const says = speakersOf(target, to, roleInEnglish);
  const swap = (speaks: boolean, right = from[0]?.who, wrong = to[0]?.who): Swap | undefined =>
    right === undefined || wrong === undefined
      ? undefined
      : { speaks, right: pair[right].name, wrong: pair[wrong].name };
  if (said.all.length === 1 && says.all.length === 1 && said.all[0] !== says.all[0]) {
    // Whoever is quoted may stand before or behind his words; of two names in all that is still certain.
    const isPlain = from.length === 2 && to.length === 2 && !inApposition(source, from);
    return isTurned || isPlain ? swap(true, said.all[0], says.all[0]) : undefined;
  }
  if (!isTurned) return undefined;
  // "According to …" may stand at either end; verbs keep their order.
  const bothSpeak = said.subjects.length === 2 && says.subjects.length === 2;
  if (bothSpeak && said.subjects[0] !== says.subjects[0]) return swap(true, said.subjects[0], says.subjects[0]);
  return areExchanged(from, to) || sentencesDiffer(source, target, from, to) ? swap(false) : undefined;
}

/** "ông Podolyak, cố vấn của Tổng thống Zelensky cho biết": who speaks is not who stands beside the verb. */
function inApposition(text: string, places: readonly Place[]): boolean {
  return places.some(({ who, at }, i) => text.charAt(at.end) === ',' && places[i + 1]?.who === 1 - who);
}

/** Every mention of the one is a mention of the other. */
function areExchanged(from: readonly Place[], to: readonly Place[]): boolean {
  return from.length >= MANY_MENTIONS && from.length === to.length && from.every(({ who }, i) => who !== to[i]?.who);
}

/** Who is named, in order. */
function mentionsOf(pair: readonly [Person, Person], side: 'inSource' | 'inTarget'): Place[] {
  const places = pair.flatMap((person, i) => person[side].map((at): Place => ({ who: i === 0 ? 0 : 1, at })));
  return places.sort((a, b) => a.at.start - b.at.start);
}

/** In the order in which they first speak, and those who do so as the subject of a verb. */
function speakersOf(text: string, places: readonly Place[], roleAt: RoleAt) {
  const roles = places.map(({ who, at }) => ({ who, role: roleAt(text, at) }));
  const named = (wanted: readonly unknown[]) => [
    ...new Set(roles.filter(({ role }) => wanted.includes(role)).map(({ who }) => who)),
  ];
  return { all: named(['subject', 'source']), subjects: named(['subject']) };
}

/** Sentence by sentence: where one alone is named, the translation names the other alone, and never the same. */
function sentencesDiffer(source: string, target: string, from: readonly Place[], to: readonly Place[]): boolean {
  const [sources, targets] = [sentenceRanges(source), sentenceRanges(target)];
  if (sources.length !== targets.length) return false;
  const pairs = sources.map((range, i) => [aloneIn(range, from), aloneIn(targets[i] ?? range, to)]);
  const single = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
  return single.length > 1 && single.every(([one, other]) => one !== other);
}

function aloneIn({ start, end }: Range, places: readonly Place[]): 0 | 1 | undefined {
  const named = new Set(places.filter(({ at }) => at.start >= start && at.end <= end).map(({ who }) => who));
  return named.size === 1 ? [...named][0] : undefined;
}
