import * as v from 'valibot';
import type { Answer, ReplyStore } from '../model/engine.ts';
import type { Reply } from '../model/reply.ts';
import type { MemoryFile } from './open-memory-file.ts';

export const ReplySchema = v.object({
  translation: v.string(),
  notes: v.array(v.string()),
  model: v.string(),
  refused: v.optional(v.object({ model: v.string(), reason: v.string() })),
});
/** A reply as it is stored. */
export const StoredReply = v.pipe(v.string(), v.parseJson(), ReplySchema);
const RowSchema = v.object({ reply: StoredReply });

export const INSERT_REPLY = `INSERT OR REPLACE INTO replies (asked, model, source, reply, made)
  VALUES (?1, ?2, ?3, ?4, (SELECT COALESCE(MAX(made), 0) + 1 FROM replies WHERE asked = ?1))`;

/** The same for answers of before, the last first: none of them counts as later than those that are there. */
export const INSERT_OLD_REPLY = `INSERT OR REPLACE INTO replies (asked, model, source, reply, made)
  VALUES (?1, ?2, ?3, ?4, (SELECT COALESCE(MIN(made), 1) - 1 FROM replies WHERE asked = ?1))`;

/** What machines answered. A row that no longer reads as a reply counts as not there: it is asked for again. */
export function replyStore({ prepare, read, write }: MemoryFile): ReplyStore {
  const statements = prepare((database) => ({
    byModel: database.prepare('SELECT reply FROM replies WHERE asked = ? AND model = ?'),
    byAny: database.prepare('SELECT reply FROM replies WHERE asked = ? ORDER BY made DESC, model LIMIT 1'),
    ofSource: database.prepare('SELECT reply FROM replies WHERE source = ? ORDER BY asked, model'),
    insert: database.prepare(INSERT_REPLY),
  }));
  return {
    get: (asked, model) =>
      read(() => {
        const { byAny, byModel } = statements();
        return readRow(model === undefined ? byAny.get(asked) : byModel.get(asked, model));
      }),
    ofSource: (source) =>
      read(() =>
        statements()
          .ofSource.all(source)
          .flatMap((row) => readRow(row) ?? []),
      ),
    put: (answer) => write(() => statements().insert.run(...answerColumns(answer))),
  };
}

/** As the table has them: what was asked, the model, the source, the reply. */
export function answerColumns({ asked, model, source, reply }: Answer): string[] {
  return [asked, model, source, JSON.stringify(reply)];
}

function readRow(row: unknown): Reply | undefined {
  const parsed = v.safeParse(RowSchema, row);
  return parsed.success ? parsed.output.reply : undefined;
}
