import type { Range } from '../model/article.ts';
import type { TranslatedSegment } from '../model/outcome.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { type Role, type RoleAt, roleInEnglish, roleInVietnamese } from '../text/speech.ts';
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

interface Mention {
  readonly who: Person;
  readonly at: Range;
}

/** A text and who is named in it, in order. */
interface Side {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly roleAt: RoleAt;
}

/** From so many mentions on it is no order of words that all of them are exchanged. */
const MANY_MENTIONS = 3;

/** The first two people who have changed places beyond doubt. */
export function swappedPeople(segment: TranslatedSegment): Swap | undefined {
  const { source, target } = withoutFixed(segment);
  const people = readPeople(source, target, segment.terms);
  if (people.length < 2) return undefined;
  const from = mentionsOf(people, 'inSource');
  const to = mentionsOf(people, 'inTarget');
  for (const [i, one] of people.entries()) {
    for (const two of people.slice(i + 1)) {
      const isMeant = ({ who }: Mention) => who === one || who === two;
      const swap = swapOf(
        { text: source, mentions: from.filter(isMeant), roleAt: roleInVietnamese },
        { text: target, mentions: to.filter(isMeant), roleAt: roleInEnglish },
      );
      if (swap) return swap;
    }
  }
  return undefined;
}

function mentionsOf(people: readonly Person[], side: 'inSource' | 'inTarget'): Mention[] {
  return people.flatMap((who) => who[side].map((at) => ({ who, at }))).sort((a, b) => a.at.start - b.at.start);
}

function swapOf(source: Side, target: Side): Swap | undefined {
  const [from, to] = [source.mentions, target.mentions];
  const isTurned = from[0]?.who !== to[0]?.who;
  // Whoever is quoted may stand before or behind his words; of two names in all it is still certain who speaks.
  const isPlain = from.length === 2 && to.length === 2 && !inApposition(source) && !eachInItsSentence(source, target);
  if (!isTurned && !isPlain) return undefined;
  const [said, says] = [speakersOf(source), speakersOf(target)];
  if (said.length === 1 && says.length === 1 && said[0] !== says[0]) return swap(true, said[0], says[0]);
  if (!isTurned) return undefined;
  // "According to …" may stand at either end; verbs keep their order.
  const [first, second] = [speakersOf(source, 'subject'), speakersOf(target, 'subject')];
  if (first.length === 2 && second.length === 2 && first[0] !== second[0]) return swap(true, first[0], second[0]);
  return areExchanged(from, to) || sentencesDiffer(source, target) ? swap(false, from[0]?.who, to[0]?.who) : undefined;
}

function swap(speaks: boolean, right: Person | undefined, wrong: Person | undefined): Swap | undefined {
  return right && wrong && { speaks, right: right.name, wrong: wrong.name };
}

/** In the order in which they first speak. */
function speakersOf({ text, mentions, roleAt }: Side, wanted?: Role): Person[] {
  const speaking = mentions.filter(({ at }) => {
    const role = roleAt(text, at);
    return role !== undefined && (wanted === undefined || role === wanted);
  });
  return [...new Set(speaking.map(({ who }) => who))];
}

/** Each of the two has a sentence of his own, the same in both texts: what he says stands there, too. */
function eachInItsSentence(source: Side, target: Side): boolean {
  const [sources, targets] = [source, target].map(({ text, mentions }) =>
    sentenceRanges(text).map((range) => aloneIn(range, mentions)),
  );
  const isSame = sources?.length === targets?.length && sources?.every((who, i) => who === targets?.[i]);
  return isSame === true && new Set(sources).size === 2;
}

/** "ông Podolyak, cố vấn của Tổng thống Zelensky cho biết": who speaks is not who stands beside the verb. */
function inApposition({ text, mentions }: Side): boolean {
  return mentions.some(({ who, at }, i) => {
    const next = mentions[i + 1];
    return text.charAt(at.end) === ',' && next !== undefined && next.who !== who;
  });
}

/** Every mention of the one is a mention of the other. */
function areExchanged(from: readonly Mention[], to: readonly Mention[]): boolean {
  return from.length >= MANY_MENTIONS && from.length === to.length && from.every(({ who }, i) => who !== to[i]?.who);
}

/** Sentence by sentence: where one alone is named, the translation names the other alone, and never the same. */
function sentencesDiffer(source: Side, target: Side): boolean {
  const [sources, targets] = [sentenceRanges(source.text), sentenceRanges(target.text)];
  if (sources.length !== targets.length) return false;
  const pairs = sources.map((range, i) => [
    aloneIn(range, source.mentions),
    aloneIn(targets[i] ?? range, target.mentions),
  ]);
  const single = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
  return single.length > 1 && single.every(([one, other]) => one !== other);
}

function aloneIn({ start, end }: Range, mentions: readonly Mention[]): Person | undefined {
  const named = new Set(mentions.filter(({ at }) => at.start >= start && at.end <= end).map(({ who }) => who));
  return named.size === 1 ? [...named][0] : undefined;
}
