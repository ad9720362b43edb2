import { existsSync } from 'node:fs';
import { isDamage } from '../memory/set-aside.ts';
import { UnavailableError } from '../model/errors.ts';

/** What stands for a memory that knows nothing and leaves no file. */
const EMPTY = ':memory:';

/**
 * The memory for a run that is to change nothing: none is made where there is none, and a damaged one stays where it is.
 * @param onNotice is told of a damaged one.
 */
export async function memoryToRead(file: string, onNotice?: (text: string) => void): Promise<string> {
  if (!existsSync(file)) return EMPTY;
  const { openMemoryFile } = await import('../memory/open-memory-file.ts');
  try {
    openMemoryFile(file).close();
    return file;
  } catch (error) {
    if (!(error instanceof UnavailableError && isDamage(error.cause))) throw error;
    onNotice?.(`${error.message}.`);
    return EMPTY;
  }
}
