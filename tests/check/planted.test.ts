import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { segmentArticle } from '../../src/article/segment-article.ts';
import { checkSegment } from '../../src/check/index.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { prepare } from '../../src/pipeline/prepare.ts';
import { goodTranslation, SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';

/** Ten faults, one in a paragraph of the real article's good translation: what stands there, what is put there. */
const PLANTED: readonly [paragraph: number, right: string, wrong: string, check: string][] = [
  [1, 'M777', 'M109', 'designations'],
  [2, 'Sept. 24', 'Sept. 25', 'dates'],
  [3, 'She stressed', 'He stressed', 'pronouns'],
  [4, 'fourth year', 'fifth year', 'numbers'],
  [5, 'Stefanishyna', 'Stefanyshina', 'names'],
  [6, 'innovation', 'sự đổi mới', 'leftover'],
  [7, 'unmanned aerial vehicles (UAVs)', 'UAVs', 'acronyms'],
  [8, 'Sept. 23', 'Sept. 23, 2024', 'dates'],
  [10, 'unmanned surface vessels', 'unmanned ground vehicles', 'terms'],
  [11, 'nearly 20', 'nearly 200', 'numbers'],
];

test('ten faults planted in the real article: ten issues, nothing else', async () => {
  const { terms } = await loadGlossary('glossary');
  const segments = await segmentArticle(readArticle('sample.txt', SAMPLE_PARAGRAPHS.join('\n\n')));
  const found = prepare(segments, { termBase: compileTerms(terms), acronyms: 'first' }).flatMap((prepared, i) => {
    const [, right = '', wrong = ''] = PLANTED.find(([paragraph]) => paragraph === i + 1) ?? [];
    const target = goodTranslation(prepared.segment.source).replace(right, wrong);
    const { segment, terms: matches, mentions } = prepared;
    return checkSegment({ ...segment, target, terms: matches, mentions }).map(
      ({ check, message }) => `¶${i + 1} ${check}: ${message}`,
    );
  });
  expect(found.map((line) => line.split(':')[0])).toEqual(PLANTED.map(([at, , , check]) => `¶${at} ${check}`));
});
