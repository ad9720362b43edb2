import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { type Designation, readDesignations } from '../text/designations.ts';
import { editDistance } from '../text/edit-distance.ts';
import { isSpelledIn } from '../text/find-designation.ts';
import { pattern } from '../text/pattern.ts';
import { withoutFixed } from './without-fixed.ts';

const LETTERS = pattern`^\p{L}*`;
const FIGURES = pattern`\p{N}+`;
/** Figures at the end, and a capital behind them. */
const NUMBER = pattern`\p{N}+\p{Lu}?$`;
const LAST_FIGURES = pattern`\p{N}{2,}\p{Lu}*$`;
const HYPHENED = pattern`^\p{Lu}\p{L}{0,2}-\p{N}`;
const UNHYPHENED = pattern`^\p{L}+ ?\p{N}`;

/**
 * Designations to the letter: every M777, F-16 and Su-30MK2 of the source stands in the translation, and no other does.
 * Plurals ("F-16s"), short forms ("MiG-29/31") and capitals are free; a lost hyphen ("F16") is minor. Names with figures
 * (G7, 5G, U23) may be said in words and are reported only where another stands for them. Cannot see designations that
 * changed places, nor one that is lost at a second mention.
 * Example: "tiêm kích F-35A" → "F-35B fighter jets" (expected "F-35A").
 */
export function checkDesignations(segment: TranslatedSegment): Issue[] {
  if (!/\d/.test(segment.source) && !/\d/.test(segment.target)) return [];
  const { source, target } = withoutFixed(segment);
  const [sources, targets] = [readSide(source), readSide(target)];
  if (sources.found.length === 0 && targets.found.length === 0) return [];
  const terms = [...new Set(segment.terms.map(({ term }) => term))];
  const missing = onlyIn(sources, targets).filter((each) => !hasOtherName(each, terms));
  const invented = onlyIn(targets, sources).filter((each) => !isRendering(each, terms));
  const pairs = pairUp(missing, invented);
  const paired = new Set(pairs.flatMap(({ instead }) => instead ?? []));
  return [
    ...pairs.filter((pair) => isFault(pair, terms)).map(missingIssue),
    ...invented.filter((each) => !paired.has(each) && isInvented(each, source)).map(inventedIssue),
    ...sources.found.flatMap((each) => lostHyphen(each, targets)),
  ];
}

/** One language of the pair, with its designations. */
interface Side {
  readonly text: string;
  readonly found: readonly Designation[];
}

function readSide(text: string): Side {
  return { text, found: [...new Map(readDesignations(text).map((each) => [each.key, each])).values()] };
}

/** What stands on one side and not on the other; "Su-30 MK2" is read as two, each a part of "Su-30MK2". */
function onlyIn(here: Side, there: Side): Designation[] {
  return here.found.filter((each) => {
    const { key } = each;
    if (there.found.some((other) => other.key === key || other.implied.includes(key))) return false;
    if (isSpelledIn(each, there.text)) return false;
    // "Shenzhou-20" for "Thần Châu-20", of which the figures alone are the same.
    if (there.found.some((other) => other.key === NUMBER.exec(key)?.[0])) return false;
    return !there.found.some((other) => other.key.includes(key) && isSpelledIn(other, here.text));
  });
}

/** What the term base calls otherwise is the business of the terms' check. */
function hasOtherName({ key }: Designation, terms: readonly Term[]): boolean {
  return terms.some(({ source, target }) => holds(source, key) && !holds(target, key));
}

function isRendering({ key }: Designation, terms: readonly Term[]): boolean {
  return terms.some(({ target, admitted, acronym = '' }) =>
    [target, ...admitted, acronym].some((each) => holds(each, key)),
  );
}

function holds(text: string, key: string): boolean {
  return readDesignations(text).some((each) => each.key === key);
}

interface Pair {
  readonly designation: Designation;
  readonly instead: Designation | undefined;
}

/** One designation for another: the most like it, or the only two that are left. */
function pairUp(missing: readonly Designation[], invented: readonly Designation[]): Pair[] {
  const free = new Set(invented);
  const pairs = missing.map((designation) => {
    const instead = nearest(designation, [...free]);
    if (instead) free.delete(instead);
    return { designation, instead };
  });
  const [only, another] = free;
  const lonely = pairs.filter(({ instead }) => !instead);
  if (!only || another || lonely.length !== 1) return pairs;
  return pairs.map(({ designation, instead }) => ({ designation, instead: instead ?? weaponFor(designation, only) }));
}

function weaponFor({ kind }: Designation, other: Designation): Designation | undefined {
  return kind === 'weapon' && other.kind === 'weapon' ? other : undefined;
}

/** Farther apart than designations are long. */
const FAR = 20;

function nearest(designation: Designation, others: readonly Designation[]): Designation | undefined {
  const distances = others
    .filter((other) => isAlike(designation, other))
    .map((other) => ({ other, distance: editDistance(designation.key, other.key, FAR) }));
  return distances.sort((a, b) => a.distance - b.distance)[0]?.other;
}

/** The same letters before the figures, or the same figures. */
function isAlike(a: Designation, b: Designation): boolean {
  const parts = [LETTERS, FIGURES];
  return parts.some((part) => part.exec(a.key)?.[0] === part.exec(b.key)?.[0]);
}

/** A name may be said in words; a term that stands for itself is reported as a term where it is merely missing. */
function isFault({ designation, instead }: Pair, terms: readonly Term[]): boolean {
  if (instead) return true;
  return designation.kind === 'weapon' && !terms.some(({ source }) => source === designation.text);
}

/** "Airbus 321" may come as "A321", "tàu 054" as "Type 054". */
function isInvented({ key, kind }: Designation, source: string): boolean {
  const figures = LAST_FIGURES.exec(key)?.[0];
  if (kind === 'name') return false;
  return !figures || !pattern`(?<![-–\p{L}\p{N}])${figures}(?![-–\p{L}\p{N}])`.test(source);
}

/** "F-16" of the source has become "F16" or "F 16". */
function lostHyphen({ text, key }: Designation, { found: targets, text: target }: Side): Issue[] {
  if (target.includes(text) || !HYPHENED.test(text)) return [];
  const found = targets.find((each) => each.key === key)?.text ?? text.replace('-', ' ');
  const isLost = UNHYPHENED.test(found) && target.includes(found);
  return isLost ? [issue('style/organizational-style', 'minor', `"${text}" → "${found}"; expected "${text}"`)] : [];
}

function missingIssue({ designation: { text }, instead }: Pair): Issue {
  const found = instead ? `"${text}" → "${instead.text}"; expected "${text}"` : `"${text}" is missing`;
  return issue(instead ? 'accuracy/mistranslation' : 'accuracy/omission', 'major', found);
}

function inventedIssue({ text }: Designation): Issue {
  return issue('accuracy/addition', 'major', `"${text}" does not stand in the source; expected no such designation`);
}

function issue(category: Issue['category'], severity: Issue['severity'], message: string): Issue {
  return { check: 'designations', category, severity, message };
}
