import { readFileSync } from 'node:fs';
import { bodyOf, fileDigests, notedDigests, textDigest } from '../bitext/file-digests.ts';
import { InputError } from '../model/errors.ts';
import type { Job } from './plan-work.ts';
import { writeWhole } from './write-whole.ts';

const MEND = 'nothing was written over: move it away, or name another folder with --output';

/**
 * Writes an article's two files, whole or not at all. Files that hold the same already are not touched. One that a hand
 * has changed stays as it is while there is nothing new to write, and is never written over.
 * @returns what a hand has changed, "¶2, ¶5"; undefined where nothing was.
 * @throws InputError when there is something new for a file that was edited by hand, or that is no file of songngu's.
 */
export async function writeOutputs(
  { bitextFile, englishFile }: Job,
  bitext: string,
  english: string,
): Promise<string | undefined> {
  const [oldBitext, oldEnglish] = [bitextFile, englishFile].map(readIfThere);
  if (oldBitext === bitext && oldEnglish === english) return undefined;
  const noted = oldBitext === undefined ? undefined : notedDigests(oldBitext);
  if (oldBitext !== undefined && noted === undefined) {
    throw new InputError(`${bitextFile}: this file was not written by songngu; ${MEND}`);
  }
  const fresh = fileDigests(bitext, english);
  const bitextEdits =
    oldBitext !== undefined && textDigest(bodyOf(oldBitext)) !== noted?.body ? await nameEdits(oldBitext) : undefined;
  const englishEdited = oldEnglish !== undefined && oldEnglish !== english && textDigest(oldEnglish) !== noted?.english;
  if (bitextEdits === undefined && !englishEdited) {
    // The English first: after a crash between the two the old notes still fit the old side-by-side file.
    await writeWhole(englishFile, english);
    await writeWhole(bitextFile, bitext);
    return undefined;
  }
  const edits = [...(bitextEdits ? [bitextEdits] : []), ...(englishEdited ? [englishFile] : [])].join(', ');
  if (noted && noted.body === fresh.body && noted.english === fresh.english) return edits;
  const hint = noted ? '' : ' (or the file beside it is gone)';
  throw new InputError(`${bitextFile}: there is a new translation, but ${edits} was edited by hand${hint}; ${MEND}`);
}

/** Most runs find the file as they left it; not in the background, which takes longer than reading it. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new InputError(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)}); ${MEND}`,
    );
  }
}

/** Markdown is parsed only for a file that was edited. */
async function nameEdits(bitext: string): Promise<string> {
  const { handEdits } = await import('../bitext/read-bitext.ts');
  return handEdits(bitext).join(', ') || 'its text';
}
