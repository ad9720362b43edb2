import { bodyOf, notedDigests, textDigest } from '../bitext/file-digests.ts';
import type { Article, Segment } from '../model/article.ts';
import type { Decision } from '../model/decision.ts';
import type { Issue } from '../model/outcome.ts';
import type { Translated } from './decide.ts';
import type { WrittenFiles } from './written-files.ts';

/** What people did to an article's files since they were written. Segments are named by their number, from 0. */
export interface Handwork {
  readonly decisions: readonly Decision[];
  /** What stood in a person's text and stands nowhere else now. */
  readonly conflicts: readonly { readonly segment: number; readonly issue: Issue }[];
  /** Texts of which nobody knows whose they are, in a file that notes no digests. */
  readonly unknown: readonly { readonly segment: number; readonly target: string }[];
  readonly ticks: readonly Tick[];
  readonly remarks: string;
  /** Rows of this article that were taken out of the table. */
  readonly gone: number;
  /** Why the English file is kept as it is: where it can no longer be told which text is whose. */
  readonly apart?: string;
}

/** A tick set or taken off under "To review" or "Dismissed". */
export interface Tick {
  readonly segment: number;
  readonly check: string;
  readonly text: string;
  readonly isTicked: boolean;
  readonly isDismissed: boolean;
}

export const NO_HANDWORK: Handwork = { decisions: [], conflicts: [], unknown: [], ticks: [], remarks: '', gone: 0 };

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
