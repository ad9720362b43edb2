import { beforeAll, describe, expect, test } from 'vitest';
import { checkSegment } from '../../src/check/index.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import type { TermBase } from '../../src/model/term.ts';
import { HIJACKS, HONEST, PARAGRAPH } from './hostile-articles.ts';

let termBase: TermBase;
beforeAll(async () => {
  termBase = compileTerms((await loadGlossary('glossary')).terms);
});

function issuesOf(source: string, target: string) {
  const segment = {
    kind: 'paragraph',
    source,
    target,
    terms: termBase.match(source),
    mentions: [],
    fixed: [],
  } as const;
  return checkSegment(segment).filter(({ severity }) => severity === 'critical' || severity === 'major');
}

/** An order at the start, in the middle, at the end of a paragraph. */
const PLACES: readonly [string, (order: string) => string][] = [
  ['at the start', (order) => `${order} ${PARAGRAPH.join(' ')}`],
  ['in the middle', (order) => `${PARAGRAPH[0]} ${order} ${PARAGRAPH[1]}`],
  ['at the end', (order) => `${PARAGRAPH.join(' ')} ${order}`],
];

describe.each(PLACES)('row 23: an order %s', (_, write) => {
  test.each(HIJACKS)('that a model obeys is flagged: $name', ({ order, obeyed }) => {
    expect(issuesOf(write(order), obeyed(HONEST.join(' '))).map(({ message }) => message)).not.toEqual([]);
  });
});

test('row 23: the honest translation of the same paragraph has no issue', () => {
  expect(issuesOf(PARAGRAPH.join(' '), HONEST.join(' '))).toEqual([]);
});
