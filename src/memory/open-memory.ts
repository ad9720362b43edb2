import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { DecisionStore } from '../model/decision.ts';
import type { ReplyStore, VerdictStore } from '../model/engine.ts';
import { UnavailableError } from '../model/errors.ts';
import { commitTogether } from './commit-together.ts';
import { decisionStore } from './decision-store.ts';
import { replyStore } from './reply-store.ts';
import { verdictStore } from './verdict-store.ts';

/** What is remembered between runs. */
export interface Memory {
  readonly replies: ReplyStore;
  readonly decisions: DecisionStore;
  readonly verdicts: VerdictStore;
  close(): void;
}

/** The open file, for what is kept in it. */
export interface MemoryFile {
  readonly database: Database.Database;
  /** Reads; a fault is the memory's. */
  read<T>(work: () => T): T;
  /** Resolves when what is written is durable. */
  write(work: () => void): Promise<void>;
}

/**
 * Opens the translation memory: one SQLite file, in which each reply is durable before the next step is taken
 * (write-ahead log, `synchronous=FULL`), so that a killed run pays for nothing twice. What comes at one moment shares
 * one transaction, and so one wait for the disk. Several processes may share the file.
 * @throws UnavailableError when the file cannot be opened or written.
 */
export function openMemory(file: string): Memory {
  const database = orUnavailable(file, 'opened', () => openDatabase(file));
  const writeAll = database.transaction((works: readonly (() => void)[]) => {
    for (const work of works) work();
  });
  const memory: MemoryFile = {
    database,
    read: (work) => orUnavailable(file, 'read', work),
    write: commitTogether((works: readonly (() => void)[]) =>
      orUnavailable(file, 'written', () => writeAll.immediate(works)),
    ),
  };
  return orUnavailable(file, 'opened', () => ({
    replies: replyStore(memory),
    decisions: decisionStore(memory),
    verdicts: verdictStore(memory),
    close: () => database.close(),
  }));
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
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 10000');
  return database;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
