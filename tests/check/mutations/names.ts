import type { Term } from '../../../src/model/term.ts';
import { phraseFinder } from '../../../src/text/english-phrases.ts';
import { findWhole } from '../../../src/text/find-whole.ts';
import { splitWords } from '../../../src/text/words.ts';
import type { Random } from '../../support/random.ts';
import {
  edits,
  escapePattern,
  type Kind,
  type Mutator,
  oneOf,
  oneOfRandom,
  pick,
  type RightText,
  whole,
} from './mutation.ts';
import { otherDigit } from './numbers.ts';

/** Faults of terms, acronyms, designations and names. */
export const NAME_KINDS: readonly Kind[] = [
  {
    name: 'wrong terms',
    level: 'hard',
    mutate: wrongTerm(({ use, category }) => use === 'required' && !isPlace(category)),
  },
  {
    name: 'wrong preferred terms',
    level: 'soft',
    mutate: wrongTerm(({ use, category }) => use === 'preferred' && !isPlace(category)),
  },
  {
    name: 'wrong places',
    level: 'hard',
    mutate: wrongTerm(({ use, category }) => use !== 'context' && isPlace(category)),
  },
  { name: 'swapped acronyms', level: 'hard', mutate: oneOf(swappedAcronyms) },
  { name: 'changed designations', level: 'hard', mutate: oneOfRandom(changedDesignations) },
  { name: 'misspelled names', level: 'hard', mutate: misspelledName },
  { name: 'leftover places', level: 'hard', mutate: oneOf(leftoverPlaces) },
];

function isPlace(category: string | undefined): boolean {
  return category === 'country' || category === 'place';
}

/** A term's rendering replaced by that of another term of its category, as like to it as there is one. */
function wrongTerm(isMeant: (term: Term) => boolean): Mutator {
  return ({ target, terms, glossary }, random) => {
    const present = [...new Set(terms.map(({ term }) => term))];
    const places = present
      .filter(isMeant)
      .flatMap((term) => renderingsIn(target, term).map((found) => ({ term, found })));
    const place = pick(places, random);
    if (!place) return undefined;
    const others = glossary.filter((other) => isMeant(other) && other.category === place.term.category);
    const other = pick(mostAlike(place.found, others, present), random);
    return other && replaceRendering(target, place.found, renderingLike(place, other));
  };
}

function mostAlike(found: string, others: readonly Term[], present: readonly Term[]): Term[] {
  for (const likeness of LIKENESSES) {
    const alike = others.filter(({ target }) => likeness(target) === likeness(found));
    const best = alike.filter((other) => isAnother(other, present));
    if (best.length > 0) return best;
  }
  return [];
}

/** "ballistic missile" is like "cruise missile", "NATO" like "ASEAN", "ambassador" like "summit". */
const LIKENESSES: readonly ((name: string) => unknown)[] = [
  (name) => (name.includes(' ') ? name.slice(name.lastIndexOf(' ')) : name),
  (name) => isAcronym(name) || name.split(' ').length,
  (name) => isAcronym(name),
  () => true,
];

function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}.&-]{2,}$/u.test(name);
}

/** What stands for a term in the translation, without parts of a longer rendering and acronyms in brackets after it. */
function renderingsIn(target: string, term: Term): string[] {
  const found = namesOf(term).filter((name) => target.includes(name.slice(1)) && renderingPattern(name).test(target));
  return found.filter(
    (name) => !target.includes(`(${name}`) && !found.some((longer) => longer !== name && longer.includes(name)),
  );
}

/** Its names, no pronouns: "he" is admitted for a president. */
function namesOf({ target, admitted }: Term): string[] {
  return [...new Set([target, ...admitted])].filter((name) => name.length > 1 && !/^(?:he|his|him|bloc)$/u.test(name));
}

