import { rowLabels } from '../bitext/summary.ts';
import { checkConsistency } from '../check/consistency.ts';
import { byGravity, checkSegments } from '../check/index.ts';
import type { BitextRow } from '../model/bitext.ts';
import type { Verdict } from '../model/engine.ts';
import type { Issue, Outcome, TranslatedSegment } from '../model/outcome.ts';

export { repairRows } from './repair.ts';

/** What was found in paragraphs, by what became of them. */
const KNOWN = new WeakMap<Outcome, readonly Issue[]>();

/** Looks at paragraphs by themselves, once. */
export function lookAt(rows: readonly BitextRow[]): void {
  const fresh = rows.filter(({ outcome }) => !KNOWN.has(outcome));
  const translated = fresh.flatMap((row) => translationOf(row).map((segment) => ({ segment, outcome: row.outcome })));
  const issues = checkSegments(translated.map(({ segment }) => segment));
  for (const [i, { outcome }] of translated.entries()) KNOWN.set(outcome, issues[i] ?? []);
}

/**
 * The issues of each row: what the checks find in a paragraph, and what only a look at the whole article shows, the same
 * source in two renderings.
 */
export function reviewArticle(rows: readonly BitextRow[]): Verdict['issues'] {
  lookAt(rows);
  const labels = rowLabels(rows);
  const translated = rows.flatMap((each, row) =>
    translationOf(each).map((segment) => ({ row, label: labels[row] ?? '', segment })),
  );
  const found = rows.map(({ outcome }) => [...(KNOWN.get(outcome) ?? [])]);
  for (const { row, issue } of checkConsistency(translated)) found[translated[row]?.row ?? row]?.push(issue);
  return found.map(byGravity);
}

function translationOf({ segment, terms, mentions, outcome }: BitextRow): TranslatedSegment[] {
  if (outcome.status !== 'translated') return [];
  const { kind, source, fixed } = segment;
  return [{ kind, source, target: outcome.target, terms, mentions, fixed }];
}
