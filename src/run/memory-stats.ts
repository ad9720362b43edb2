import { statSync } from 'node:fs';
import { countContents, type MemoryCounts } from '../memory/count-contents.ts';
import { withMemory } from './with-memory.ts';

export interface MemoryStats extends MemoryCounts {
  /** On disk, with what SQLite has not yet moved into the file itself. */
  readonly bytes: number;
}

/** @throws ConfigError when there is no such file, UnavailableError when it cannot be read. */
export async function memoryStats(file: string): Promise<MemoryStats> {
  const counts = await withMemory(file, countContents);
  return { ...counts, bytes: sizeOf(file) + sizeOf(`${file}-wal`) };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
