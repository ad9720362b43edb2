import { join } from 'node:path';
import Database from 'libsql';
import { reasonOf, UnavailableError } from '../model/errors.ts';

/** Stays in the folder: were it removed, two runs could each hold a file of this name. */
const LOCK = '.songngu.lock';

/**
 * Holds a folder for one run until it is released. The lock is one of the operating system on a file in it, as SQLite
 * takes it for a transaction that shuts all others out: it is gone with the process, however that ends, so that nobody
 * has to tell the dead from the living.
 * @returns releases the folder.
 * @throws UnavailableError when another run holds it.
 */
export function lockFolder(folder: string): () => void {
  let database: Database.Database | undefined;
  try {
    database = new Database(join(folder, LOCK));
    database.pragma('busy_timeout = 0');
    database.exec('BEGIN EXCLUSIVE');
    const held = database;
    return () => {
      // Closing alone gives the lock back some time later.
      held.exec('ROLLBACK');
      held.close();
    };
  } catch (error) {
    database?.close();
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')) throw unlockable(folder, error);
    throw new UnavailableError(
      `${folder}: another run of songngu is at work on this folder; wait until it has ended, or name another one with --output`,
    );
  }
}

function unlockable(folder: string, error: unknown): UnavailableError {
  const reason = reasonOf(error);
  return new UnavailableError(`${folder}: cannot be locked (${reason}); name another folder with --output`);
}
