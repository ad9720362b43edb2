import * as v from 'valibot';
import type { Decision, DecisionStore, Dismissal } from '../model/decision.ts';
import type { MemoryFile } from './open-memory-file.ts';

/** What stands for an unknown place: no article has this path. */
const NOWHERE = { article: '', occurrence: 0 };

const DecisionSchema = v.pipe(
  v.object({
    kind: v.picklist(['edit', 'approval', 'import']),
    source: v.string(),
    target: v.string(),
    article: v.string(),
    occurrence: v.number(),
  }),
  v.transform(
    ({ article, occurrence, ...rest }): Decision => ({
      ...rest,
      place: article === NOWHERE.article ? undefined : { article, occurrence },
    }),
  ),
);
const DismissalSchema = v.object({ source: v.string(), check: v.string(), message: v.string(), reason: v.string() });

export const SELECT_DECISIONS = 'SELECT kind, source, target, article, occurrence FROM decisions';
export const SELECT_DISMISSALS = 'SELECT source, check_name AS "check", message, reason FROM dismissals';
// Replaced, not updated: it gets a number of its own.
export const INSERT_DECISION =
  'INSERT OR REPLACE INTO decisions (source, article, occurrence, kind, target) VALUES (?, ?, ?, ?, ?)';
export const INSERT_DISMISSAL =
  'INSERT OR REPLACE INTO dismissals (source, check_name, message, reason) VALUES (?, ?, ?, ?)';

/**
 * What people decided: of a paragraph at its place the last decision is kept, and a number that grows says which of
 * several places was decided on last. Rows that cannot be read count as not there.
 */
export function decisionStore({ prepare, read, write }: MemoryFile): DecisionStore {
  const statements = prepare((database) => ({
    find: database.prepare(
      `${SELECT_DECISIONS} WHERE source = ? ORDER BY (article = ? AND occurrence = ?) DESC, id DESC LIMIT 1`,
    ),
    dismissals: database.prepare(`${SELECT_DISMISSALS} WHERE source = ? ORDER BY check_name, message`),
    decide: database.prepare(INSERT_DECISION),
    dismiss: database.prepare(INSERT_DISMISSAL),
    restore: database.prepare('DELETE FROM dismissals WHERE source = ? AND check_name = ? AND message = ?'),
  }));
  return {
    find: (source, { article, occurrence }) =>
      read(() => readDecision(statements().find.get(source, article, occurrence))[0]),
    decide: (decisions) =>
      write(() => {
        for (const decision of decisions) statements().decide.run(...decisionColumns(decision));
      }),
    dismissals: (source) => read(() => statements().dismissals.all(source).flatMap(readDismissal)),
    restore: (dismissals) =>
      write(() => {
        for (const { source, check, message } of dismissals) statements().restore.run(source, check, message);
      }),
    dismiss: (dismissals) =>
      write(() => {
        for (const dismissal of dismissals) statements().dismiss.run(...dismissalColumns(dismissal));
      }),
  };
}

/** As the table has them: the text, its place, then what was decided. */
export function decisionColumns({ source, place = NOWHERE, kind, target }: Decision): (string | number)[] {
  return [source, place.article, place.occurrence, kind, target];
}

/** As the table has them: the text, the issue, the reason. */
export function dismissalColumns({ source, check, message, reason }: Dismissal): string[] {
  return [source, check, message, reason];
}

/** The decision of a row; none where the row cannot be read. */
export function readDecision(row: unknown): Decision[] {
  const parsed = v.safeParse(DecisionSchema, row);
  return parsed.success ? [parsed.output] : [];
}

/** The dismissal of a row; none where the row cannot be read. */
export function readDismissal(row: unknown): Dismissal[] {
  const parsed = v.safeParse(DismissalSchema, row);
  return parsed.success ? [parsed.output] : [];
}
