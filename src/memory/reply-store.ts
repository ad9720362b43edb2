import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import * as v from 'valibot';
import type { Reply, ReplyStore } from '../model/engine.ts';
import { UnavailableError } from '../model/errors.ts';
import { commitTogether } from './commit-together.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS replies (
    asked TEXT NOT NULL,
    model TEXT NOT NULL,
    reply TEXT NOT NULL,
    PRIMARY KEY (asked, model)
  ) WITHOUT ROWID`;

const ReplySchema = v.object({ translation: v.string(), notes: v.array(v.string()), model: v.string() });
const RowSchema = v.object({ reply: v.pipe(v.string(), v.parseJson(), ReplySchema) });

/**
 * Opens the translation memory: one SQLite file, in which each reply is durable before the next step is taken
 * (write-ahead log, `synchronous=FULL`), so that a killed run pays for nothing twice. Replies that come at one moment
 * share one transaction, and so one wait for the disk. Several processes may share the file.
 * @throws UnavailableError when the file cannot be opened or written.
 */
export function openReplyStore(file: string): ReplyStore & { close(): void } {
  const database = openDatabase(file);
  const byModel = database.prepare('SELECT reply FROM replies WHERE asked = ? AND model = ?');
  const byAny = database.prepare('SELECT reply FROM replies WHERE asked = ? ORDER BY model LIMIT 1');
  const insert = database.prepare('INSERT OR REPLACE INTO replies (asked, model, reply) VALUES (?, ?, ?)');
  const insertAll = database.transaction((rows: readonly (readonly string[])[]) => {
    for (const row of rows) insert.run(...row);
  });
  const put = commitTogether((rows: readonly (readonly string[])[]) =>
    orUnavailable(file, 'written', () => insertAll.immediate(rows)),
  );
  return {
    get: (asked, model) =>
      orUnavailable(file, 'read', () => readRow(model === undefined ? byAny.get(asked) : byModel.get(asked, model))),
    put: (asked, model, reply) => put([asked, model, JSON.stringify(reply)]),
    close: () => database.close(),
  };
}

function orUnavailable<T>(file: string, what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UnavailableError(
      `${file}: the memory cannot be ${what} (${reason(error)}); name another file with --memory`,
    );
  }
}

function openDatabase(file: string): Database.Database {
  return orUnavailable(file, 'opened', () => {
    mkdirSync(dirname(file), { recursive: true });
    const database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('busy_timeout = 10000');
    database.exec(SCHEMA);
    return database;
  });
}

/** A row that no longer reads as a reply counts as not there: it is asked for again. */
function readRow(row: unknown): Reply | undefined {
  const parsed = v.safeParse(RowSchema, row);
  return parsed.success ? parsed.output.reply : undefined;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
