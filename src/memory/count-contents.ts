import * as v from 'valibot';
import type { MemoryFile } from './open-memory-file.ts';

/** How much a memory holds. */
export interface MemoryCounts {
  /** By their kind: edit, approval, import. */
  readonly decisions: ReadonlyMap<string, number>;
  readonly dismissals: number;
  /** Machine replies, by the model that was asked for; the largest first. */
  readonly replies: ReadonlyMap<string, number>;
  /** Articles with a verdict of the checks. */
  readonly verdicts: number;
}

const CountSchema = v.object({ name: v.string(), count: v.number() });

export function countContents({ prepare, read }: MemoryFile): MemoryCounts {
  const statements = prepare((database) => {
    const counting = (name: string, table: string) =>
      database.prepare(`SELECT ${name} AS name, count(*) AS count FROM ${table} GROUP BY 1 ORDER BY count DESC, name`);
    return {
      decisions: counting('kind', 'decisions'),
      dismissals: counting("''", 'dismissals'),
      replies: counting('model', 'replies'),
      verdicts: counting("''", 'verdicts'),
    };
  });
  return read(() => {
    const { decisions, dismissals, replies, verdicts } = statements();
    return {
      decisions: byName(decisions.all()),
      dismissals: byName(dismissals.all()).get('') ?? 0,
      replies: byName(replies.all()),
      verdicts: byName(verdicts.all()).get('') ?? 0,
    };
  });
}

function byName(rows: readonly unknown[]): Map<string, number> {
  return new Map(rows.map((row) => v.parse(CountSchema, row)).map(({ name, count }) => [name, count]));
}
