import type Database from 'libsql';
import type { Decision, Dismissal } from '../model/decision.ts';
import { normalizeText, toOneLine } from '../text/normalize.ts';
import { readDecision, readDismissal, SELECT_DECISIONS, SELECT_DISMISSALS } from './decision-store.ts';
import type { MemoryFile } from './open-memory-file.ts';

/** What is to be forgotten: all of a paragraph, what was decided in an article, or what a model answered. */
export type Forgettable =
  | { readonly by: 'text'; readonly text: string }
  | { readonly by: 'article'; readonly path: string }
  | { readonly by: 'model'; readonly name: string };

export interface Forgotten {
  readonly decisions: readonly Decision[];
  readonly dismissals: readonly Dismissal[];
  /** How many machine replies. */
  readonly replies: number;
}

/**
 * Forgets for good.
 * @returns what is gone when it resolves.
 */
export async function forget(memory: MemoryFile, what: Forgettable): Promise<Forgotten> {
  let forgotten: Forgotten = NOTHING;
  const current = memory.prepare((database) => database);
  await memory.write(() => {
    forgotten = forgetIn(current(), what);
    // What the checks found, and what was said of it, holds texts, too, and is found again.
    current().exec('DELETE FROM verdicts; DELETE FROM records');
  });
  return forgotten;
}

const NOTHING: Forgotten = { decisions: [], dismissals: [], replies: 0 };

function forgetIn(database: Database.Database, what: Forgettable): Forgotten {
  // Else the text stays in the file until its room is used again.
  database.pragma('secure_delete = ON');
  /** Reads the rows, then deletes them, in the one transaction. */
  const take = (select: string, where: string, ...values: string[]): unknown[] => {
    const rows = database.prepare(`${select} WHERE ${where}`).all(...values);
    database.prepare(`DELETE ${select.slice(select.indexOf('FROM'))} WHERE ${where}`).run(...values);
    return rows;
  };
  if (what.by === 'model') return { ...NOTHING, replies: take(SELECT_REPLIES, BY_MODEL, what.name, what.name).length };
  if (what.by === 'article')
    return {
      ...NOTHING,
      decisions: take(SELECT_DECISIONS, "article = ? AND article <> ''", what.path).flatMap(readDecision),
    };
  // As segments have it, or as another tool has written it.
  const texts = [toOneLine(normalizeText(what.text)), what.text];
  return {
    decisions: take(SELECT_DECISIONS, 'source IN (?, ?)', ...texts).flatMap(readDecision),
    dismissals: take(SELECT_DISMISSALS, 'source IN (?, ?)', ...texts).flatMap(readDismissal),
    replies: take(SELECT_REPLIES, 'source IN (?, ?)', ...texts).length,
  };
}

/** Asked for, or, as a fallback, wrote it. */
const BY_MODEL = "model = ? OR json_extract(reply, '$.model') = ?";

const SELECT_REPLIES = 'SELECT asked FROM replies';
