import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { readAnswers, readDecided } from '../memory/contents.ts';
import { unitsOfContents } from '../memory/units-of-contents.ts';
import { type Stripped, writeTmx } from '../memory/write-tmx.ts';
import { ConfigError } from '../model/errors.ts';
import { readVersion } from './package-root.ts';
import { withMemory } from './with-memory.ts';
import { writeWhole } from './write-whole.ts';

export interface Exported {
  readonly decisions: number;
  readonly dismissals: number;
  readonly replies: number;
  /** Machine replies that were stored without their source, and so are not in the file. */
  readonly withoutSource: number;
  readonly stripped: readonly Stripped[];
}

/**
 * Writes what people decided to a TMX file, with `all` what machines answered too.
 * @throws ConfigError when there is no such memory or the file must not be written, UnavailableError when it cannot.
 */
export async function exportMemory(memory: string, file: string, all: boolean): Promise<Exported> {
  await assertOurs(file);
  return withMemory(memory, async (opened) => {
    const { decisions, dismissals } = readDecided(opened);
    const { answers, withoutSource } = all ? readAnswers(opened) : { answers: [], withoutSource: 0 };
    const { xml, stripped } = writeTmx(unitsOfContents({ decisions, dismissals, answers }), readVersion());
    await writeWhole(file, xml, 'name another file');
    return {
      decisions: decisions.length,
      dismissals: dismissals.length,
      replies: answers.length,
      withoutSource,
      stripped,
    };
  });
}

/** Nothing is written over but what songngu has exported before. */
async function assertOurs(file: string): Promise<void> {
  if (!file.toLowerCase().endsWith('.tmx')) throw new ConfigError(`${file}: name a file that ends in .tmx`);
  if (basename(file).toLowerCase() === 'reviewed.tmx')
    throw new ConfigError(`${file}: this name belongs to the glossary, which is only read; name another file`);
  const beginning = await beginningOf(file);
  if (beginning !== undefined && !beginning.includes('creationtool="songngu"'))
    throw new ConfigError(`${file}: there already, and not written by songngu; name another file`);
}

/** Undefined where there is no such file. */
async function beginningOf(file: string): Promise<string | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

const BEGINNING = 500;
