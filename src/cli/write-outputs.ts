import { readFile } from 'node:fs/promises';
import { InputError } from '../model/errors.ts';
import { digest } from '../text/hash.ts';
import type { Job } from './plan-work.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes an article's two files, whole or not at all. Files that hold the same already are not touched, and none that
 * a hand has changed is written over.
 * @throws InputError when one was edited by hand, or is no file of songngu's.
 */
export async function writeOutputs({ bitextFile, englishFile }: Job, bitext: string, english: string): Promise<void> {
  const [oldBitext, oldEnglish] = await Promise.all([bitextFile, englishFile].map(readIfThere));
  if (oldBitext === bitext && oldEnglish === english) return;
  await assertUntouched(bitextFile, oldBitext, bitext);
  assertEnglishUntouched(englishFile, oldEnglish, english, oldBitext);
  await writeWhole(englishFile, english);
  await writeWhole(bitextFile, bitext);
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

async function assertUntouched(file: string, old: string | undefined, content: string): Promise<void> {
  if (old === undefined || old === content) return;
  const { handEdits } = await import('../bitext/read-bitext.ts');
  const edits = handEdits(old);
  if (edits === undefined) throw new InputError(`${file}: this file was not written by songngu; ${MEND}`);
  if (edits.length > 0) throw new InputError(`${file}: ${edits.join(', ')} edited by hand; ${MEND}`);
}

const MEND = 'nothing was written over: move it away, or name another folder with --output';

/** The side-by-side file notes the digest of the English beside it. */
function assertEnglishUntouched(
  file: string,
  old: string | undefined,
  content: string,
  oldBitext: string | undefined,
): void {
  if (old === undefined || old === content) return;
  const noted = /^englishFile: "([0-9a-f]{8})"$/m.exec(oldBitext ?? '')?.[1];
  if (noted !== digest(old)) throw new InputError(`${file}: edited by hand, or the file beside it is gone; ${MEND}`);
}
