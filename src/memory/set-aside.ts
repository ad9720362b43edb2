import { existsSync, renameSync } from 'node:fs';

/** Not a database, a malformed one, one that was cut short; not one that is locked, read only or on a full disk. */
const DAMAGE = /^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ)/;

/** Whether what SQLite says of a file means that it will not be better the next time. */
export function isDamage(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && DAMAGE.test(error.code);
}

/** Whether the name is that of something else, given for the memory by mistake: it is left where it is. */
export function isDocument(file: string): boolean {
  return /\.(?:txt|md|markdown|csv|tmx|json|html?|docx?|pdf)$/i.test(file);
}

/**
 * Gives a damaged memory, with the files that SQLite keeps beside it, a name that is still free.
 * @returns the name: `memory.db.damaged`, then `memory.db.damaged-2` and so on.
 */
export function setAside(file: string): string {
  let name = `${file}.damaged`;
  for (let n = 2; existsSync(name); n += 1) name = `${file}.damaged-${n}`;
  renameSync(file, name);
  for (const beside of ['-wal', '-shm']) if (existsSync(file + beside)) renameSync(file + beside, name + beside);
  return name;
}
