import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import { FEMALE, type Gender, MALE, NOBODY, UNTOLD } from '../text/genders.ts';
import { pattern } from '../text/pattern.ts';
import { isCapital } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';
import { type CueFinder, vietnameseCues } from './cues.ts';

/** One gender as the source tells it, and the other one's pronouns, which would be wrong. */
interface Confusion {
  /** Gives what a person is called and, if there is one, the name behind it. */
  readonly called: RegExp;
  readonly otherSigns: CueFinder;
  readonly right: RegExp;
  readonly wrong: RegExp;
  readonly instead: Readonly<Record<string, string>>;
}

const CONFUSIONS: readonly Confusion[] = [confusion(MALE, FEMALE), confusion(FEMALE, MALE)];
/** English may call a ship "her". */
const SHIP = pattern.i`(?<!\p{L})(?:tàu|thuyền|chiến hạm|khu trục hạm|hộ vệ hạm|tuần dương hạm)(?!\p{L})`;
const HER = /\bhers?\b/giu;
/** A capital within a sentence, but of a month or a day. */
const OTHER_NAME = pattern`(?<!\p{L}|[.!?]["”]? )(?!(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|Sun|Mon|Tues|Wed|Thurs|Fri|Sat))\p{Lu}\p{Ll}{2}`;
/** "Ông đánh giá thế nào …?" speaks to somebody. */
const YOU = /\byour?\b/iu;

/**
 * "ông" is he and "bà" is she: a source that speaks of one gender only, by pronouns or before a name, is not told with
 * the other one's. Silent where both genders appear, where "ông" is the person spoken to, and where the pronoun may
 * stand for somebody whose title tells no gender ("Thủ tướng Meloni", "nhà lãnh đạo này").
 * Example: "Bà nhấn mạnh đây là …" → "He stressed that …" (expected "she").
 */
export function checkPronouns(segment: TranslatedSegment): Issue[] {
  return CONFUSIONS.flatMap((each) => confused(each, segment));
}

function confused({ called, otherSigns, right, wrong, instead }: Confusion, segment: TranslatedSegment): Issue[] {
  const target = SHIP.test(segment.source) ? segment.target.replace(HER, '') : segment.target;
  const found = wrong.exec(target);
  if (!found) return [];
  const source = segment.source.replace(NOBODY, ' ');
  const [first, ...more] = source.matchAll(called);
  if (!first || otherSigns(source) !== undefined) return [];
  const names = [first, ...more].map(([, name]) => name);
  const isAlone = names.includes(undefined) && !right.test(target) && !YOU.test(target);
  // Nobody else is there for whom the pronoun could stand.
  const isOnly = names.every((name) => name === undefined) && !OTHER_NAME.test(target) && !YOU.test(target);
  if (!isAlone && !isOnly && !isNearest(names.join(' '), target.slice(0, found.index), source)) return [];
  return [
    {
      check: 'pronouns',
      category: 'accuracy/mistranslation',
      severity: 'major',
      message: `"${first[0]}" → "${found[0]}"; expected ${instead[found[0].toLowerCase()]}`,
    },
  ];
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

function confusion(gender: Gender, other: Gender): Confusion {
  const name = "\\p{Lu}[\\p{L}'’-]*";
  const words = ({ pronouns }: Gender) => pattern.i`\b(?:${Object.keys(pronouns).join('|')})\b`;
  return {
    called: pattern.g`(?<![\p{L}-])(?:${gender.called})(?: (?:ấy|ta|này))?(?![\p{L}-])(?: (${name}(?: ${name})*))?`,
    otherSigns: vietnameseCues({ cues: [...other.signs, ...UNTOLD] }),
    right: words(gender),
    wrong: words(other),
    instead: other.pronouns,
  };
}
