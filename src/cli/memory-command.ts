import { stderr, stdout } from 'node:process';
import { exportMemory } from '../run/export-memory.ts';
import { forgetMemory } from '../run/forget-memory.ts';
import { importMemory } from '../run/import-memory.ts';
import { memoryStats } from '../run/memory-stats.ts';
import { exportLines, forgottenLines, importLines, statsLines, strippedLines } from './memory-summary.ts';
import { createTerminal, type Line } from './terminal.ts';

interface MemoryFlags {
  /** The file of the memory. */
  readonly memory: string;
}

/** `songngu memory stats` */
export async function statsCommand({ memory }: MemoryFlags): Promise<void> {
  await say(statsLines(memory, await memoryStats(memory)));
}

/** `songngu memory export` */
export async function exportCommand(
  file: string,
  { memory, all }: MemoryFlags & { readonly all: boolean },
): Promise<void> {
  const exported = await exportMemory(memory, file, all);
  await say(exportLines(file, exported));
  await createTerminal(stderr).print(strippedLines(exported.stripped));
}

/** `songngu memory import` */
export async function importCommand(file: string, { memory }: MemoryFlags): Promise<void> {
  await say(importLines(file, memory, await importMemory(memory, file, (text) => stderr.write(`${text}\n`))));
}

/** `songngu memory forget` */
export async function forgetCommand(
  text: string | undefined,
  { memory, article, model }: MemoryFlags & { readonly article?: string; readonly model?: string },
): Promise<void> {
  await say(forgottenLines(await forgetMemory(memory, { text, article, model })));
}

function say(lines: readonly Line[]): Promise<void> {
  return createTerminal(stdout).print(lines);
}
