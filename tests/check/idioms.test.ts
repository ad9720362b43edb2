import { expect, test } from 'vitest';
import { checkSegments } from '../../src/check/index.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { IDIOMS } from './pairs/idioms.ts';

test('a right translation is not flagged for a word within another', async () => {
  const terms = compileTerms((await loadGlossary('glossary')).terms);
  const segments = IDIOMS.map(([source, target]) => ({
    kind: 'paragraph' as const,
    mentions: [],
    fixed: [],
    source,
    target,
    terms: terms.match(source),
  }));
  const flagged = checkSegments(segments).flatMap((issues, i) =>
    issues.map(({ message }) => `${IDIOMS[i]?.join(' → ')}: ${message}`),
  );
  expect(flagged).toEqual([]);
});
