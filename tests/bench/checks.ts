import { segmentArticle } from '../../src/article/segment-article.ts';
import { checkSegments } from '../../src/check/index.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { readArticle } from '../../src/index.ts';
import { prepare } from '../../src/pipeline/prepare.ts';
import { goodTranslation, SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import { type Figure, median, whole } from './measure.ts';

const ROUNDS = 40;

/** All checks over the sample's reviewed pairs, of some 400 letters each. */
export async function benchChecks(): Promise<Figure[]> {
  const { terms } = await loadGlossary('glossary');
  const segments = await segmentArticle(readArticle('sample.txt', SAMPLE_PARAGRAPHS.join('\n\n')));
  const pairs = prepare(segments, { termBase: compileTerms(terms), acronyms: 'first' }).map(
    ({ segment, terms: matches, mentions }) => ({
      ...segment,
      target: goodTranslation(segment.source),
      terms: matches,
      mentions,
    }),
  );
  const perSecond = await median(5, () => {
    const started = performance.now();
    for (let i = 0; i < ROUNDS; i += 1) checkSegments(pairs);
    return (ROUNDS * pairs.length) / ((performance.now() - started) / 1000);
  });
  return [{ what: 'all checks of a paragraph', measured: `${whole(perSecond)} paragraphs/s` }];
}
