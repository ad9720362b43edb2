import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { notedDigests, textDigest } from '../bitext/file-digests.ts';
import { InputError, reasonOf } from '../model/errors.ts';
import type { WrittenFiles } from '../pipeline/written-files.ts';
import type { Job } from './plan-work.ts';

/**
 * The two files of an article as they stand in the output folder.
 * @throws InputError when one of them cannot be read.
 */
export function readOutputs({ bitextFile, englishFile }: Job): WrittenFiles {
  return {
    bitext: { name: bitextFile, text: readUtf8(bitextFile) },
    english: { name: englishFile, text: readUtf8(englishFile) },
  };
}

/** Edits that were saved in another encoding are not taken for what they are not. */
function readUtf8(file: string): string | undefined {
  const text = readIfThere(file);
  if (text?.includes('\uFFFD') && !isUtf8(readFileSync(file)))
    throw new InputError(`${file}: it is not in UTF-8; save it so, or move it away to have a new one`);
  return text;
}

/** What is written of an article. */
export interface Outputs {
  readonly bitext: string;
  readonly english: string;
  /** Whether the English file stays as a person left it: then the new one goes beside it. */
  readonly isApart: boolean;
}

/**
 * Writes an article's two files, whole and together or not at all. Files that hold the same already are not touched.
 * @param before the files as they were read: what is written holds what people did to those, and to no others.
 * @returns the file beside the English one, where it stays.
 * @throws InputError when a file was changed in the meantime.
 */
export async function writeOutputs(job: Job, outputs: Outputs, before: WrittenFiles): Promise<string | undefined> {
  const { bitextFile, englishFile } = job;
  const beside = outputs.isApart ? besideOf(englishFile, outputs.english, before) : undefined;
  const changed = [
    { file: beside ?? englishFile, content: outputs.english, old: beside ? readIfThere(beside) : before.english.text },
    { file: bitextFile, content: outputs.bitext, old: before.bitext.text },
  ].filter(({ content, old }) => content !== old);
  for (const { file, old } of changed) {
    if (readIfThere(file) !== old)
      throw new InputError(`${file}: it was changed while songngu was at work; run it again`);
  }
  if (changed.length > 0) {
    const { writeTogether } = await import('./write-whole.ts');
    await writeTogether(changed);
  }
  return beside;
}

/** `tin.en.md` → `tin.en.new.md`; where a person has edited that one, `tin.en.new-2.md`. */
function besideOf(englishFile: string, english: string, { bitext }: WrittenFiles): string {
  const written = notedDigests(bitext.text ?? '')?.english;
  for (let number = 1; ; number += 1) {
    const file = englishFile.replace(/\.md$/, number === 1 ? '.new.md' : `.new-${number}.md`);
    const there = readIfThere(file);
    if (there === undefined || there === english || textDigest(there) === written) return file;
  }
}

/** Most runs find the file as they left it; not in the background, which takes longer than reading it. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new InputError(
      `${file}: cannot be read (${reasonOf(error)}); move it away, or name another folder with --output`,
    );
  }
}
