import { digest } from '../text/hash.ts';

/** Digests of one row as it was written: of its Vietnamese, by which it is known, and of its English. */
export interface RowDigest {
  readonly source: string;
  /** Undefined where there was none. */
  readonly english: string | undefined;
  /** Whether a person decided on it. */
  readonly isDecided: boolean;
}

const NONE = '-';
const DECIDED = ':p';

/**
 * The digests of a row, as the front matter notes them: `f566b8f3:d1766670`, with `:p` behind them where a person decided
 * on it. Cells are canonical Markdown.
 */
export function writeRowDigest(source: string, english: string, isDecided: boolean): string {
  return `${digest(source)}:${english === '' ? NONE : digest(english)}${isDecided ? DECIDED : ''}`;
}

/** The rows that a side-by-side file notes of itself; undefined for a file that notes none. */
export function readRowDigests(file: string): RowDigest[] | undefined {
  // Formatters break the list into lines, and write its quotation marks as they like.
  const noted = /^rows:\s*\[([^\]]*)\]\s*$/m.exec(file)?.[1];
  const rows = noted?.matchAll(/["']([0-9a-f]{8}):([0-9a-f]{8}|-)(:p)?["']/g);
  return (
    rows &&
    Array.from(rows, ([, source = '', english, decided]) => ({
      source,
      english: english === NONE ? undefined : english,
      isDecided: decided === DECIDED,
    }))
  );
}
