import { rowLabels } from '../bitext/summary.ts';
import { checkConsistency } from '../check/consistency.ts';
import { byGravity } from '../check/index.ts';
import type { BitextRow } from '../model/bitext.ts';
import type { Issue, Outcome } from '../model/outcome.ts';

/** Adds what only a look at the whole article shows: the same source in two renderings. */
export function reviewArticle(rows: readonly BitextRow[]): BitextRow[] {
  const labels = rowLabels(rows);
  const translated = rows.flatMap(({ segment, terms, mentions, outcome }, row) => {
    if (outcome.status !== 'translated') return [];
    const { kind, source, fixed } = segment;
    const label = labels[row] ?? '';
    return [{ row, label, segment: { kind, source, target: outcome.target, terms, mentions, fixed } }];
  });
  const found = new Map<number, Issue[]>();
  for (const { row, issue } of checkConsistency(translated)) {
    const at = translated[row]?.row ?? row;
    found.set(at, [...(found.get(at) ?? []), issue]);
  }
  return rows.map((row, i) => ({ ...row, outcome: withIssues(row.outcome, found.get(i) ?? []) }));
}

function withIssues(outcome: Outcome, issues: readonly Issue[]): Outcome {
  if (outcome.status !== 'translated' || issues.length === 0) return outcome;
  return { ...outcome, issues: byGravity([...outcome.issues, ...issues]) };
}
