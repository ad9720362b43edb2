import { digest } from '../text/hash.ts';

/** Digests of one row as it was written: of its Vietnamese, by which it is known, and of its English. */
export interface RowDigest {
  readonly source: string;
  /** Undefined where there was none. */
  readonly english: string | undefined;
}

const NONE = '-';

/** The digests of a row, as the front matter notes them: `f566b8f3:d1766670`. Cells are canonical Markdown. */
export function writeRowDigest(source: string, english: string): string {
  return `${digest(source)}:${english === '' ? NONE : digest(english)}`;
}

/** The rows that a side-by-side file notes of itself; undefined for a file that notes none. */
export function readRowDigests(file: string): RowDigest[] | undefined {
  const noted = /^rows: \[(.*)\]\r?$/m.exec(file)?.[1];
  const pairs = noted?.matchAll(/"([0-9a-f]{8}):([0-9a-f]{8}|-)"/g);
  return (
    pairs &&
    Array.from(pairs, ([, source = '', english]) => ({ source, english: english === NONE ? undefined : english }))
  );
}
