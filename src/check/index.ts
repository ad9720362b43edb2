import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { checkCommentary } from './commentary.ts';
import { checkEcho } from './echo.ts';
import { checkEmpty } from './empty.ts';
import { checkLeftover } from './leftover.ts';
import { checkMarkup } from './markup.ts';
import { checkNumbers } from './numbers.ts';
import { checkTerms } from './terms.ts';

/** A pure look at one translation. */
export type Check = (segment: TranslatedSegment) => Issue[];

/** All checks, by name. Issues come in this order within a severity. */
export const CHECKS: Readonly<Record<string, Check>> = {
  empty: checkEmpty,
  echo: checkEcho,
  commentary: checkCommentary,
  leftover: checkLeftover,
  numbers: checkNumbers,
  terms: checkTerms,
  markup: checkMarkup,
};

const ORDER: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];

/** What all checks find in one translation, the gravest first. */
export function checkSegment(segment: TranslatedSegment): Issue[] {
  const issues = Object.values(CHECKS).flatMap((check) => check(segment));
  return issues.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
