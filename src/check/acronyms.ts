import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import type { Mention, Term } from '../model/term.ts';
import { EVERYDAY, hasGround, isKnownAcronym, isRenderedOtherwise, VIETNAMESE } from '../text/acronym-renderings.ts';
import { isSpelledOut, readAcronyms } from '../text/acronyms.ts';
import { editDistance } from '../text/edit-distance.ts';
import { phraseFinder } from '../text/english-phrases.ts';
import { literal, pattern } from '../text/pattern.ts';
import { remember, rememberWords } from '../text/remember.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Acronyms: none takes another's place, none comes out of nothing, and each is introduced where the plan says so:
 * "unmanned aerial vehicle (UAV)" at the first mention, "UAV" after that. Words that an acronym stands for are right in
 * its place ("United Nations"), whether the term base knows them or their initials tell. Cannot see an acronym that is
 * simply left out.
 * Example: "UAV" → "USV" (expected "UAV").
 */
export function checkAcronyms(segment: TranslatedSegment): Issue[] {
  const { source, target } = withoutFixed(segment);
  const terms = [...new Set(segment.terms.map(({ term }) => term))];
  const { pairs, invented } = strangers(source, target, terms);
  const replaced = new Set(pairs.map(([acronym]) => acronym));
  const mentions = segment.mentions.filter(({ acronym }) => !replaced.has(acronym));
  return [
    ...pairs.map(([acronym, instead]) => hardIssue(`"${acronym}" → "${instead}"; expected "${acronym}"`)),
    ...invented.map((each) => hardIssue(`"${each}" does not stand in the source; expected no such acronym`)),
    ...mentions.flatMap((mention) => wrongForm(mention, target, terms)),
  ];
}

