import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { inLowerCase } from '../text/in-lower-case.ts';
import { KINDS_OF_THINGS } from '../text/kinds-of-things.ts';
import { LIKELY_OPPOSITES } from '../text/likely-opposites.ts';
import { OF_SEVERAL } from '../text/of-several.ts';
import { type Alternative, NO_CONTRARIES } from '../text/opposites.ts';
import { inRanges } from '../text/pattern.ts';
import { SURE_OPPOSITES } from '../text/sure-opposites.ts';
import { phraseReader } from '../text/vietnamese-phrases.ts';
import { type SentencePair, sentencePairs } from './cues.ts';
import { withoutFixed } from './without-fixed.ts';

const SURE = [...SURE_OPPOSITES, ...OF_SEVERAL];
const SETS: readonly (readonly Alternative[])[] = [...SURE, ...LIKELY_OPPOSITES, ...KINDS_OF_THINGS];
const ALTERNATIVES = SETS.flat();
const SURE_PLACES = SURE.flat().length;
/** For each alternative those of its set that it must not be told as. */
const OTHERS = SETS.flatMap((set) => {
  const places = set.map((each) => ALTERNATIVES.indexOf(each));
  return places.map((place) => places.filter((other) => other !== place));
});

const saidIn = phraseReader(
  new Map<string, number[] | undefined>([
    ...NO_CONTRARIES.split('|').map((phrase) => [phrase, undefined] as const),
    ...byPhrase(),
  ]),
);

/** The places in the table of what a phrase says: "phút trước" is earlier, and it may be before, too. */
function byPhrase(): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, [, vietnamese]] of ALTERNATIVES.entries()) {
    for (const phrase of vietnamese.split('|')) places.set(phrase, [...(places.get(phrase) ?? []), place]);
  }
  return places;
}

const ENGLISH = words((place) => [ALTERNATIVES[place]?.[2]]);
/** What tells of any other of the set. */
const INSTEAD = words((place) => OTHERS[place]?.map((other) => ALTERNATIVES[other]?.[2]) ?? []);
/** What may stand for each in English. */
const ACCEPTED = words((place) => ALTERNATIVES[place]?.slice(2) ?? []);

/** A pattern for a place in the table, made when it is asked for: all of them at once would hold up a run's start. */
function words(wordsOf: (place: number) => readonly (string | undefined)[]) {
  const known: RegExp[] = [];
  return (place: number): RegExp => {
    const pattern = known[place] ?? new RegExp(inRanges(`\\b(?:${wordsOf(place).filter(Boolean).join('|')})\\b`));
    known[place] = pattern;
    return pattern;
  };
}

const NOT = {
  vietnamese:
    /(?:không(?! (?:phận|quân|kích|gian|lực|trung|chiến|vận))|chưa|chẳng|đừng|khó|hết|bớt)(?: [^\s.,;]+){0,2} $/,
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
  const isSuspect = (place: number) => INSTEAD(place).test(told);
  // Nearly all paragraphs end here.
  if (!saidIn(source).some(({ value }) => value.some(isSuspect))) return [];
  const everywhere = new Set(saidIn(source).flatMap(({ value }) => value));
  const pairs = sentencePairs({ here: source, there: target });
  const issues = (pairs.length > 0 ? pairs : [{ here: source, there: target }]).flatMap((pair) =>
    turnedIn(pair, everywhere),
  );
  return [...new Map(issues.map((each) => [each.message, each])).values()];
}

function turnedIn({ here, there }: SentencePair, places: ReadonlySet<number>): Issue[] {
  const said = saidIn(here);
  const told = inLowerCase(there);
  return said.flatMap(({ value, text, start }) =>
    value.flatMap((place) => {
      if (ACCEPTED(place).test(told)) return [];
      const instead = OTHERS[place]?.filter((other) => !places.has(other)).map((other) => ENGLISH(other).exec(told));
      const other = instead?.find((match) => match);
      // "not denied" stands for "not confirmed" no more than "denied" for "confirmed".
      const isTurned = other && isNegated(told, other.index, 'english') === isNegated(here, start, 'vietnamese');
      return isTurned ? [issue(place, text.replace(/ \d$/, ''), other[0])] : [];
    }),
  );
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
