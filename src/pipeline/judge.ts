import type { BitextRow } from '../model/bitext.ts';
import type { Verdict } from '../model/engine.ts';
import type { Issue } from '../model/outcome.ts';
import { sha256 } from '../text/hash.ts';
import { signature } from './signature.ts';
import type { Workshop } from './workshop.ts';

/** The code of the checks, some thirty files and their tables: a run in which nothing is new goes without it. */
export const loadChecks = () => import('./review-article.ts');

/**
 * The rows with their issues: those that were found before, where nothing that a check sees is another, else as the
 * checks find them now.
 */
export async function judge(rows: readonly BitextRow[], workshop: Workshop): Promise<BitextRow[]> {
  const verdicts = await workshop.verdicts?.open();
  if (!verdicts) return withIssues(rows, (await loadChecks()).reviewArticle(rows));
  const article = sha256(JSON.stringify(rows.map(({ segment }) => [segment.kind, segment.source])));
  const seen = sha256(JSON.stringify([workshop.verdicts?.checks, signature(workshop), ...rows.map(targetOf)]));
  const known = verdicts.get(article, seen);
  if (known) return withIssues(rows, known);
  const verdict = (await loadChecks()).reviewArticle(rows);
  // What cannot be remembered is found again.
  await verdicts.put(article, seen, verdict).catch(() => undefined);
  return withIssues(rows, verdict);
}

/** Terms, mentions and fixed stretches follow from the sources and what the signature names. */
function targetOf({ outcome }: BitextRow): string | null {
  return outcome.status === 'translated' ? outcome.target : null;
}

function withIssues(rows: readonly BitextRow[], verdict: Verdict): BitextRow[] {
  return rows.map((row, i) => {
    const issues: readonly Issue[] = verdict[i] ?? [];
    if (row.outcome.status !== 'translated' || issues.length === 0) return row;
    return { ...row, outcome: { ...row.outcome, issues } };
  });
}
