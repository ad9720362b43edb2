import { checkSegment } from '../check/index.ts';
import type { BitextRow } from '../model/bitext.ts';
import type { Verdict } from '../model/engine.ts';
import { EngineError, UnavailableError } from '../model/errors.ts';
import type { Attempt, Issue } from '../model/outcome.ts';
import type { Reply } from '../model/reply.ts';
import { restoreFixed } from '../prompt/fixed-spans.ts';
import type { Repair } from '../prompt/instruct.ts';
import { bestOf } from './best-of.ts';
import type { Workshop } from './workshop.ts';

/** What came of asking again. */
export interface Repairs {
  readonly attempts: Verdict['repairs'];
  /** Each row that was to be repaired was asked for as often as allowed: there is nothing more to try. */
  readonly isComplete: boolean;
}

/**
 * Asks again for the machine's paragraphs that have a major or critical issue that no person has dismissed: with the draft and
 * precisely those issues. A new draft is taken if it has fewer issues and no new ones.
 * @param issues of each row.
 * @throws EngineError that ends the run; what a repair fails with otherwise leaves the draft as it is.
 */
export async function repairRows(
  rows: readonly BitextRow[],
  issues: Verdict['issues'],
  workshop: Pick<Workshop, 'translator' | 'repair' | 'decisions'>,
  context: (row: number) => string,
): Promise<Repairs> {
  const decisions = await workshop.decisions?.();
  const repaired = await Promise.all(
    rows.map(async (row, i) => {
      const known = decisions?.dismissals(row.segment.source) ?? [];
      const isDismissed = (issue: Issue) => known.some((each) => messageOf(each) === messageOf(issue));
      const mustMend = (issue: Issue) => isGrave(issue) && !isDismissed(issue);
      const isMachines = row.outcome.status === 'translated' && row.outcome.origin.by === 'machine';
      if (workshop.repair === 0 || !isMachines || !issues[i]?.some(mustMend)) return undefined;
      return { row: i, ...(await repairRow(row, mustMend, context(i), workshop)) };
    }),
  );
  const tried = repaired.filter((each) => each !== undefined);
  return {
    attempts: Object.fromEntries(tried.filter(({ all }) => all.length > 1).map(({ row, all }) => [row, all])),
    isComplete: tried.every(({ isComplete }) => isComplete),
  };
}

async function repairRow(
  row: BitextRow,
  mustMend: (issue: Issue) => boolean,
  context: string,
  { translator, repair }: Pick<Workshop, 'translator' | 'repair'>,
): Promise<{ all: readonly Attempt[]; isComplete: boolean }> {
  const draft = await translator.recall(row, context);
  if (!draft) return { all: [], isComplete: false };
  const all: Attempt[] = [attemptOf(row, draft)];
  while (all.length <= repair && bestOf(all)?.issues.some(mustMend)) {
    try {
      const { reply } = await translator.repair(row, faultsOf(all, mustMend), context);
      all.push(attemptOf(row, reply, bestOf(all)));
    } catch (error) {
      if (error instanceof UnavailableError) return { all, isComplete: false };
      if (!(error instanceof EngineError) || error.fatal) throw error;
      // A refusal, or an answer that is cut short, would come again.
      return { all, isComplete: !error.retryable };
    }
  }
  return { all, isComplete: true };
}

/** @param before the best so far; without it this is the draft. */
function attemptOf({ segment, terms, mentions }: BitextRow, reply: Reply, before?: Attempt): Attempt {
  const { kind, source, fixed } = segment;
  const target = restoreFixed(reply.translation, source, fixed);
  const issues = checkSegment({ kind, source, target, terms, mentions, fixed });
  return { ...reply, issues, taken: before === undefined || isBetter(issues, before.issues) };
}

function isBetter(issues: readonly Issue[], before: readonly Issue[]): boolean {
  const known = new Set(before.map(faultOf));
  return issues.length < before.length && issues.every((issue) => known.has(faultOf(issue)));
}

/** Of what counts, another message is another fault; of small things, the words of the message change with the draft's. */
function faultOf(issue: Issue): string {
  return isGrave(issue) ? messageOf(issue) : issue.check;
}

function isGrave({ severity }: Issue): boolean {
  return severity === 'major' || severity === 'critical';
}

function messageOf({ check, message }: Pick<Issue, 'check' | 'message'>): string {
  return `${check}: ${message}`;
}

/** What is to be mended in the best answer, and what came of mending it before. */
function faultsOf(attempts: readonly Attempt[], mustMend: (issue: Issue) => boolean): Repair {
  const best = bestOf(attempts);
  const later = attempts.slice(attempts.findLastIndex(({ taken }) => taken) + 1);
  return {
    draft: best?.translation ?? '',
    faults: (best?.issues ?? []).filter(mustMend).map(messageOf),
    inVain: later.map(({ issues }) => issues.map(messageOf)),
  };
}
