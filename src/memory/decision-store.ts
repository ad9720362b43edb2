import * as v from 'valibot';
import type { Decision, DecisionStore, Dismissal } from '../model/decision.ts';
import type { MemoryFile } from './open-memory.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS decisions (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    article TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    UNIQUE (source, article, occurrence)
  );
  CREATE TABLE IF NOT EXISTS dismissals (
    source TEXT NOT NULL,
    check_name TEXT NOT NULL,
    message TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (source, check_name, message)
  ) WITHOUT ROWID`;

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

const DECISION = 'SELECT kind, source, target, article, occurrence FROM decisions';
const DISMISSAL = 'SELECT source, check_name AS "check", message, reason FROM dismissals';

/**
 * What people decided: of a paragraph at its place the last decision is kept, and a number that grows says which of
 * several places was decided on last. Rows that cannot be read count as not there.
 */
export function decisionStore({ database, read, write }: MemoryFile): DecisionStore {
  database.exec(SCHEMA);
  const first = database.prepare(
    `${DECISION} WHERE source = ? ORDER BY (article = ? AND occurrence = ?) DESC, id DESC LIMIT 1`,
  );
  const ofSource = database.prepare(`${DISMISSAL} WHERE source = ? ORDER BY check_name, message`);
  // Replaced, not updated: it gets a number of its own.
  const insert = database.prepare(
    'INSERT OR REPLACE INTO decisions (source, article, occurrence, kind, target) VALUES (?, ?, ?, ?, ?)',
  );
  const insertDismissal = database.prepare(
    'INSERT OR REPLACE INTO dismissals (source, check_name, message, reason) VALUES (?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM dismissals WHERE source = ? AND check_name = ? AND message = ?');
  return {
    find: (source, { article, occurrence }) => read(() => readDecision(first.get(source, article, occurrence))),
    decide: (decisions) =>
      write(() => {
        for (const { source, place = NOWHERE, kind, target } of decisions)
          insert.run(source, place.article, place.occurrence, kind, target);
      }),
    dismissals: (source) => read(() => ofSource.all(source).flatMap(readDismissal)),
    restore: (dismissals) =>
      write(() => {
        for (const { source, check, message } of dismissals) remove.run(source, check, message);
      }),
    dismiss: (dismissals) =>
      write(() => {
        for (const { source, check, message, reason } of dismissals)
          insertDismissal.run(source, check, message, reason);
      }),
  };
}

function readDecision(row: unknown): Decision | undefined {
  const parsed = v.safeParse(DecisionSchema, row);
  return parsed.success ? parsed.output : undefined;
}

function readDismissal(row: unknown): Dismissal[] {
  const parsed = v.safeParse(DismissalSchema, row);
  return parsed.success ? [parsed.output] : [];
}
