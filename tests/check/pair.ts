import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { Issue, TranslatedSegment } from '../../src/model/outcome.ts';
import type { Term } from '../../src/model/term.ts';

/** A paragraph and its translation, as the checks get them; `terms` are matched in the source. */
export function pair(
  source: string,
  target: string,
  more: Partial<Omit<TranslatedSegment, 'terms'>> & { readonly terms?: readonly Term[] } = {},
): TranslatedSegment {
  const { terms = [], ...rest } = more;
  return {
    kind: 'paragraph',
    mentions: [],
    fixed: [],
    ...rest,
    source,
    target,
    terms: compileTerms(terms).match(source),
  };
}

/** A required term; `more` makes it another. */
export function term(source: string, target: string, more: Partial<Term> = {}): Term {
  return { source, target, admitted: [], forbidden: [], use: 'required', place: 'defence.csv:2', ...more };
}

/** `critical "1,5 tỷ" in the source: …` for each issue. */
export function lines(issues: readonly Issue[]): string[] {
  return issues.map(({ severity, message }) => `${severity} ${message}`);
}
