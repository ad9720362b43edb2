import * as v from 'valibot';
import type { Decision, Dismissal } from '../model/decision.ts';
import type { Answer } from '../model/engine.ts';
import { readDecision, readDismissal, SELECT_DECISIONS, SELECT_DISMISSALS } from './decision-store.ts';
import type { MemoryFile } from './open-memory-file.ts';
import { StoredReply } from './reply-store.ts';

/** What a memory holds and another can take. */
export interface Contents {
  /** In the order in which they were made: of one text the last counts. */
  readonly decisions: readonly Decision[];
  readonly dismissals: readonly Dismissal[];
  readonly answers: readonly Answer[];
}

const AnswerSchema = v.object({ asked: v.string(), model: v.string(), source: v.string(), reply: StoredReply });

/** What people decided. */
export function readDecided({ prepare, read }: MemoryFile): Pick<Contents, 'decisions' | 'dismissals'> {
  const statements = prepare((database) => ({
    decisions: database.prepare(`${SELECT_DECISIONS} ORDER BY id`),
    dismissals: database.prepare(`${SELECT_DISMISSALS} ORDER BY source, check_name, message`),
  }));
  return read(() => ({
    decisions: statements().decisions.all().flatMap(readDecision),
    dismissals: statements().dismissals.all().flatMap(readDismissal),
  }));
}

/**
 * What machines answered.
 * @returns the answers whose source is known, and how many there are besides: of a songngu that did not store it.
 */
export function readAnswers({ prepare, read }: MemoryFile): { answers: Answer[]; withoutSource: number } {
  const statement = prepare((database) =>
    database.prepare('SELECT asked, model, source, reply FROM replies ORDER BY source, asked, made, model DESC'),
  );
  return read(() => {
    const rows = statement().all();
    const answers = rows.flatMap((row) => {
      const parsed = v.safeParse(AnswerSchema, row);
      return parsed.success ? [parsed.output] : [];
    });
    return { answers, withoutSource: rows.length - answers.length };
  });
}