interface Strangers {
  /** An acronym of the source with the one that stands instead. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly invented: readonly string[];
}

function strangers(source: string, target: string, terms: readonly Term[]): Strangers {
  const targets = readAcronyms(target);
  const strange = [...targets].filter(
    (each) => !isTerm(each, terms) && !(EVERYDAY.has(each) && !isUncalled(each, source)),
  );
  if (strange.length === 0) return NO_STRANGERS;
  const sources = readAcronyms(source);
  const fresh = strange.filter((each) => !sources.has(each));
  if (fresh.length === 0) return NO_STRANGERS;
  const absent = [...sources].filter((each) => !targets.has(each) && !VIETNAMESE.has(each));
  const missing = absent.filter((each) => !isRendered(each, target, terms));
  const pairs = missing.flatMap((acronym) => {
    const instead = fresh.find((other) => isInstead(acronym, other, source));
    return instead ? [[acronym, instead] as const] : [];
  });
  pairs.push(...fresh.flatMap((other) => wronglyBracketed(other, absent, target)));
  const found = new Set(pairs.map(([, instead]) => instead));
  const isInvented = (each: string) => !found.has(each) && !EVERYDAY.has(each) && isUncalled(each, source);
  return { pairs, invented: fresh.filter(isInvented) };
}

const NO_STRANGERS: Strangers = { pairs: [], invented: [] };

/** How far before the bracket its words begin. */
const REACH = 100;

/** An acronym in brackets after the words of another: "European Defence Industry Programme (USAI)" for EDIP. */
function wronglyBracketed(other: string, absent: readonly string[], target: string): (readonly [string, string])[] {
  const at = target.indexOf(`(${other}`);
  if (at < 0) return [];
  const before = target.slice(Math.max(0, at - REACH), at);
  if (isSpelledOut(other, before)) return [];
  const own = absent.find((acronym) => isSpelledOut(acronym, before));
  return own === undefined ? [] : [[own, other]];
}

/** The acronym comes in words: those of the term base, those of a table, or any that begin with its letters. */
function isRendered(acronym: string, target: string, terms: readonly Term[]): boolean {
  if (isRenderedOtherwise(acronym, target) || isSpelledOut(acronym, target)) return true;
  const finds = phraseFinder(target);
  return renderingsOf(acronym, terms).some(finds);
}

function renderingsOf(acronym: string, terms: readonly Term[]): string[] {
  return terms
    .filter((term) => term.acronym === acronym || acronymsOf(term.source).has(acronym))
    .flatMap(({ target, admitted, expansion = '' }) => [target, ...admitted, expansion]);
}

/** The same renderings stand in many paragraphs. */
const acronymsOf = rememberWords(readAcronyms);

/** A rendering of the term base may be an acronym that the source does not have. */
function isTerm(acronym: string, terms: readonly Term[]): boolean {
  return terms.some(
    (term) =>
      term.acronym === acronym ||
      [term.target, ...term.admitted].some((rendering) => acronymsOf(rendering).has(acronym)),
  );
}

/** Whether one stands where the other should: a letter apart, or well known and not called for by any words. */
function isInstead(acronym: string, other: string, source: string): boolean {
  const isNear = editDistance(acronym, other, 2) <= (acronym.length > 4 ? 2 : 1);
  if (EVERYDAY.has(other)) return isNear;
  return isUncalled(other, source) || (isNear && acronym.length > 2);
}

/** An acronym whose Vietnamese is known, and does not stand in the source. */
function isUncalled(acronym: string, source: string): boolean {
  return isKnownAcronym(acronym) && !hasGround(acronym, source);
}

/** What the plan of mentions asks for and the translation does not do. */
function wrongForm({ acronym, expansion, form }: Mention, target: string, terms: readonly Term[]): Issue[] {
  const first = target.includes('(') ? introduction(acronym).exec(target) : null;
  if (form === 'expand') {
    if (!first && isDoneWithout(acronym, expansion, target, terms)) return [];
    if (!first || !isInWords(acronym, expansion, target, terms))
      return [softIssue(`"${acronym}" is not introduced; expected "${expansion} (${acronym})"`)];
    const rest = target.slice(first.index + 1);
    if (!rest.includes('(') || !introduction(acronym).test(rest)) return [];
    return [softIssue(`"(${acronym})" introduces it again; expected "${acronym}" alone after the first`)];
  }
  if (!first) return [];
  const wish = form === 'quoted' ? 'the words or the acronym, without brackets' : `"${acronym}" alone`;
  return [softIssue(`"(${acronym})" introduces it again; expected ${wish}`)];
}

/** Everyday words stand for it, and its letters nowhere: "drones" for UAV. What the letters stand for calls for them. */
function isDoneWithout(acronym: string, expansion: string, target: string, terms: readonly Term[]): boolean {
  if (readAcronyms(target).has(acronym) || target.toLowerCase().includes(expansion.toLowerCase())) return false;
  const words = terms
    .filter(({ source, acronym: own }) => own === acronym && source === acronym)
    .flatMap(({ admitted }) => admitted.filter((each) => !each.includes(' ')));
  return words.some(phraseFinder(target));
}

const ACRONYMS = 1000;

/** `(UAV)`, `(UAVs)`, `(or "UAV")` */
const introduction = remember(
  ACRONYMS,
  (acronym) => pattern`\((?:or |the )?["“]?${literal(acronym)}(?:['’]?s)?["”]?[),;]`,
);

function isInWords(acronym: string, expansion: string, target: string, terms: readonly Term[]): boolean {
  if (target.toLowerCase().includes(expansion.toLowerCase())) return true;
  const words = [expansion, ...renderingsOf(acronym, terms)].filter((each) => each !== acronym);
  return words.some(phraseFinder(target));
}

function hardIssue(message: string): Issue {
  return issue('accuracy/mistranslation', 'major', message);
}

function softIssue(message: string): Issue {
  return issue('style/organizational-style', 'minor', message);
}

function issue(category: Issue['category'], severity: Severity, message: string): Issue {
  return { check: 'acronyms', category, severity, message };
}
