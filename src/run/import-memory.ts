import { contentsOfUnits } from '../memory/contents-of-units.ts';
import { loadTmx } from '../memory/load-tmx.ts';
import { openMemoryFile } from '../memory/open-memory-file.ts';
import { type Restored, restore } from '../memory/restore.ts';

export interface Imported extends Restored {
  /** Units of the file that hold no translation from Vietnamese into English. */
  readonly passedOver: number;
}

/**
 * Reads a TMX file of songngu or another tool into the memory, which is made where there is none.
 * @param onNotice is told when the memory was damaged and set aside.
 * @throws ConfigError when the file cannot be read or is no TMX, UnavailableError when the memory cannot be written.
 */
export async function importMemory(memory: string, file: string, onNotice: (text: string) => void): Promise<Imported> {
  const { passedOver, ...contents } = contentsOfUnits(await loadTmx(file));
  const opened = openMemoryFile(memory, onNotice);
  try {
    return { ...(await restore(opened, contents)), passedOver };
  } finally {
    opened.close();
  }
}
