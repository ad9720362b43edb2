import { rowLabels } from '../bitext/summary.ts';
import { checkConsistency } from '../check/consistency.ts';
import { byGravity, checkSegments } from '../check/index.ts';
import type { BitextRow } from '../model/bitext.ts';
import type { Verdict } from '../model/engine.ts';
import type { Issue } from '../model/outcome.ts';

export { repairRows } from './repair.ts';

/**
 * The issues of each row: what the checks find in a paragraph, and what only a look at the whole article shows, the same
 * source in two renderings.
 */
export function reviewArticle(rows: readonly BitextRow[]): Verdict['issues'] {
  const labels = rowLabels(rows);
  const translated = rows.flatMap(({ segment, terms, mentions, outcome }, row) => {
    if (outcome.status !== 'translated') return [];
    const { kind, source, fixed } = segment;
    const label = labels[row] ?? '';
    return [{ row, label, segment: { kind, source, target: outcome.target, terms, mentions, fixed } }];
  });
  const found: Issue[][] = rows.map(() => []);
  const issues = checkSegments(translated.map(({ segment }) => segment));
  for (const [i, { row }] of translated.entries()) found[row]?.push(...(issues[i] ?? []));
  for (const { row, issue } of checkConsistency(translated)) found[translated[row]?.row ?? row]?.push(issue);
  return found.map(byGravity);
}
