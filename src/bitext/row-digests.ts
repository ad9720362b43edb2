import { digest } from '../text/hash.ts';

/** Digests of one row as it was written: of its Vietnamese, by which it is known, and of its English. */
export interface RowDigest {
  readonly source: string;
  /** Undefined where there was none. */
  readonly english: string | undefined;
  /** Of its paragraph in the English file, as it is read back. */
  readonly block: string | undefined;
  /** Whether a person decided on it. */
  readonly isDecided: boolean;
}

const NONE = '-';
const DECIDED = ':p';

/** What a row is noted by: its cells and its paragraph in the English file, in canonical Markdown. */
export interface NotedRow {
  readonly source: string;
  readonly english: string;
  readonly block: string;
  readonly isDecided: boolean;
}

/**
 * The digests of a row, as the front matter notes them: `f566b8f3:d1766670`, with that of the paragraph in the English file
 * where it reads otherwise, and `:p` where a person decided on it.
 */
export function writeRowDigest({ source, english, block, isDecided }: NotedRow): string {
  const digests = [
    digest(source),
    english === '' ? NONE : digest(english),
    ...(block === english ? [] : [digest(block)]),
  ];
  return `${digests.join(':')}${isDecided ? DECIDED : ''}`;
}

/** The rows that a side-by-side file notes of itself; undefined for a file that notes none. */
export function readRowDigests(file: string): RowDigest[] | undefined {
  // Formatters break the list into lines, and write its quotation marks as they like.
  const noted = /^rows:\s*\[([^\]]*)\]\s*$/m.exec(file)?.[1];
  const rows = noted?.matchAll(/["']([0-9a-f]{8}):([0-9a-f]{8}|-)(?::([0-9a-f]{8}))?(:p)?["']/g);
  return (
    rows &&
    Array.from(rows, ([, source = '', english, block = english, decided]) => ({
      source,
      english: english === NONE ? undefined : english,
      block: block === NONE ? undefined : block,
      isDecided: decided === DECIDED,
    }))
  );
}
