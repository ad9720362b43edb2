import { reasonIn } from '../bitext/review-items.ts';
import type { BitextRow } from '../model/bitext.ts';
import type { DecisionStore, Dismissal } from '../model/decision.ts';
import type { DismissedIssue, Issue } from '../model/outcome.ts';
import { unknownText } from './edit-conflicts.ts';
import type { Handwork, Tick } from './handwork.ts';

/**
 * The rows with what people said of their issues: conflicts of texts are issues too, and what a person has dismissed,
 * now or before, is none. What is new of it is kept, and counted.
 */
export async function settle(
  rows: readonly BitextRow[],
  handwork: Handwork,
  decisions: DecisionStore | undefined,
): Promise<{ readonly rows: readonly BitextRow[]; readonly ticks: number }> {
  const settled = rows.map((row, i) => settleRow(row, i, handwork, decisions));
  const dismissed = settled.flatMap(({ fresh }) => fresh);
  const restored = settled.flatMap(({ gone }) => gone);
  if (restored.length > 0) await decisions?.restore(restored);
  if (dismissed.length > 0) await decisions?.dismiss(dismissed);
  return { rows: settled.map(({ row }) => row), ticks: dismissed.length + restored.length };
}

/** Whether a person holds an issue of a paragraph for none, by what they ticked now or before. */
export function dismissals(
  { ticks }: Handwork,
  decisions: DecisionStore | undefined,
): (source: string, at: number, issue: Issue) => boolean {
  return (source, at, issue) => {
    const ticked = ticks.filter(({ segment }) => segment === at);
    return verdictOn(issue, ticked, decisions?.dismissals(source) ?? []).reason !== undefined;
  };
}

interface Settled {
  readonly row: BitextRow;
  /** Dismissed now. */
  readonly fresh: readonly Dismissal[];
  /** Dismissed no more. */
  readonly gone: readonly Dismissal[];
}

function settleRow(row: BitextRow, at: number, handwork: Handwork, decisions: DecisionStore | undefined): Settled {
  const { outcome, segment } = row;
  const { source } = segment;
  const target = outcome.status === 'translated' ? outcome.target : undefined;
  const issues = unique([...(outcome.issues ?? []), ...conflictsOf(at, target, handwork)]);
  if (issues.length === 0) return { row, fresh: [], gone: [] };
  const known = decisions?.dismissals(source) ?? [];
  const ticks = handwork.ticks.filter(({ segment: ticked }) => ticked === at);
  const verdicts = issues.map((issue) => ({ issue, ...verdictOn(issue, ticks, known) }));
  const dismissed = verdicts.flatMap(({ issue, reason }): DismissedIssue[] =>
    reason === undefined ? [] : [{ ...issue, reason }],
  );
  const open = verdicts.filter(({ reason }) => reason === undefined);
  const dismissalOf = ({ check, message }: Issue, reason = ''): Dismissal => ({ source, check, message, reason });
  return {
    row: {
      ...row,
      outcome: {
        ...outcome,
        issues: open.map(({ issue }) => remarked(issue, ticks)),
        ...(dismissed.length > 0 && { dismissed }),
      },
    },
    fresh: verdicts.flatMap(({ issue, reason, isNew }) =>
      reason !== undefined && isNew ? [dismissalOf(issue, reason)] : [],
    ),
    gone: open.flatMap(({ issue, isNew }) => (isNew ? [dismissalOf(issue)] : [])),
  };
}

/** With what a person wrote behind it. */
function remarked(issue: Issue, ticks: readonly Tick[]): Issue {
  const remark = tickOf(issue, ticks)?.reason;
  return remark ? { ...issue, remark } : issue;
}

/** The item of an issue, and what stands behind its message. */
function tickOf({ check, message }: Issue, ticks: readonly Tick[]): (Tick & { readonly reason: string }) | undefined {
  return ticks.flatMap((tick) => {
    const reason = tick.check === check ? reasonIn(tick.text, message) : undefined;
    return reason === undefined ? [] : [{ ...tick, reason }];
  })[0];
}

function conflictsOf(at: number, target: string | undefined, { conflicts, unknown }: Handwork): Issue[] {
  return [
    ...conflicts.filter(({ segment }) => segment === at).map(({ issue }) => issue),
    ...unknown
      .filter((each) => each.segment === at && each.target !== '' && each.target !== target)
      .map((each) => unknownText(each.target)),
  ];
}

function unique(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.check} ${issue.message}`, issue])).values()];
}

/** Why an issue is dismissed, undefined where it is open; and whether that is news. */
function verdictOn(
  issue: Issue,
  ticks: readonly Tick[],
  known: readonly Dismissal[],
): { readonly reason: string | undefined; readonly isNew: boolean } {
  const before = known.find((each) => each.check === issue.check && each.message === issue.message);
  const tick = tickOf(issue, ticks);
  if (tick?.isTicked) return { reason: tick.reason, isNew: before?.reason !== tick.reason };
  // A tick taken off where it was dismissed; elsewhere it may have been dismissed since.
  if (tick?.isDismissed) return { reason: undefined, isNew: before !== undefined };
  return { reason: before?.reason, isNew: false };
}
