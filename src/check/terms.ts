import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import type { Term, TermUse } from '../model/term.ts';
import { phraseFinder } from '../text/english-phrases.ts';

/** How grave the absence of a term is; none for terms that only inform the engine. */
const ABSENCE: Readonly<Record<TermUse, Severity | undefined>> = {
  required: 'major',
  keep: 'major',
  preferred: 'minor',
  context: undefined,
  block: undefined,
};

/**
 * Terms of the glossary: one of a term's renderings stands in the translation, no forbidden one does. Inflection, hyphens
 * and up to two words between ("joint *arms production* venture") are right. Cannot see that a pronoun stands for a
 * term at a later mention.
 * Example: "xuồng không người lái" → "unmanned boat" (expected "unmanned surface vessel").
 */
export function checkTerms({ target, terms }: TranslatedSegment): Issue[] {
  const finds = phraseFinder(target);
  const unique = [...new Set(terms.map(({ term }) => term))];
  // What is wrong for one term may be right for another of the paragraph.
  const right = new Set(unique.flatMap((term) => [term.target, ...term.admitted]));
  return unique.flatMap((term) => {
    const wrong = forbidden(term, target, finds)
      .filter(({ rendering }) => !right.has(rendering))
      .map(({ issue }) => issue);
    return wrong.length > 0 ? wrong : absence(term, finds);
  });
}

function absence(term: Term, finds: (phrase: string) => boolean): Issue[] {
  const severity = ABSENCE[term.use];
  const renderings = [term.target, ...term.admitted, term.acronym ?? '', term.expansion ?? ''];
  if (!severity || renderings.some(finds)) return [];
  return [
    issue(
      severity,
      term.source === term.target
        ? `"${term.source}" is missing`
        : `"${term.source}" is not rendered; expected "${term.target}"`,
    ),
  ];
}

function forbidden(
  term: Term,
  target: string,
  finds: (phrase: string) => boolean,
): { rendering: string; issue: Issue }[] {
  return term.forbidden
    .filter((rendering) => finds(rendering) && target.toLowerCase().includes(rendering.toLowerCase()))
    .map((rendering) => ({
      rendering,
      issue: issue('major', `"${rendering}" is not used; expected "${term.target}"`),
    }));
}

function issue(severity: Severity, message: string): Issue {
  return { check: 'terms', category: 'terminology/inconsistent-with-resource', severity, message };
}
