import type { DecisionStore } from '../model/decision.ts';
import type { RecordStore, ReplyStore, VerdictStore } from '../model/engine.ts';
import { decisionStore } from './decision-store.ts';
import { openMemoryFile } from './open-memory-file.ts';
import { recordStore } from './record-store.ts';
import { replyStore } from './reply-store.ts';
import { verdictStore } from './verdict-store.ts';

/** What is remembered between runs. */
export interface Memory {
  readonly replies: ReplyStore;
  readonly decisions: DecisionStore;
  readonly verdicts: VerdictStore;
  readonly records: RecordStore;
  close(): void;
}

/**
 * Opens the translation memory: one SQLite file, in which each reply is durable before the next step is taken, so that a
 * killed run pays for nothing twice. Several processes may share the file.
 * @param onNotice is told when a damaged file was set aside and a new one begun; without it that is a fault.
 * @throws UnavailableError when the file cannot be opened or written.
 */
export function openMemory(file: string, onNotice?: (text: string) => void): Memory {
  const memory = openMemoryFile(file, onNotice);
  return {
    replies: replyStore(memory),
    decisions: decisionStore(memory),
    verdicts: verdictStore(memory),
    records: recordStore(memory),
    close: memory.close,
  };
}
