import { readFileSync } from 'node:fs';
import { readTmx } from '../../src/memory/read-tmx.ts';
import { sha256 } from '../../src/text/hash.ts';

const REVIEWED = new Map(
  readTmx(readFileSync('glossary/reviewed.tmx', 'utf8')).map(({ source, target }) => [source, target]),
);

/**
 * An English text for a Vietnamese paragraph: the reviewed one for the sample's, else words that no check objects to,
 * with the marks of fixed stretches copied, as a model is asked to do.
 */
export function goodTranslation(paragraph: string): string {
  const reviewed = REVIEWED.get(paragraph);
  if (reviewed !== undefined) return reviewed;
  const name = sha256(paragraph)
    .slice(0, 6)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  const marks = paragraph.match(/⟦\d+⟧/gu) ?? [];
  return ['English', name, ...marks].join(' ');
}

/** The twelve paragraphs of the sample. */
export const SAMPLE_PARAGRAPHS = readFileSync('input/ukraine-us-arms-venture.txt', 'utf8').trim().split('\n\n');
