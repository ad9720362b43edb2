import papaparse from 'papaparse';
import type { TermCandidate } from './term-candidates.ts';

/** The columns of the example in the README. */
const COLUMNS = ['source', 'target', 'admitted', 'use', 'note'];

/** How much of a sentence a note holds, in characters. */
const LONGEST = 240;

/**
 * Candidates as CSV, with a header, for a person to paste into `local.csv`. One whose English is not known has an empty
 * target, which songngu refuses until it is filled.
 */
export function writeRows(candidates: readonly TermCandidate[]): string {
  const rows = candidates.map(({ source, target, isKept, count, sentence }) => [
    source,
    target,
    '',
    isKept ? 'keep' : '',
    `${count}×: ${excerpt(sentence)}`,
  ]);
  return `${papaparse.unparse([COLUMNS, ...rows], { newline: '\n' })}\n`;
}

/** Without the straight quotation mark: a cell that has an odd number of them is taken for a damaged one. */
function excerpt(sentence: string): string {
  const plain = sentence.replaceAll('"', "'");
  return plain.length > LONGEST ? `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))} …` : plain;
}