function renderingPattern(rendering: string): RegExp {
  const [first = ''] = rendering;
  const start = /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]` : escapePattern(first);
  return new RegExp(`(?<![\\p{L}\\p{N}-])${start}${escapePattern(rendering.slice(1))}(s?)(?![\\p{L}\\p{N}])`, 'gu');
}

/** Neither a synonym nor a part of what the paragraph speaks of. */
function isAnother(other: Term, present: readonly Term[]): boolean {
  return present.every((each) => !areAlike(other, each));
}

function areAlike(other: Term, term: Term): boolean {
  const names = [...namesOf(term), term.acronym ?? '', term.expansion ?? ''].filter((name) => name !== '');
  return (
    other.target === '' || names.some((name) => phraseFinder(other.target)(name) || phraseFinder(name)(other.target))
  );
}

/** "Polish" for "Dutch", "Poland" for "Netherlands". */
function renderingLike({ term, found }: { term: Term; found: string }, other: Term): string {
  const isAdjective = isPlace(term.category) && found !== term.target && ADJECTIVE.test(found);
  return (isAdjective && other.admitted.find((name) => ADJECTIVE.test(name))) || other.target;
}

const ADJECTIVE = /(?:an|ese|ish|ch|ss|i|ek|rn)$/u;

function replaceRendering(target: string, rendering: string, other: string): string {
  return target.replace(renderingPattern(rendering), (found, plural: string) => {
    const ending = plural && !other.endsWith('s') ? 's' : '';
    const name = /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return `${name}${ending}`;
  });
}

/** What is confused with one another. */
const ACRONYMS: readonly (readonly string[])[] = [
  ['UAV', 'USV', 'UUV', 'UGV'],
  ['NATO', 'EU', 'ASEAN', 'G7', 'OSCE', 'AUKUS'],
  ['U.S.', 'U.N.', 'U.K.'],
  ['PURL', 'SAFE', 'EDIP', 'EPF', 'USAI'],
  ['HIMARS', 'ATACMS', 'GMLRS', 'NASAMS', 'THAAD', 'MLRS'],
  ['ICBM', 'SLBM', 'SRBM', 'IRBM'],
  ['IAEA', 'WHO', 'WTO', 'IMF'],
  ['CIA', 'FBI', 'NSA', 'SBU', 'GUR'],
  ['INF', 'START', 'NPT'],
];

function swappedAcronyms({ source, target }: RightText): string[] {
  return ACRONYMS.flatMap((group) =>
    group.flatMap((acronym) => {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}.-])${escapePattern(acronym)}(?=s?(?![\\p{L}\\p{N}]))`, 'gu');
      if (!pattern.test(target)) return [];
      const others = group.filter((other) => other !== acronym && !target.includes(other) && !source.includes(other));
      return others.map((other) => target.replace(pattern, other));
    }),
  );
}

const DESIGNATION = /(?<![\p{L}\p{N}-])\p{Lu}\p{L}{0,3}-?\d{1,4}(?:\p{Lu}+\d*)?(?=s?(?![\p{L}\p{N}]))/gu;

/** Another digit, or without what stands after the figure; where the source has the designation, and not that one. */
function changedDesignations({ source, target }: RightText, random: Random): string[] {
  const other = (found: string, changed: string) =>
    changed !== found && findWhole(source, found).length > 0 && findWhole(source, changed).length === 0
      ? changed
      : undefined;
  return edits(target, [
    [
      DESIGNATION,
      ([found]) =>
        other(
          found,
          found.replace(/\d+/u, (figure) => otherDigit(figure, random)),
        ),
    ],
    [DESIGNATION, ([found]) => other(found, found.replace(/(?<=\d)\p{Lu}+\d*$/u, ''))],
    [DESIGNATION, ([found]) => other(found, found.replace(/(?<=\d\p{Lu}+)\d+$/u, ''))],
  ]);
}

const NAME_LENGTH = 5;

/** A name that stands in both languages, at one place with a letter changed, dropped or doubled. */
function misspelledName({ source, target, fixed }: RightText, random: Random): string | undefined {
  const addresses = fixed.map(({ start, end }) => source.slice(start, end)).join(' ');
  const known = new Set(splitWords(source).map(({ text }) => text));
  const names = splitWords(target).filter(
    ({ text }) =>
      text.length >= NAME_LENGTH && /^\p{Lu}\p{Ll}+$/u.test(text) && known.has(text) && !addresses.includes(text),
  );
  const name = pick(names, random);
  if (!name) return undefined;
  const wrong = misspell(name.text, random);
  return known.has(wrong) ? undefined : target.slice(0, name.start) + wrong + target.slice(name.end);
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bdfgklmnprstvz';

function misspell(name: string, random: Random): string {
  const at = 1 + random(name.length - 1);
  const letter = name.charAt(at);
  const letters = [...(VOWELS.includes(letter) ? VOWELS : CONSONANTS)].filter((other) => other !== letter);
  // Without one of two equal letters it is misspelled all the same; a letter beside its like is not doubled again.
  const ways = [pick(letters, random) ?? '', '', letter + letter];
  return name.slice(0, at) + (pick(ways, random) ?? '') + name.slice(at + 1);
}

/** A place or country in Vietnamese: "talks with Mỹ". */
function leftoverPlaces({ source, target, terms }: RightText): string[] {
  return terms
    .filter(
      ({ term }) => isPlace(term.category) && /\P{ASCII}/u.test(term.source) && !namesOf(term).includes(term.source),
    )
    .flatMap(({ term, start, end }) => edits(target, [[whole(escapePattern(term.target)), source.slice(start, end)]]));
}
