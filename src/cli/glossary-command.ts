import { stderr, stdout } from 'node:process';
import { checkGlossary } from '../run/check-glossary.ts';
import { findTerms } from '../run/find-terms.ts';
import { listCandidates } from '../run/list-candidates.ts';
import { checkLines, foundLines } from './glossary-summary.ts';
import { createTerminal, toLines } from './terminal.ts';

interface GlossaryFlags {
  /** The folder of the glossary. */
  readonly glossary?: string;
}

/**
 * `songngu glossary check`
 * @returns the exit code: 2 where anything is wrong.
 */
export async function checkCommand({ glossary }: GlossaryFlags): Promise<number> {
  const check = await checkGlossary(glossary);
  await createTerminal(stdout).print(checkLines(check));
  return check.faults.length > 0 ? 2 : 0;
}

/** `songngu glossary find` */
export async function findCommand(text: string, { glossary }: GlossaryFlags): Promise<void> {
  await createTerminal(stdout).print(foundLines(await findTerms(text, glossary)));
}

/**
 * `songngu glossary candidates`
 * @returns the exit code: 2 where an article cannot be read.
 */
export async function candidatesCommand(
  paths: readonly string[],
  { glossary, memory }: GlossaryFlags & { readonly memory: string },
): Promise<number> {
  const { csv, notices, unreadable } = await listCandidates(paths, { glossary, memory });
  // Not wrapped: it is for a file.
  stdout.write(csv);
  await createTerminal(stderr).print([...notices, ...unreadable].flatMap(toLines));
  return unreadable.length > 0 ? 2 : 0;
}
