import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { readEnglishNumbers } from '../text/english-numbers.ts';
import { readVietnameseNumbers } from '../text/vietnamese-numbers.ts';
import { checkAcronyms } from './acronyms.ts';
import { checkApproximations } from './approximations.ts';
import { calendarFigures } from './calendar-figures.ts';
import { checkCaption } from './caption.ts';
import { checkCauses } from './causes.ts';
import { checkCommentary } from './commentary.ts';
import { checkComparisons } from './comparisons.ts';
import { checkCounts } from './counts.ts';
import { checkDates } from './dates.ts';
import { checkDeeds } from './deeds.ts';
import { checkDesignations } from './designations.ts';
import { checkDoubled } from './doubled.ts';
import { checkEcho } from './echo.ts';
import { checkEmpty } from './empty.ts';
import { freeFigures } from './free-figures.ts';
import { checkHedges } from './hedges.ts';
import { checkLeftover } from './leftover.ts';
import { checkLength } from './length.ts';
import { checkLoop } from './loop.ts';
import { checkLostClauses } from './lost-clauses.ts';
import { checkMarkup } from './markup.ts';
import { checkModality } from './modality.ts';
import { checkMoney } from './money.ts';
import { checkNames } from './names.ts';
import { checkNegation } from './negation.ts';
import { checkNumbers } from './numbers.ts';
import { checkOffices } from './offices.ts';
import { checkOpposites } from './opposites.ts';
import { checkOrders } from './orders.ts';
import { pairDates } from './pair-dates.ts';
import { pairTimes } from './pair-times.ts';
import { checkPlaces } from './places.ts';
import { checkPronouns } from './pronouns.ts';
import { checkQuestion } from './question.ts';
import { checkQuotation } from './quotation.ts';
import { checkRanks } from './ranks.ts';
import { checkRoutes } from './routes.ts';
import { checkSpelling } from './spelling.ts';
import { checkTerms } from './terms.ts';
import { checkTimes } from './times.ts';
import { checkTolls } from './tolls.ts';
import { checkUnits } from './units.ts';
import { withoutFixed } from './without-fixed.ts';

/** A pure look at one translation. */
export type Check = (segment: TranslatedSegment) => Issue[];

/** Is there a translation at all? Where not, nothing else is worth a look. */
const WHOLE: readonly Check[] = [checkEmpty, checkEcho, checkLoop, checkCommentary];

/** Does it say what the source says? Issues come in this order within a severity. */
const PARTS: readonly Check[] = [
  checkOrders,
  checkLength,
  checkLostClauses,
  checkLeftover,
  checkNumbers,
  checkCounts,
  checkDates,
  checkTimes,
  checkMoney,
  checkUnits,
  checkDesignations,
  checkPlaces,
  checkDeeds,
  checkRoutes,
  checkCauses,
  checkTolls,
  checkNames,
  checkSpelling,
  checkAcronyms,
  checkTerms,
  checkApproximations,
  checkComparisons,
  checkOpposites,
  checkQuotation,
  checkPronouns,
  checkNegation,
  checkHedges,
  checkModality,
  checkOffices,
  checkRanks,
  checkQuestion,
  checkDoubled,
  checkCaption,
  checkMarkup,
];

const ORDER: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];

/** What all checks find in one translation, the gravest first. */
export function checkSegment(segment: TranslatedSegment): Issue[] {
  return checkSegments([segment])[0] ?? [];
}

/** Paragraphs that are looked at side by side: what is read of a text is remembered for as many. */
const SIDE_BY_SIDE = 64;

/**
 * What several checks read of a paragraph, the parts before what is made of them. Checks would read it by themselves; but the
 * first to ask would have to run all this code for one paragraph before the next.
 */
const READINGS: readonly ((segment: TranslatedSegment) => unknown)[] = [
  pairDates,
  pairTimes,
  calendarFigures,
  (segment) => readVietnameseNumbers(withoutFixed(segment).source),
  (segment) => readEnglishNumbers(withoutFixed(segment).target),
  freeFigures,
];

/**
 * What all checks find in each of some translations. Check by check, not paragraph by paragraph: the code of a check and
 * its patterns stay at hand for all, which takes a third of the time off.
 */
export function checkSegments(segments: readonly TranslatedSegment[]): Issue[][] {
  const issues: Issue[][] = [];
  for (let i = 0; i < segments.length; i += SIDE_BY_SIDE) {
    issues.push(...checkSideBySide(segments.slice(i, i + SIDE_BY_SIDE)));
  }
  return issues;
}

function checkSideBySide(segments: readonly TranslatedSegment[]): Issue[][] {
  const all = segments.map((segment) => ({ segment, issues: [] as Issue[] }));
  for (const check of WHOLE) {
    for (const { segment, issues } of all) if (issues.length === 0) issues.push(...check(segment));
  }
  const whole = all.filter(({ issues }) => issues.length === 0);
  for (const read of READINGS) {
    for (const { segment } of whole) read(segment);
  }
  for (const check of PARTS) {
    for (const { segment, issues } of whole) issues.push(...check(segment));
  }
  return all.map(({ issues }) => byGravity(issues));
}

/** The gravest first, else in the order they came. */
export function byGravity(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
