import { segmentArticle } from '../../src/article/segment-article.ts';
import { checkSegments } from '../../src/check/index.ts';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary } from '../../src/glossary/load-glossary.ts';
import { readArticle } from '../../src/index.ts';
import type { TranslatedSegment } from '../../src/model/outcome.ts';
import { prepare } from '../../src/pipeline/prepare.ts';
import { prepareRight } from '../check/harness.ts';
import { RIGHT_PAIRS } from '../check/pairs/index.ts';
import { goodTranslation, SAMPLE_PARAGRAPHS } from '../support/good-translation.ts';
import { type Figure, median, whole } from './measure.ts';

/** In the first of them V8 still compiles the code of sixty checks: what a run of some hundred articles has. */
const FIRST = 15;
/** What an archive has. */
const LATER = 45;
/** So often that there are about as many paragraphs as there are different ones. */
const ROUNDS = 40;

/**
 * All checks over the sample's twelve reviewed pairs again and again, of which much is remembered, and over pairs that all
 * differ: these were written to hold something for every check, and take longer than news of their length.
 */
export async function benchChecks(): Promise<Figure[]> {
  const sample = await samplePairs();
  const different = await prepareRight(RIGHT_PAIRS);
  return [
    { what: 'all checks of a paragraph, the twelve of the sample', measured: await speed(() => sample, ROUNDS) },
    {
      what: `all checks of a paragraph, ${different.length} that differ`,
      measured: await speed(() => anew(different), 1),
    },
  ];
}

async function samplePairs(): Promise<TranslatedSegment[]> {
  const { terms } = await loadGlossary('glossary');
  const segments = await segmentArticle(readArticle('sample.txt', SAMPLE_PARAGRAPHS.join('\n\n')));
  return prepare(segments, { termBase: compileTerms(terms), acronyms: 'first' }).map(
    ({ segment, terms: matches, mentions }) => ({
      ...segment,
      target: goodTranslation(segment.source),
      terms: matches,
      mentions,
    }),
  );
}

/** What is remembered of a pair is known by its being the same one: an article's paragraph comes once. */
function anew(pairs: readonly TranslatedSegment[]): TranslatedSegment[] {
  return pairs.map((pair) => ({ ...pair }));
}

async function speed(pairsOf: () => readonly TranslatedSegment[], rounds: number): Promise<string> {
  const once = () => {
    const pairs = pairsOf();
    const started = performance.now();
    for (let i = 0; i < rounds; i += 1) checkSegments(pairs);
    return (rounds * pairs.length) / ((performance.now() - started) / 1000);
  };
  const first = await median(FIRST, once);
  const later = await median(LATER, once);
  return `${whole(later)} paragraphs/s; ${whole(first)}/s while V8 still compiles their code`;
}
