import { readFileSync } from 'node:fs';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { Term } from '../../src/model/term.ts';
import { randomBelow } from '../support/random.ts';
import { type Figure, median, ms, whole } from './measure.ts';

/** The glossary at 1,000, 10,000 and 100,000 terms: how long it takes to compile, and to match 1 MB of an article. */
export async function benchGlossary(): Promise<Figure[]> {
  const article = readFileSync('input/ukraine-us-arms-venture.txt', 'utf8');
  const text = article.repeat(Math.ceil(1_000_000 / article.length)).slice(0, 1_000_000);
  const syllables = [...new Set(article.match(/\p{L}+/gu))];
  const figures: Figure[] = [];
  for (const count of [1_000, 10_000, 100_000]) {
    const terms = randomTerms(count, syllables);
    const termBase = compileTerms(terms);
    const compile = await median(5, () => timeOf(() => compileTerms(terms)));
    const match = await median(5, () => timeOf(() => termBase.match(text)));
    figures.push({
      what: `glossary of ${whole(count)} terms`,
      measured: `compiled in ${ms(compile)}, 1 MB matched in ${ms(match)}`,
    });
  }
  return figures;
}

/** Different from one another, as the loader asks; of two to five syllables of real Vietnamese. */
function randomTerms(count: number, syllables: readonly string[]): Term[] {
  const next = randomBelow(1);
  const sources = new Set<string>();
  while (sources.size < count) {
    sources.add(Array.from({ length: 2 + next(4) }, () => syllables[next(syllables.length)]).join(' '));
  }
  return [...sources].map((source) => ({
    source,
    target: 'term',
    admitted: [],
    forbidden: [],
    use: 'preferred',
    place: 'bench',
  }));
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
