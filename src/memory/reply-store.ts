import * as v from 'valibot';
import type { Reply, ReplyStore } from '../model/engine.ts';
import type { MemoryFile } from './open-memory.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS replies (
    asked TEXT NOT NULL,
    model TEXT NOT NULL,
    reply TEXT NOT NULL,
    PRIMARY KEY (asked, model)
  ) WITHOUT ROWID`;

const ReplySchema = v.object({ translation: v.string(), notes: v.array(v.string()), model: v.string() });
const RowSchema = v.object({ reply: v.pipe(v.string(), v.parseJson(), ReplySchema) });

/** What machines answered. A row that no longer reads as a reply counts as not there: it is asked for again. */
export function replyStore({ database, read, write }: MemoryFile): ReplyStore {
  database.exec(SCHEMA);
  const byModel = database.prepare('SELECT reply FROM replies WHERE asked = ? AND model = ?');
  const byAny = database.prepare('SELECT reply FROM replies WHERE asked = ? ORDER BY model LIMIT 1');
  const insert = database.prepare('INSERT OR REPLACE INTO replies (asked, model, reply) VALUES (?, ?, ?)');
  const readRow = (row: unknown): Reply | undefined => {
    const parsed = v.safeParse(RowSchema, row);
    return parsed.success ? parsed.output.reply : undefined;
  };
  return {
    get: (asked, model) => read(() => readRow(model === undefined ? byAny.get(asked) : byModel.get(asked, model))),
    put: (asked, model, reply) => write(() => insert.run(asked, model, JSON.stringify(reply))),
  };
}
