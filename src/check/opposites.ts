import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { DEGREES } from '../text/degrees.ts';
import { inLowerCase } from '../text/in-lower-case.ts';
import { KINDS_OF_THINGS } from '../text/kinds-of-things.ts';
import { LIKELY_OPPOSITES } from '../text/likely-opposites.ts';
import { OF_SEVERAL } from '../text/of-several.ts';
import { type Alternative, NO_CONTRARIES } from '../text/opposites.ts';
import { allMatches, inRanges, pattern } from '../text/pattern.ts';
import { RELATIONS } from '../text/relations.ts';
import { SURE_OPPOSITES } from '../text/sure-opposites.ts';
import { phraseReader } from '../text/vietnamese-phrases.ts';
import { isCapital } from '../text/word-characters.ts';
import { type SentencePair, sentencesOrWhole } from './cues.ts';
import { withoutFixed } from './without-fixed.ts';

const SURE = [...SURE_OPPOSITES, ...OF_SEVERAL, ...DEGREES, ...RELATIONS];
const SETS: readonly (readonly Alternative[])[] = [...SURE, ...LIKELY_OPPOSITES, ...KINDS_OF_THINGS];
const ALTERNATIVES = SETS.flat();
const SURE_PLACES = SURE.flat().length;
/** For each alternative those of its set that it must not be told as. */
const OTHERS = othersOf(SETS);

function othersOf(sets: readonly (readonly Alternative[])[]): number[][] {
  let next = 0;
  return sets.flatMap((set) => {
    const places = set.map(() => next++);
    return places.map((place) => places.filter((other) => other !== place));
  });
}

/** What a phrase says, by its place in the table, and whether it calls for it or excuses it alone. */
interface Said {
  readonly place: number;
  readonly calls: boolean;
}

const saidIn = phraseReader(
  new Map<string, Said[] | undefined>([
    ...NO_CONTRARIES.split('|').map((phrase) => [phrase, undefined] as const),
    ...byPhrase(),
  ]),
);

/** "phút trước" is earlier, and it may be before, too. */
function byPhrase(): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  const add = (phrases: string, one: Said) => {
    for (const phrase of phrases.split('|')) said.set(phrase, [...(said.get(phrase) ?? []), one]);
  };
  for (const [place, [, vietnamese, , , excuses]] of ALTERNATIVES.entries()) {
    add(vietnamese, { place, calls: true });
    if (excuses) add(excuses, { place, calls: false });
  }
  return said;
}

const ENGLISH = words((place) => [ALTERNATIVES[place]?.[2]]);
/** What tells of any other of the set. */
const INSTEAD = words((place) => OTHERS[place]?.map((other) => ALTERNATIVES[other]?.[2]) ?? []);
/** The same as the first, to be counted. */
const ALL = words((place) => [ALTERNATIVES[place]?.[2]], 'g');
/** What may stand for each in English. */
const ACCEPTED = words((place) => ALTERNATIVES[place]?.slice(2, 4) ?? []);

/** A pattern for a place in the table, made when it is asked for: all of them at once would hold up a run's start. */
function words(wordsOf: (place: number) => readonly (string | undefined)[], flags = '') {
  const known: RegExp[] = [];
  return (place: number): RegExp => {
    const pattern =
      known[place] ?? new RegExp(inRanges(`\\b(?:${wordsOf(place).filter(Boolean).join('|')})\\b`), flags);
    known[place] = pattern;
    return pattern;
  };
}

