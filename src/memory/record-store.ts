import * as v from 'valibot';
import type { RecordStore } from '../model/engine.ts';
import type { MemoryFile } from './open-memory-file.ts';

const RowSchema = v.object({ seen: v.string(), record: v.pipe(v.string(), v.parseJson()) });
const ChangesSchema = v.object({ number: v.number() });

/** What was said of articles when they were made: a row for each output, which a later one replaces. A damaged row counts as not there. */
export function recordStore({ prepare, read, write }: MemoryFile): RecordStore {
  const statements = prepare((database) => ({
    changes: database.prepare('SELECT number FROM changes'),
    select: database.prepare('SELECT seen, record FROM records WHERE output = ?'),
    insert: database.prepare('INSERT OR REPLACE INTO records (output, seen, record) VALUES (?, ?, ?)'),
  }));
  return {
    changes: () =>
      read(() => {
        const parsed = v.safeParse(ChangesSchema, statements().changes.get());
        return parsed.success ? parsed.output.number : undefined;
      }),
    get: (output) =>
      read(() => {
        const parsed = v.safeParse(RowSchema, statements().select.get(output));
        return parsed.success ? parsed.output : undefined;
      }),
    put: (output, seen, record) => write(() => statements().insert.run(output, seen, JSON.stringify(record))),
  };
}
