import type { BitextRow } from '../model/bitext.ts';
import type { Verdict } from '../model/engine.ts';
import type { Attempt, Issue } from '../model/outcome.ts';
import { restoreFixed } from '../prompt/fixed-spans.ts';
import { sha256 } from '../text/hash.ts';
import { bestOf } from './best-of.ts';
import type { Surroundings } from './repair.ts';
import { signature } from './signature.ts';
import type { Workshop } from './workshop.ts';

/** The code of the checks, some thirty files and their tables: a run in which nothing is new goes without it. */
export const loadChecks = () => import('./review-article.ts');

/** The rows of an article as they were judged. */
interface Judged {
  readonly rows: BitextRow[];
  /** Whether all repairs could be asked for. */
  readonly isComplete: boolean;
}

/**
 * The rows with their issues, and with repairs of what the checks found: as they were before, where nothing that a check sees
 * is another, else as they are found and made now.
 * @throws EngineError that ends the run.
 */
export async function judge(rows: readonly BitextRow[], workshop: Workshop, around: Surroundings): Promise<Judged> {
  const verdicts = await workshop.verdicts?.open();
  if (!verdicts) return judged(rows, await reviewRows(rows, workshop, around));
  const article = sha256(JSON.stringify(rows.map(({ segment }) => [segment.kind, segment.source])));
  const { verdicts: { checks } = {}, repair } = workshop;
  const seen = sha256(JSON.stringify([checks, repair, signature(workshop), ...rows.map(targetOf)]));
  const known = verdicts.get(article, seen);
  if (known) return judged(rows, { verdict: known, isComplete: true });
  const reviewed = await reviewRows(rows, workshop, around);
  // What cannot be remembered is found again.
  if (reviewed.isComplete) await verdicts.put(article, seen, reviewed.verdict).catch(() => undefined);
  return judged(rows, reviewed);
}

interface Review {
  readonly verdict: Verdict;
  readonly isComplete: boolean;
}

function judged(rows: readonly BitextRow[], { verdict, isComplete }: Review): Judged {
  return { rows: withVerdict(rows, verdict), isComplete };
}

async function reviewRows(rows: readonly BitextRow[], workshop: Workshop, around: Surroundings): Promise<Review> {
  const { reviewArticle, repairRows } = await loadChecks();
  const issues = reviewArticle(rows);
  const { attempts, isComplete } = await repairRows(rows, issues, workshop, around);
  const verdict = { issues, repairs: attempts };
  const isSame = Object.values(attempts).every((all) => !all.slice(1).some(({ taken }) => taken));
  return { verdict: isSame ? verdict : { ...verdict, issues: reviewArticle(withVerdict(rows, verdict)) }, isComplete };
}

/** Terms, mentions and fixed stretches follow from the sources and what the signature names. */
function targetOf({ outcome }: BitextRow): string | null {
  return outcome.status === 'translated' ? outcome.target : null;
}

function withVerdict(rows: readonly BitextRow[], { issues, repairs }: Verdict): BitextRow[] {
  return rows.map((row, i) => withIssues(withRepair(row, repairs[i] ?? []), issues[i] ?? []));
}

function withIssues(row: BitextRow, issues: readonly Issue[]): BitextRow {
  if (row.outcome.status !== 'translated' || issues.length === 0) return row;
  return { ...row, outcome: { ...row.outcome, issues } };
}

const MOST_NOTES = 2;

function withRepair(row: BitextRow, attempts: readonly Attempt[]): BitextRow {
  const { segment, outcome } = row;
  const best = bestOf(attempts);
  if (!best || outcome.status !== 'translated' || outcome.origin.by !== 'machine') return row;
  const { translation, model } = best;
  const { refused = outcome.origin.refused } = best;
  // What was said of the draft may hold of its repair.
  const notes = [...new Set([...outcome.notes, ...best.notes])].slice(0, MOST_NOTES);
  const target = restoreFixed(translation, segment.source, segment.fixed);
  return { ...row, outcome: { ...outcome, target, notes, origin: { ...outcome.origin, model, refused }, attempts } };
}
