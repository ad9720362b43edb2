import { checkDesignations } from '../check/designations.ts';
import { checkSegment } from '../check/index.ts';
import type { Issue, Severity } from '../model/outcome.ts';
import type { Term, TermBase } from '../model/term.ts';

/** Checks that judge whole sentences: a term alone may well be three letters for a line of Vietnamese. */
const OF_SENTENCES: ReadonlySet<string> = new Set(['length']);
const GRAVE: ReadonlySet<Severity> = new Set(['major', 'critical']);

/**
 * Renderings of rows that the checks would report in a translation that uses them: Vietnamese left over, another figure
 * or designation, a forbidden word.
 * @returns faults with the place of the row.
 */
export function checkRows(rows: readonly Term[], { match }: Pick<TermBase, 'match'>): string[] {
  return rows.flatMap((row) => {
    if (row.use === 'block') return [];
    const renderings = [
      { column: 'target', rendering: row.target },
      ...row.admitted.map((rendering) => ({ column: 'admitted', rendering })),
    ];
    return renderings.flatMap(({ column, rendering }) =>
      graveIssues(row, rendering, match).map(
        ({ check, message }) =>
          `${row.place}: ${column} "${rendering}" breaks the check of ${check} (${message}); mend or delete it`,
      ),
    );
  });
}

function graveIssues({ source, forbidden }: Term, target: string, match: TermBase['match']): Issue[] {
  // A rendering that the row forbids itself is said elsewhere, by its columns.
  if (target === '' || forbidden.some((each) => each.toLowerCase() === target.toLowerCase())) return [];
  const alone = { kind: 'paragraph', source, target, terms: match(source), mentions: [], fixed: [] } as const;
  // The check of designations takes a row's word for what it says: here nobody may.
  const ofDesignations = checkDesignations({ ...alone, terms: [] });
  const found = checkSegment(alone).filter(({ check }) => !OF_SENTENCES.has(check));
  const issues = [...found, ...ofDesignations].filter(({ severity }) => GRAVE.has(severity));
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()];
}
