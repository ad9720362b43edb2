import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { reasonOf, UnavailableError } from '../model/errors.ts';
import { commitTogether } from './commit-together.ts';
import { createTables } from './schema.ts';
import { isDamage, isDocument, setAside } from './set-aside.ts';

/** The open file, for what is kept in it. */
export interface MemoryFile {
  /** Makes statements, and makes them anew when a damaged file was replaced; gives those of the file as it is now. */
  prepare<T>(make: (database: Database.Database) => T): () => T;
  /** Reads; a fault is the memory's. */
  read<T>(work: () => T): T;
  /** Resolves when what is written is durable. What comes at one moment shares one transaction. */
  write(work: () => void): Promise<void>;
  close(): void;
}

/**
 * Opens the file of the memory, or makes it. Several processes may share it.
 * @param onNotice is told when a damaged file was set aside and a new one begun, whenever that is found. Without it a
 * damaged file is a fault like another.
 * @throws UnavailableError when the file cannot be opened.
 */
export function openMemoryFile(file: string, onNotice?: (text: string) => void): MemoryFile {
  const makers: ((database: Database.Database) => void)[] = [];
  let connection: Database.Database | undefined;
  let inode: bigint | undefined;
  let isWritten = false;

  function database(): Database.Database {
    if (connection) return connection;
    mkdirSync(dirname(file), { recursive: true });
    const opened = new Database(file);
    inode = inodeOf(file);
    setUp(opened);
    for (const make of makers) make(opened);
    connection = opened;
    return opened;
  }

  /** Does the work; where the file turns out to be damaged, once more on a new one. */
  function attempt<T>(what: string, work: () => T): T {
    return orUnavailable(file, what, () => {
      try {
        return work();
      } catch (error) {
        if (!onNotice || !isDamage(error) || isDocument(file)) throw error;
        // Unless another process has replaced it already.
        if (inode === inodeOf(file))
          onNotice(
            `${file}: the memory is damaged (${error.message}); it is kept as ${setAside(file)}, and a new one begun.`,
          );
        connection?.close();
        connection = undefined;
        return work();
      }
    });
  }

  attempt('opened', database);
  return {
    prepare<T>(make: (database: Database.Database) => T): () => T {
      let made = attempt('opened', () => make(database()));
      makers.push((opened) => {
        made = make(opened);
      });
      return () => {
        database();
        return made;
      };
    },
    read: (work) => attempt('read', work),
    write: commitTogether((works: readonly (() => void)[]) => {
      attempt('written', () => inOne(database(), works));
      isWritten = true;
    }),
    close() {
      if (connection && isWritten) foldLog(connection);
      connection?.close();
    },
  };
}

/**
 * Each commit is durable before the next step is taken (write-ahead log, `synchronous=FULL`). Another process is waited
 * for from the first statement on.
 */
function setUp(database: Database.Database): void {
  database.pragma(`busy_timeout = ${PATIENCE}`);
  writeAhead(database);
  database.pragma('synchronous = FULL');
  createTables(database);
}

/** How long another process is waited for, in milliseconds. */
const PATIENCE = 10_000;
const STEP = 20;

/** Where two processes begin a file at one moment, SQLite refuses the second at once, whatever its patience. */
function writeAhead(database: Database.Database): void {
  for (let waited = 0; ; waited += STEP) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
      if (!isBusy || waited >= PATIENCE) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP);
    }
  }
}

/** Not by libsql's own: where SQLite has rolled back already, it gives that for the fault. */
function inOne(database: Database.Database, works: readonly (() => void)[]): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const work of works) work();
    database.exec('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

function rollBack(database: Database.Database): void {
  try {
    if (database.inTransaction) database.exec('ROLLBACK');
  } catch {
    // The fault before it is the one to tell.
  }
}

/**
 * Moves the log into the file itself, so that the file can be copied alone and the log takes no room. Where another
 * process is at work that one will do it.
 */
function foldLog(database: Database.Database): void {
  try {
    database.pragma('busy_timeout = 0');
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // All is durable in the log.
  }
}

function orUnavailable<T>(file: string, what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isDamage(error) && !isDocument(file))
      throw new UnavailableError(
        `${file}: the memory is damaged (${error.message}); the next run sets it aside and begins a new one`,
        { cause: error },
      );
    const message = reasonOf(error);
    const reason = message.startsWith('ConnectionFailed') ? unopened(file) : message;
    const room = /full/.test(reason) ? 'make room, or ' : '';
    throw new UnavailableError(
      `${file}: the memory cannot be ${what} (${reason}); ${room}name another file with --memory`,
      { cause: error },
    );
  }
}

/** Which file it is, whatever its name becomes; undefined where there is none. */
function inodeOf(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
}

function unopened(file: string): string {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) return 'it is a folder';
  return 'no such folder, or none that may be written to';
}
