import type { Range } from '../model/article.ts';
import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import type { Term, TermUse } from '../model/term.ts';
import { phraseFinder } from '../text/english-phrases.ts';
import { findWhole } from '../text/find-whole.ts';
import { type FreePhrases, freePhrases } from '../text/free-phrases.ts';
import { pattern } from '../text/pattern.ts';
import { isCapital } from '../text/word-characters.ts';
import { isPersonIn } from './given-names.ts';
import { wronglyIntroduced } from './introduced.ts';
import { isLeftOut, namesOtherPlaces } from './left-out.ts';
import { otherPerson } from './other-person.ts';
import { withoutFixed } from './without-fixed.ts';

/** How grave the absence of a term is; none for terms that only inform the engine. */
const ABSENCE: Readonly<Record<TermUse, Severity | undefined>> = {
  required: 'major',
  keep: 'major',
  preferred: 'minor',
  context: undefined,
  block: undefined,
};

/** What names a country again, in both languages. */
const COUNTRY_AGAIN = ['the country', 'the nation', 'the kingdom', 'the republic', 'the island'];
const VIETNAMESE_COUNTRY_AGAIN = pattern.i`(?:nước (?:này|đó|kia)|đất nước|quốc gia|đảo|vương quốc|cộng hòa)(?!\p{L})`;

/**
 * Terms of the glossary: one of a term's renderings stands in the translation, no forbidden one does, an acronym in
 * brackets follows its own words. Right are other forms of the same words ("Ministry of Defense", "exporting weapons",
 * "Ukrainian", "air strikes"), words between ("joint *arms production* venture"), a short form that names the thing again
 * ("the ministry"), and the name alone where the term introduces one ("tiêm kích F-16" → "F-16s"). A person's full name
 * is not another's, though the surname stands too. Cannot see that a pronoun stands for a term, nor that only one of two
 * mentions is wrong.
 * Example: "xuồng không người lái" → "unmanned boat" (expected "unmanned surface vessel").
 */
export function checkTerms(segment: TranslatedSegment): Issue[] {
  if (segment.terms.length === 0) return [];
  const { target } = withoutFixed(segment);
  const cleaned = { ...segment, target };
  const unique = [...new Set(segment.terms.map(({ term }) => term))];
  const wrong = forbiddenIssues(unique, target);
  for (const [term, issues] of otherPeople(cleaned, unique)) wrong.set(term, issues);
  const missing = missingTerms(cleaned, unique);
  return [
    ...unique.flatMap((term) => wrong.get(term) ?? (missing.includes(term) ? absence(term) : [])),
    ...wronglyIntroduced(unique, target).flatMap((term) => (wrong.has(term) ? [] : introduction(term))),
  ];
}

function missingTerms(segment: TranslatedSegment, terms: readonly Term[]): Term[] {
  const finds = phraseFinder(segment.target);
  const missing = terms.filter((term) => ABSENCE[term.use] && !renderingsOf(term).some(finds));
  if (missing.length === 0) return [];
  // Few paragraphs come so far: the wider search takes longer.
  const { holds, names } = freePhrases(segment.target);
  return (
    missing
      .filter((term) => !renderingsOf(term).some(holds))
      .filter((term) => !isNamedAgain(term, segment, names) && !isLeftOut(term, segment))
      // "Trương Mỹ Lan" is no country.
      .filter((term) => !isPlace(term) || !isPersonIn(segment, term))
  );
}

function isPlace({ category }: Term): boolean {
  return category === 'country' || category === 'place';
}

const known = new WeakMap<Term, readonly string[]>();

/** Asked anew for each paragraph that holds the term. */
function renderingsOf(term: Term): readonly string[] {
  const { target, admitted, acronym = '', expansion = '' } = term;
  const renderings =
    known.get(term) ??
    [target, ...admitted.filter((rendering) => !isShort(rendering)), acronym, expansion].filter((each) => each !== '');
  known.set(term, renderings);
  return renderings;
}

