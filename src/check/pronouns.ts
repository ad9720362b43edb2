import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { FEMALE, type Gender, MALE, NOBODY, PART_OF_NOUN, UNTOLD } from '../text/genders.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';
import { type CueFinder, vietnameseCues } from './cues.ts';
import { isNamedAlone, isNearestPerson } from './person-genders.ts';
import { contraryPlace } from './pronoun-places.ts';
import { blank } from './without-things.ts';

/** One gender as the source tells it, and the other one's pronouns, which would be wrong. */
interface Confusion {
  /** Gives what a person is called and, if there is one, the name behind it. */
  readonly called: RegExp;
  /** The same, only whether there is one: most paragraphs have none beside the other's pronoun, and are asked no more. */
  readonly calls: RegExp;
  readonly otherSigns: CueFinder;
  readonly right: RegExp;
  readonly wrong: RegExp;
  /** The same, to be asked whether there is one. */
  readonly some: RegExp;
}

/** Each pronoun with that of the other gender. */
const OTHERS: Readonly<Record<string, string>> = { ...MALE.pronouns, ...FEMALE.pronouns };
const CONFUSIONS: readonly Confusion[] = [confusion(MALE, FEMALE), confusion(FEMALE, MALE)];
/** English may call a ship "her". */
const SHIP = pattern.i`(?<!\p{L})(?:tàu|thuyền|chiến hạm|khu trục hạm|hộ vệ hạm|tuần dương hạm)(?!\p{L})`;
const HER = /\bhers?\b/giu;
/** A capital within a sentence, but of a month or a day; at the head of the text what is no pronoun or particle. */
const OTHER_NAME = pattern`(?<!\p{L}|[.!?]["”]? )(?!(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|Sun|Mon|Tues|Wed|Thurs|Fri|Sat))(?!(?<=^["“]?)(?:She|His|Hers?|But|And|However)(?!\p{L}))\p{Lu}\p{Ll}{2}`;
/** "Ông đánh giá thế nào …?" speaks to somebody. */
const YOU = /\byour?\b/iu;

/**
 * "ông" is he and "bà" is she: a source that speaks of one gender only, by pronouns or before a name, is not told with
 * the other one's. Where both appear, only what stands in the same place of both is compared: the head of a sentence, the
 * tag of a quotation, "her son"; so is the only pronoun of a sentence that speaks of nobody else. Silent where "ông" is the
 * person spoken to, and where the pronoun may stand for somebody whose title tells no gender ("Thủ tướng Meloni", "nhà
 * lãnh đạo này").
 * Example: "Bà nhấn mạnh đây là …" → "He stressed that …" (expected "she").
 */
export function checkPronouns(segment: TranslatedSegment): Issue[] {
  const possible = CONFUSIONS.filter(({ some, calls }) => some.test(segment.target) && calls.test(segment.source));
  if (possible.length === 0) return [];
  const place = contraryPlace(segment.source, segment.target);
  if (place) return [issue(place.called, place.pronoun)];
  return possible.flatMap((each) => confused(each, segment));
}

function confused({ called, otherSigns, right, wrong }: Confusion, segment: TranslatedSegment): Issue[] {
  const target = SHIP.test(segment.source) ? segment.target.replace(HER, blank) : segment.target;
  const all = allMatches(wrong, target);
  const [found] = all;
  if (!found) return [];
  // As long as before: where people stand is asked below.
  const source = segment.source.replace(NOBODY, blank);
  const [first, ...more] = allMatches(called, source.replace(PART_OF_NOUN, blank));
  if (!first || otherSigns(source) !== undefined) return [];
  const names = [first, ...more].map(([, name]) => name);
  const isAlone = names.includes(undefined) && !right.test(target) && !YOU.test(target);
  // Nobody else is there for whom the pronoun could stand.
  const isOnly = names.every((name) => name === undefined) && !OTHER_NAME.test(target) && !YOU.test(target);
  if (isAlone || isOnly) return [issue(first[0], found[0])];
  const texts = { source, target, terms: segment.terms };
  const isNamed = isNearest(names.join(' '), target.slice(0, found.index), source);
  if (isNamed && isNamedAlone(texts, found.index)) return [issue(first[0], found[0])];
  const ranges = all.map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const wrongOne = ranges.find((range) => isNearestPerson(texts, called, range));
  return wrongOne ? [issue(first[0], target.slice(wrongOne.start, wrongOne.end))] : [];
}

/** Whether the last name before the pronoun is one of those; names are the words that both languages write alike. */
function isNearest(names: string, before: string, source: string): boolean {
  const shared = splitWords(before).filter(({ text }) => isCapital(text) && source.includes(text));
  const last = shared.at(-1);
  if (!last || !splitWords(names).some(({ text }) => text === last.text)) return false;
  const between = before.slice(last.end);
  // In "Trump's adviser said she" the name is not who speaks; "Hua Chunying" is written otherwise in Vietnamese.
  return !/^['’]s/u.test(between) && !OTHER_NAME.test(between);
}

function issue(called: string, pronoun: string): Issue {
  return {
    check: 'pronouns',
    category: 'accuracy/mistranslation',
    severity: 'major',
    message: `"${called}" → "${pronoun}"; expected ${OTHERS[pronoun.toLowerCase()]}`,
  };
}

function confusion(gender: Gender, other: Gender): Confusion {
  const name = "\\p{Lu}[\\p{L}'’-]*";
  const words = ({ pronouns }: Gender) => Object.keys(pronouns).join('|');
  return {
    called: pattern.g`(?<![\p{L}-])(?:${gender.called})(?: (?:ấy|ta|này))?(?![\p{L}-])(?: (${name}(?: ${name})*))?`,
    // The syllable first, what stands before it then: that is faster.
    calls: pattern`(?:${gender.called})(?<![\p{L}-](?:${gender.called}))(?![\p{L}-])`,
    otherSigns: vietnameseCues({ cues: [...other.signs, ...UNTOLD] }),
    right: pattern.i`\b(?:${words(gender)})\b`,
    wrong: pattern.gi`\b(?:${words(other)})\b`,
    some: pattern.i`\b(?:${words(other)})\b`,
  };
}
