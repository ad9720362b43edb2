import { isDeepStrictEqual } from 'node:util';
import type Database from 'libsql';
import type { Contents } from './contents.ts';
import { decisionColumns, dismissalColumns, INSERT_DECISION, INSERT_DISMISSAL } from './decision-store.ts';
import type { MemoryFile } from './open-memory-file.ts';
import { answerColumns, INSERT_OLD_REPLY } from './reply-store.ts';

/** How many were new, put in place of another one, or there already. */
export interface Tally {
  readonly added: number;
  readonly replaced: number;
  readonly known: number;
}

export type Restored = Readonly<Record<keyof Contents, Tally>>;

/**
 * Puts what another memory held into this one, all or nothing. What is known already stays as it is, so that putting it in
 * twice changes nothing; of two decisions on one paragraph at one place the one that comes in counts.
 */
export async function restore(memory: MemoryFile, contents: Contents): Promise<Restored> {
  const { decisions, dismissals, answers } = contents;
  const tables = memory.prepare((database) => ({
    decisions: table(
      database,
      INSERT_DECISION,
      'SELECT kind, target FROM decisions WHERE source = ? AND article = ? AND occurrence = ?',
    ),
    dismissals: table(
      database,
      INSERT_DISMISSAL,
      'SELECT reason FROM dismissals WHERE source = ? AND check_name = ? AND message = ?',
    ),
    answers: table(database, INSERT_OLD_REPLY, 'SELECT source, reply FROM replies WHERE asked = ? AND model = ?'),
  }));
  let restored: Restored = { decisions: NONE, dismissals: NONE, answers: NONE };
  await memory.write(() => {
    restored = {
      decisions: tables().decisions(decisions.map(decisionColumns), 3),
      dismissals: tables().dismissals(dismissals.map(dismissalColumns), 3),
      answers: tables().answers(answers.toReversed().map(answerColumns), 2),
    };
  });
  return restored;
}

const NONE: Tally = { added: 0, replaced: 0, known: 0 };

type Row = readonly (string | number)[];

/** Puts rows into a table. The first columns are the key, the others what is known by it, in the order of `select`. */
function table(database: Database.Database, insert: string, select: string) {
  const [find, put] = [database.prepare(select).raw(), database.prepare(insert)];
  return (rows: readonly Row[], keys: number): Tally => {
    const tally = { ...NONE };
    for (const row of rows) {
      const found = find.get(...row.slice(0, keys));
      if (isDeepStrictEqual(found, row.slice(keys))) tally.known += 1;
      else {
        tally[found === undefined ? 'added' : 'replaced'] += 1;
        put.run(...row);
      }
    }
    return tally;
  };
}
