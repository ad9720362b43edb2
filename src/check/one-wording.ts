import type { TranslatedSegment } from '../model/outcome.ts';
import type { Term } from '../model/term.ts';
import { closePhraseFinder, readTokens } from '../text/english-phrases.ts';
import { rootOf } from '../text/english-roots.ts';
import { pattern } from '../text/pattern.ts';
import { rememberWords } from '../text/remember.ts';
import type { Ledger, Use } from './ledger.ts';

const ACRONYM = pattern`\p{Lu}[\p{Lu}\p{N}]`;

/**
 * A term that the glossary lets one render in several ways is rendered in one of them throughout: "peace talks", not
 * "peace negotiations" three paragraphs later. Compared are full noun phrases that differ in one word. Adjectives, short
 * forms, acronyms, verbs ("export weapons") and names ("Foreign Ministry", "State Department") may change.
 */
export const oneWording: Ledger = {
  expected: 'one of them',
  usesOf: (segment) => {
    // Headings have words of their own: shorter ones.
    if (segment.kind === 'heading' || segment.terms.length === 0) return [];
    const terms = [...new Set(segment.terms.map(({ term }) => term))];
    return terms.flatMap((term) => useOf(term, terms, segment));
  },
  isSame: (form, other) => {
    const [a, b] = [form.split(' '), other.split(' ')];
    const common = a.filter((root) => b.includes(root)).length;
    return a.length !== b.length || common !== a.length - 1;
  },
};

/** Names have long and short forms, which are no terms. */
const NAMES: ReadonlySet<string> = new Set('country place person organization media office language'.split(' '));

function useOf(term: Term, terms: readonly Term[], { target }: TranslatedSegment): Use[] {
  if (term.admitted.length === 0 || NAMES.has(term.category ?? '')) return [];
  const full = [term.target, ...term.admitted].filter((rendering) => formOf(rendering) !== '');
  if (full.length < 2) return [];
  const found = full.filter(closePhraseFinder(target));
  const [rendering = ''] = found;
  const form = formOf(rendering);
  // Two in one paragraph, or one that may be another term's: nobody can tell which is whose.
  if (form === '' || found.some((other) => formOf(other) !== form)) return [];
  if (terms.some((other) => other !== term && [other.target, ...other.admitted].some((each) => formOf(each) === form)))
    return [];
  return [{ key: term.source, source: term.source, rendering, form }];
}

const VERBS: ReadonlySet<string> = new Set(
  (
    'bring can capable control curb end enrich export fight gun halt hit intercept jointly knock produce pull ramp ratchet ' +
    'sell shoot spend strike take withdraw'
  ).split(' '),
);

/** Words that good English takes for each other, whatever the rest of the phrase. */
const EQUAL: ReadonlyMap<string, string> = new Map([
  ['plane', 'aircraft'],
  ['planes', 'aircraft'],
  ['ship', 'vessel'],
  ['ships', 'vessel'],
]);

/** The roots of a full noun phrase, in any order; nothing for others. */
const formOf = rememberWords((rendering): string => {
  const words = readTokens(rendering).filter((word) => word !== 'of' && word !== 'the');
  const isAcronym = words.some((word) => ACRONYM.test(word));
  if (words.length < 2 || isAcronym || VERBS.has(words[0] ?? '')) return '';
  return words
    .map((word) => rootOf(EQUAL.get(word) ?? word))
    .sort()
    .join(' ');
});
