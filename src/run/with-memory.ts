import { existsSync } from 'node:fs';
import { type MemoryFile, openMemoryFile } from '../memory/open-memory-file.ts';
import { ConfigError } from '../model/errors.ts';

/**
 * Does the work on a memory that is there already, and closes it. A damaged one is left where it is.
 * @throws ConfigError when there is no such file, UnavailableError when it cannot be opened.
 */
export async function withMemory<T>(file: string, work: (memory: MemoryFile) => T | Promise<T>): Promise<T> {
  if (!existsSync(file))
    throw new ConfigError(`${file}: no memory there; a translation makes one, or name another file with --memory`);
  const memory = openMemoryFile(file);
  try {
    return await work(memory);
  } finally {
    memory.close();
  }
}
