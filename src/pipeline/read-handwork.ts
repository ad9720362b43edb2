import { bodyOf, notedDigests, textDigest } from '../bitext/file-digests.ts';
import type { Article, Segment } from '../model/article.ts';
import type { Translated } from './decide.ts';
import { type Handwork, NO_HANDWORK } from './handwork.ts';
import type { WrittenFiles } from './written-files.ts';

/**
 * What people did to an article's files. Most are as they were written, which two digests tell; only the others, and
 * those that hold what people did before, are parsed.
 * @throws InputError with the line, when the table is damaged.
 */
export async function readHandwork(
  article: Article,
  segments: readonly Segment[],
  files: WrittenFiles,
  known: Translated,
): Promise<Handwork> {
  const { bitext, english } = files;
  if (bitext.text === undefined) {
    if (english.text === undefined) return NO_HANDWORK;
    return { ...NO_HANDWORK, apart: `${bitext.name}, which says what it was made of, is gone` };
  }
  if (!isTouched(files) && !holdsHandwork(bitext.text)) return NO_HANDWORK;
  const { readBack } = await import('./read-back.ts');
  return readBack(article, segments, { bitext: { ...bitext, text: bitext.text }, english }, known);
}

/** Whether an article's files are not as they were written. */
function isTouched({ bitext, english }: WrittenFiles): boolean {
  if (bitext.text === undefined) return false;
  const noted = notedDigests(bitext.text);
  if (noted?.body !== textDigest(bodyOf(bitext.text))) return true;
  return english.text !== undefined && noted.english !== textDigest(english.text);
}

/** Decisions and remarks of before, ticks and conflicts. */
function holdsHandwork(bitext: string): boolean {
  return /^rows:[^\]]*:p["']|^remarks: |^- \[[xX]\] |^- \[ \] ¶[\d.]+ \*\*\w+ · edit\*\*/m.test(bitext);
}