const NOT = {
  vietnamese:
    /(?:(?<!(?:hàng|phòng|trên|đường|tay|đối|hư|trống) )không(?! (?:phận|quân|kích|gian|lực|trung|chiến|vận))|chưa|chẳng|đừng|khó|hết|bớt)(?: [^\s.,;]+){0,2} $/,
  english:
    /(?:not|n['’]t|never|no|without|cannot|hardly|barely|less|fail(?:s|ed|ing)? to|refus(?:es?|ed|ing) to)(?: [^\s.,;]+){0,2} $/,
};
/** Characters before a word in which it may be negated. */
const REACH = 40;

/**
 * A word turned into its contrary, or one of several told as another: a surplus as a deficit, exports as imports, the dead
 * as wounded, most as all, the second as the first, a port as an airport. Seen where a sentence of the source says the one
 * and the source nowhere the other, while its translation has a word that says the other alone and none that may stand for
 * the one: a rendering that the table does not have is taken for a turned one, if such a word stands there by chance. What
 * good English exchanges ("before" and "after") is minor, and so are things of one kind. A negation near one of them leaves
 * it open. Cannot see one of two mentions that was turned.
 * Example: "xuất siêu hơn 20 tỷ USD" → "a trade deficit of more than $20 billion" (expected a surplus).
 */
export function checkOpposites(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const told = inLowerCase(target);
  const isSuspect = ({ place, calls }: Said) => calls && INSTEAD(place).test(told);
  // Nearly all paragraphs end here.
  if (!saidIn(source).some(({ value }) => value.some(isSuspect))) return [];
  const places = saidIn(source).flatMap(({ value }) => value.map(({ place }) => place));
  // Not said at all, or oftener told than said: "33 killed" beside "70 wounded" told as "killed" twice.
  const isMore = (place: number) => {
    const said = places.filter((each) => each === place).length;
    return said === 0 || timesTold(place, told) > said;
  };
  const issues = sentencesOrWhole({ here: source, there: target }).flatMap((pair) => turnedIn(pair, isMore));
  return [...new Map(issues.map((each) => [each.message, each])).values()];
}

function timesTold(place: number, told: string): number {
  return allMatches(ALL(place), told).length;
}

/** @param isMore whether the translation tells of it oftener than the source: "killed 33 people and killed 70". */
function turnedIn({ here, there }: SentencePair, isMore: (place: number) => boolean): Issue[] {
  const said = saidIn(here);
  const told = inLowerCase(there);
  return said.flatMap(({ value, text, start }) =>
    value.flatMap(({ place, calls }) => {
      if (!calls || isName(here, start, text) || ACCEPTED(place).test(told)) return [];
      const instead = OTHERS[place]?.map((other) => ENGLISH(other).exec(told) ?? undefined);
      const other = instead?.find((match, i) => match && isMore(OTHERS[place]?.[i] ?? 0));
      if (!other || isOfTitled(here, there, other)) return [];
      // "not denied" stands for "not confirmed" no more than "denied" for "confirmed".
      const isTurned = isNegated(told, other.index, 'english') === isNegated(here, start, 'vietnamese');
      return isTurned ? [issue(place, text.replace(/ \d$/, ''), other[0])] : [];
    }),
  );
}

/** "Đại sứ Ngô Khiêm" is no corn: a lone syllable with a capital within a sentence. */
function isName(text: string, start: number, phrase: string): boolean {
  return (
    start > 0 && !phrase.includes(' ') && isCapital(text.charAt(start)) && /[\p{L}\p{N},] $/u.test(text.slice(0, start))
  );
}

const NAME_BEHIND = pattern`^(?: \p{Lu}[\p{L}.'’-]*)*? (\p{Lu}[\p{L}'’-]+)(?![\p{L}'’-]| \p{Lu})`;

/** "President Donald Trump" for "ông Trump", beside a prime minister of the source. */
function isOfTitled(source: string, target: string, { 0: title, index }: RegExpExecArray): boolean {
  const [, name] = NAME_BEHIND.exec(target.slice(index + title.length)) ?? [];
  // Not "miền đông Ukraine".
  return name !== undefined && [' ông', ' bà', 'Ông', 'Bà'].some((each) => source.includes(`${each} ${name}`));
}

function isNegated(text: string, at: number, language: keyof typeof NOT): boolean {
  return NOT[language].test(text.slice(Math.max(0, at - REACH), at));
}

function issue(place: number, said: string, told: string): Issue {
  return {
    check: 'opposites',
    category: 'accuracy/mistranslation',
    severity: place < SURE_PLACES ? 'major' : 'minor',
    message: `"${said}" → "${told}"; expected ${ALTERNATIVES[place]?.[0]}`,
  };
}