/** "the North": right with its article only. */
function isShort(rendering: string): boolean {
  return rendering.startsWith('the ');
}

function isNamedAgain(term: Term, segment: TranslatedSegment, names: FreePhrases['names']): boolean {
  const { category, target, admitted, expansion = '' } = term;
  if (admitted.filter(isShort).some(names)) return true;
  if (category === 'country')
    return !VIETNAMESE_COUNTRY_AGAIN.test(segment.source) && !namesOtherPlaces(segment) && COUNTRY_AGAIN.some(names);
  if (category === 'person') return target.split(' ').some((name) => findWhole(segment.target, name).length > 0);
  // Of the admitted, names alone: the head of "export weapons" is no name of exports.
  const full = [target, expansion, ...admitted.filter((rendering) => isCapital(rendering))];
  return !isNamedAgainInSource(term, segment) && full.some(names);
}

/** "Tên lửa đạn đạo … các tên lửa": the short form of the translation is that of the source. */
function isNamedAgainInSource(term: Term, { source, terms }: TranslatedSegment): boolean {
  const rest = terms
    .filter((match) => match.term === term)
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), source);
  const syllables = term.source.split(' ');
  const head = syllables.slice(0, syllables.length > 2 ? 2 : 1).join(' ');
  return findWhole(rest.toLowerCase(), head.toLowerCase()).length > 0;
}

function absence({ source, target, use }: Term): Issue[] {
  const message = source === target ? `"${source}" is missing` : `"${source}" is not rendered; expected "${target}"`;
  return [issue(ABSENCE[use] ?? 'minor', message)];
}

/** Of people of the glossary whose full name another's stands for. */
function otherPeople(segment: TranslatedSegment, terms: readonly Term[]): [Term, Issue[]][] {
  const absent = terms.filter(({ category, target }) => category === 'person' && !segment.target.includes(target));
  return absent.flatMap((term): [Term, Issue[]][] => {
    const other = otherPerson(term, segment);
    if (other === undefined) return [];
    const message = `"${term.source}" → "${other}"; expected "${term.target}"`;
    return [[term, [issue(ABSENCE[term.use] ?? 'minor', message)]]];
  });
}

function introduction({ acronym, expansion, use }: Term): Issue[] {
  const message = `"(${acronym})" follows other words; expected "${expansion} (${acronym})"`;
  return [issue(ABSENCE[use] ?? 'minor', message)];
}

/** The forbidden renderings that stand in the translation, outside what is right for one of the paragraph's terms. */
function forbiddenIssues(terms: readonly Term[], target: string): Map<Term, Issue[]> {
  const found = new Map<Term, Issue[]>();
  const suspects = terms.filter(({ forbidden }) => forbidden.length > 0);
  if (suspects.length === 0) return found;
  const english = target.toLowerCase();
  for (const term of suspects) {
    const used = term.forbidden.filter((rendering) => stands(rendering.toLowerCase(), english, terms));
    const issues = used.map((each) => issue('major', `"${each}" is not used; expected "${term.target}"`));
    if (issues.length > 0) found.set(term, issues);
  }
  return found;
}

function stands(rendering: string, english: string, terms: readonly Term[]): boolean {
  if (!english.includes(rendering)) return false;
  const places = [rendering, `${rendering}s`].flatMap((form) => findWhole(english, form));
  const right = terms.flatMap((term) => [term.target, ...term.admitted]).map((each) => each.toLowerCase());
  const covers = right.filter((each) => each.includes(rendering)).flatMap((each) => findWhole(english, each));
  return places.some((place) => !covers.some((cover) => isInside(place, cover)));
}

function isInside(place: Range, cover: Range): boolean {
  return cover.start <= place.start && place.end <= cover.end;
}

function issue(severity: Severity, message: string): Issue {
  return { check: 'terms', category: 'terminology/inconsistent-with-resource', severity, message };
}
