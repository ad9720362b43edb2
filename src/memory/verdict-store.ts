import * as v from 'valibot';
import type { VerdictStore } from '../model/engine.ts';
import type { Issue } from '../model/outcome.ts';
import type { MemoryFile } from './open-memory-file.ts';
import { ReplySchema } from './reply-store.ts';

const IssueSchema = v.custom<Issue>(
  (value) =>
    typeof value === 'object' && value !== null && 'check' in value && 'severity' in value && 'message' in value,
);
const AttemptSchema = v.object({ ...ReplySchema.entries, issues: v.array(IssueSchema), taken: v.boolean() });
const VerdictSchema = v.object({
  issues: v.array(v.array(IssueSchema)),
  repairs: v.record(v.string(), v.array(AttemptSchema)),
});
const RowSchema = v.object({ issues: v.pipe(v.string(), v.parseJson(), VerdictSchema) });

/** What the checks found: one row for each article, which a later verdict replaces. A damaged row counts as not there. */
export function verdictStore({ prepare, read, write }: MemoryFile): VerdictStore {
  const statements = prepare((database) => ({
    select: database.prepare('SELECT issues FROM verdicts WHERE article = ? AND seen = ?'),
    insert: database.prepare('INSERT OR REPLACE INTO verdicts (article, seen, issues) VALUES (?, ?, ?)'),
  }));
  return {
    get: (article, seen) =>
      read(() => {
        const parsed = v.safeParse(RowSchema, statements().select.get(article, seen));
        return parsed.success ? parsed.output.issues : undefined;
      }),
    put: (article, seen, verdict) => write(() => statements().insert.run(article, seen, JSON.stringify(verdict))),
  };
}
