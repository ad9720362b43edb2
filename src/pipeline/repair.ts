import { checkSegment } from '../check/index.ts';
import type { BitextRow } from '../model/bitext.ts';
import type { Verdict } from '../model/engine.ts';
import { EngineError } from '../model/errors.ts';
import type { Attempt, Issue } from '../model/outcome.ts';
import type { Reply } from '../model/reply.ts';
import { restoreFixed } from '../prompt/fixed-spans.ts';
import type { Repair } from '../prompt/instruct.ts';
import { allOrFirstError } from './all-or-first-error.ts';
import { bestOf } from './best-of.ts';
import type { Workshop } from './workshop.ts';

/** What came of asking again. */
export interface Repairs {
  readonly attempts: Verdict['repairs'];
  /** Each row that was to be repaired was asked for as often as allowed: there is nothing more to try. */
  readonly isComplete: boolean;
}

/** What stands around the rows of an article. */
export interface Surroundings {
  /** Of each row, for the engine. */
  readonly context: (row: number) => string;
  /** Whether a person holds an issue of a row for none. */
  readonly isDismissed: (source: string, row: number, issue: Issue) => boolean;
}

/**
 * Asks again for the machine's paragraphs that have a major or critical issue: with the draft and precisely those issues. A
 * new draft is taken if it has fewer issues and no new ones. Where a person has dismissed what is left, nothing is asked.
 * @param issues of each row.
 * @throws EngineError that ends the run; what a repair fails with otherwise leaves the draft as it is.
 */
export async function repairRows(
  rows: readonly BitextRow[],
  issues: Verdict['issues'],
  workshop: Pick<Workshop, 'translator' | 'repair'>,
  { context, isDismissed }: Surroundings,
): Promise<Repairs> {
  const tried = await allOrFirstError(
    rows.map(async (row, i) => {
      const isMachines = row.outcome.status === 'translated' && row.outcome.origin.by === 'machine';
      if (!isMachines || !issues[i]?.some(isGrave)) return { row: i, all: [], isComplete: true };
      const isOpen = (issue: Issue) => isGrave(issue) && !isDismissed(row.segment.source, i, issue);
      return { row: i, ...(await repairRow(row, isOpen, context(i), workshop)) };
    }),
  );
  return {
    attempts: Object.fromEntries(tried.filter(({ all }) => all.length > 1).map(({ row, all }) => [row, all])),
    isComplete: tried.every(({ isComplete }) => isComplete),
  };
}

async function repairRow(
  row: BitextRow,
  isOpen: (issue: Issue) => boolean,
  context: string,
  { translator, repair }: Pick<Workshop, 'translator' | 'repair'>,
): Promise<{ all: readonly Attempt[]; isComplete: boolean }> {
  const draft = await translator.recall(row, context);
  if (!draft) return { all: [], isComplete: false };
  const all: Attempt[] = [attemptOf(row, draft)];
  try {
    while (all.length <= repair && bestOf(all)?.issues.some(isGrave)) {
      const faults = faultsOf(all);
      const known = await translator.recallRepair(row, faults, context);
      if (!known && !bestOf(all)?.issues.some(isOpen)) break;
      if (!known && !(await translator.canAsk())) return { all, isComplete: false };
      all.push(attemptOf(row, known ?? (await translator.repair(row, faults, context)), bestOf(all)));
    }
    return { all, isComplete: true };
  } catch (error) {
    if (!(error instanceof EngineError) || (error.fatal && isNew(row, error))) throw error;
    return { all, isComplete: wouldComeAgain(error) };
  }
}

/** A paragraph that was known stays as it was where the engine no longer answers; one of this run is not done without. */
function isNew({ outcome }: BitextRow, { fault }: EngineError): boolean {
  const isKnown = outcome.status === 'translated' && outcome.origin.by === 'machine' && outcome.origin.recalled;
  return !isKnown || fault === 'aborted';
}

/** A refusal would, or an answer that is cut short. Of a fallback's fault the refusal before it is only the occasion. */
function wouldComeAgain(error: EngineError): boolean {
  const { fatal, retryable } = error.cause instanceof EngineError ? error.cause : error;
  return !fatal && !retryable;
}

/** @param before the best so far; without it this is the draft. */
function attemptOf({ segment, terms, mentions }: BitextRow, reply: Reply, before?: Attempt): Attempt {
  const { kind, source, fixed } = segment;
  const target = restoreFixed(reply.translation, source, fixed);
  const issues = checkSegment({ kind, source, target, terms, mentions, fixed });
  return { ...reply, issues, taken: before === undefined || isBetter(issues, before.issues) };
}

function isBetter(issues: readonly Issue[], before: readonly Issue[]): boolean {
  // Of what counts, another message is another fault; of small things, the words of the message change with the draft's.
  const known = new Set(before.flatMap((issue) => [issue.check, messageOf(issue)]));
  return (
    issues.length < before.length && issues.every((issue) => known.has(isGrave(issue) ? messageOf(issue) : issue.check))
  );
}

function isGrave({ severity }: Issue): boolean {
  return severity === 'major' || severity === 'critical';
}

function messageOf({ check, message }: Pick<Issue, 'check' | 'message'>): string {
  return `${check}: ${message}`;
}

/** What is to be mended in the best answer, and what came of mending it before. */
function faultsOf(attempts: readonly Attempt[]): Repair {
  const best = bestOf(attempts);
  const later = attempts.slice(attempts.findLastIndex(({ taken }) => taken) + 1);
  return {
    draft: best?.translation ?? '',
    faults: (best?.issues ?? []).filter(isGrave).map(messageOf),
    inVain: later.map(({ issues }) => issues.map(messageOf)),
  };
}
