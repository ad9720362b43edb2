import type { BitextRow } from '../model/bitext.ts';
import type { PreparedSegment } from '../model/outcome.ts';
import { loadChecks } from './judge.ts';

/** The checks of paragraphs that are done, while the engine works at others: at the end less is left to wait for. */
export interface LookAhead {
  add(row: BitextRow): void;
  /** The article is whole: what has not been looked at is looked at with it. */
  end(): void;
}

/** Milliseconds without an answer: it is an engine that is waited for. */
const ENGINE_WORKS = 250;

/** The part of that time which songngu itself may have worked: a fast engine waits for it, and one by one the checks take longer. */
const BUSY = 0.6;

/** Paragraphs between two looks at what else has come. */
const AT_ONCE = 2;

/** Sources that are looked at before there is any English. */
const REHEARSED = 4;

/** English of the kind that the checks read. */
const REHEARSAL =
  'On Sept. 24, 2026, he said the "joint venture" would not cost more than $1.5 billion, according to the U.S.';

/**
 * Nothing is loaded before the engine has been waited for, nor for an article that is known. Then the checks are rehearsed
 * on a few sources: the code of the first look takes much longer than that of the tenth.
 */
export function lookAhead(prepared: readonly PreparedSegment[]): LookAhead {
  const waiting: BitextRow[] = [];
  let look: ((rows: readonly BitextRow[]) => void) | undefined;
  let next: NodeJS.Immediate | undefined;
  let isEnded = false;

  function schedule(): void {
    if (look && waiting.length > 0) next ??= setImmediate(step);
  }

  function step(): void {
    next = undefined;
    try {
      look?.(waiting.splice(0, AT_ONCE));
    } catch {
      // It is thrown again where somebody waits for it.
      look = undefined;
    }
    schedule();
  }

  let used = process.cpuUsage();
  const engineWorks = setInterval(async () => {
    const { user, system } = process.cpuUsage(used);
    used = process.cpuUsage();
    if (user + system > BUSY * ENGINE_WORKS * 1000) return;
    clearInterval(engineWorks);
    // Where they cannot be loaded, whoever waits for them is told.
    look = (await loadChecks().catch(() => undefined))?.lookAt;
    if (isEnded) return;
    waiting.unshift(...rehearsal(prepared));
    schedule();
  }, ENGINE_WORKS);

  return {
    add(row) {
      waiting.push(row);
      schedule();
    },
    end() {
      isEnded = true;
      clearInterval(engineWorks);
      clearImmediate(next);
      waiting.length = 0;
    },
  };
}

let isRehearsed = false;

/** Once: the code is warm then. */
function rehearsal(prepared: readonly PreparedSegment[]): BitextRow[] {
  const sources = isRehearsed ? [] : prepared.filter(({ segment }) => !segment.keep).slice(0, REHEARSED);
  isRehearsed = true;
  return sources.map((each) => ({
    ...each,
    outcome: { status: 'translated', target: REHEARSAL, origin: { by: 'person' }, issues: [], notes: [] },
  }));
}
