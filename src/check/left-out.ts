import type { TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { placeOf } from '../text/demonyms.ts';
import { readTokens } from '../text/english-phrases.ts';
import { rootOf } from '../text/english-roots.ts';
import { pattern } from '../text/pattern.ts';
import { isCapital, isFigure } from '../text/word-characters.ts';
import { splitWords } from '../text/words.ts';

const PARTICIPLE = pattern`^\p{Ll}+ed$`;

/** Terms that introduce a name by its kind: "tiêm kích F-16". */
const KINDS: ReadonlySet<string> = new Set([
  'office',
  'unmanned',
  'missile',
  'air defense',
  'artillery',
  'armor',
  'navy',
  'air',
]);

/**
 * Whether a term was rightly left out because the name that it introduces says enough: "tiêm kích F-16" → "F-16s", "Tổng
 * thống Pháp Macron" → "President Macron". Wrong where another kind or another country stands with the name: "F-16 attack
 * aircraft", "Italian President Macron".
 */
export function isLeftOut(term: Term, segment: TranslatedSegment): boolean {
  const isCountry = term.category === 'country';
  if (!isCountry && !KINDS.has(term.category ?? '')) return false;
  if (isCountry && namesOtherPlaces(segment)) return false;
  const words = readTokens(segment.target);
  const stands = STANDS[isCountry ? 'country' : term.category === 'office' ? 'office' : 'kind'];
  return segment.terms
    .filter((match) => match.term === term)
    .every(({ end }) => {
      const name = nameAfter(segment, end, term.category);
      return words.some((word, at) => (name.has(word) || isPluralOf(name, word)) && stands(words, at, name, term));
    });
}

const NAME = pattern`^ \p{Lu}[\p{L}\p{N}-]*(?: (?:de )?[\p{Lu}\p{N}][\p{L}\p{N}-]*)*`;

/** The words of the name that follows a term; none of them is a place. */
function nameAfter(
  { source, terms }: TranslatedSegment,
  end: number,
  category: string | undefined,
): ReadonlySet<string> {
  const next = terms.find(({ start }) => start === end + 1)?.term;
  if (!next) return new Set(wordsOf(NAME.exec(source.slice(end, end + 80))?.[0] ?? ''));
  // Ships are named for places: "tàu sân bay Liêu Ninh".
  const isName =
    next.category === 'person' || next.use === 'keep' || (category === 'navy' && next.category === 'place');
  return new Set(isName ? wordsOf([next.target, ...next.admitted].join(' ')) : []);
}

function wordsOf(text: string): string[] {
  return splitWords(text)
    .map((word) => word.text)
    .filter((word) => (isCapital(word) || isFigure(word) || word === 'de') && !placeOf(word));
}

type Stands = (words: readonly string[], at: number, name: ReadonlySet<string>, term: Term) => boolean;

/** How a name may stand without the term before it. */
const STANDS: Readonly<Record<'country' | 'office' | 'kind', Stands>> = {
  // With offices at most: "Vice President", no "Italian" before them.
  country: (words, at, name) => {
    let before = at - 1;
    while (isOffice(words[before]) || name.has(words[before] ?? '')) before -= 1;
    return isSmall(words[before]) || !isCapitalized(words[before]);
  },
  office: (words, at, name) => {
    let before = at - 1;
    while (name.has(words[before] ?? '')) before -= 1;
    return !isOffice(words[before]) && (isSmall(words[before]) || !isCapitalized(words[before]));
  },
  // With no noun but its own: "F-16s from the Netherlands", "Dutch F-16s", "the Moskva sank", "the IRIS-T system".
  kind: (words, at, name, term) => {
    const isPart = (word = '') => name.has(word) || isPluralOf(name, word);
    let [first, last] = [at, at];
    while (isPart(words[first - 1])) first -= 1;
    while (isPart(words[last + 1])) last += 1;
    if (isPluralOf(name, words[last])) return true;
    const [before, after] = [words[first - 1], words[last + 1]];
    if (!isSmall(before) && !OWNERS.has((before ?? '').toLowerCase()) && placeOf(before ?? '') === undefined)
      return false;
    return (isSmall(after) && !isFigure(after ?? '')) || isVerb(after) || isHeadOf(term, after ?? '');
  },
};

function isHeadOf({ target, admitted }: Term, word: string): boolean {
  return [target, ...admitted].some((rendering) => rootOf(rendering.split(' ').at(-1) ?? '') === rootOf(word));
}

const OFFICES: ReadonlySet<string> = new Set(
  (
    'acting ambassador chancellor chief commander counterpart defense deputy envoy foreign general head leader minister ' +
    'of premier president presidential prime secretary senator special state treasury vice'
  ).split(' '),
);

function isOffice(word = ''): boolean {
  return OFFICES.has(word.toLowerCase());
}

function isPluralOf(name: ReadonlySet<string>, word = ''): boolean {
  return word.endsWith('s') && !name.has(word) && name.has(word.slice(0, -1));
}

function isCapitalized(word = ''): boolean {
  return isCapital(word);
}

/** "armored" is no verb. */
function isVerb(word = ''): boolean {
  return VERBS.has(word) || (PARTICIPLE.test(word) && !/^(?:arm|guid|propel|tow|track|wheel)/u.test(word));
}

/** Whose thing it is: "a Philippine air force C-130", "a U.S. Navy F-18". */
const OWNERS: ReadonlySet<string> = new Set(['army', 'corps', 'force', 'military', 'navy']);

const VERBS: ReadonlySet<string> = new Set(
  (
    'began came fell fired flew gave got hit left made met passed said sank sent struck told took went ' +
    'arrives carries circles climbs flies heads lands launches lifts lies moves opens participates passes prepares releases rolls sails sits stands takes taxies taxis undergoes'
  ).split(' '),
);

/** Words that make no kind of what stands before or after them: "On Monday, Witkoff". */
const SMALL: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its their his her our and or but nor of for from with without by to in on at over near ' +
    'into against between among as than about around per some many more several dozens hundreds is are was were be been ' +
    'being has have had will would can could may might must should also which who when while after before since until if ' +
    'because says like such including not two three four five six seven eight nine ten ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

function isSmall(word = ''): boolean {
  return word === '' || isFigure(word) || SMALL.has(word.toLowerCase());
}

/** Whether the translation speaks of a place that the source does not: then one may stand for another. */
export function namesOtherPlaces({ source, target, terms }: TranslatedSegment): boolean {
  const renderings = terms.flatMap(({ term }) => [term.target, ...term.admitted]);
  const known = new Set([source, ...renderings].flatMap((text) => readTokens(text).map(placeOf)));
  return readTokens(target).some((word) => !known.has(placeOf(word)));
}
