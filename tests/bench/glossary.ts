import { readFileSync } from 'node:fs';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import type { Term } from '../../src/model/term.ts';

/** The glossary at 1,000, 10,000 and 100,000 terms: how long it takes to compile, and to match 1 MB of an article. */
export function benchGlossary(): string[] {
  const article = readFileSync('input/ukraine-us-arms-venture.txt', 'utf8');
  const text = article.repeat(Math.ceil(1_000_000 / article.length)).slice(0, 1_000_000);
  const syllables = [...new Set(article.match(/\p{L}+/gu))];
  return [1_000, 10_000, 100_000].map((count) => {
    const terms = randomTerms(count, syllables);
    const compile = median(() => compileTerms(terms));
    const termBase = compileTerms(terms);
    const match = median(() => termBase.match(text));
    return `glossary, ${count.toLocaleString('en-US')} terms: compiled in ${compile.toFixed(0)} ms, 1 MB matched in ${match.toFixed(0)} ms`;
  });
}

function randomTerms(count: number, syllables: readonly string[]): Term[] {
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  return Array.from({ length: count }, () => ({
    source: Array.from({ length: 2 + next(4) }, () => syllables[next(syllables.length)]).join(' '),
    target: 'term',
    admitted: [],
    forbidden: [],
    use: 'preferred',
    place: 'bench',
  }));
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}
