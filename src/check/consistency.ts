import type { Issue, TranslatedSegment } from '../model/outcome.ts';
import type { Ledger } from './ledger.ts';
import { oneSpelling } from './one-spelling.ts';
import { oneTranslation } from './one-translation.ts';
import { oneWording } from './one-wording.ts';

/** A paragraph of an article, and what it is called: "2", "5.1". */
export interface ArticleRow {
  readonly label: string;
  readonly segment: TranslatedSegment;
}

/** An issue of a whole article, and the row that it belongs to, from 0. */
export interface ArticleIssue {
  readonly row: number;
  readonly issue: Issue;
}

const LEDGERS: readonly Ledger[] = [oneTranslation, oneSpelling, oneWording];

/**
 * One article, one rendering: a term in two full wordings, a name in two spellings, the same Vietnamese in two
 * translations. The issue stands at the later paragraph, one for each source. Right are inflection, adjectives, short
 * forms, acronyms and what house style asks of headings. Cannot see a term that is in no glossary.
 * Example: "đàm phán hòa bình" → "peace talks", later "peace negotiations" (expected one of them).
 */
export function checkConsistency(rows: readonly ArticleRow[]): ArticleIssue[] {
  return LEDGERS.flatMap((ledger) => conflicts(rows, ledger)).sort((a, b) => a.row - b.row);
}

function conflicts(rows: readonly ArticleRow[], { usesOf, isSame, expected }: Ledger): ArticleIssue[] {
  const firsts = new Map<string, { readonly label: string; readonly rendering: string; readonly form: string }>();
  const reported = new Set<string>();
  return rows.flatMap(({ label, segment }, row) =>
    usesOf(segment).flatMap(({ key, source, rendering, form }): ArticleIssue[] => {
      const first = firsts.get(key);
      if (!first) firsts.set(key, { label, rendering, form });
      if (!first || reported.has(key) || isSame(first.form, form)) return [];
      reported.add(key);
      const uses = `${quote(first.rendering)} in ${place(first.label)} and ${quote(rendering)} in ${place(label)}`;
      return [{ row, issue: issue(`${quote(source)} is ${uses}; expected ${expected}`) }];
    }),
  );
}

function place(label: string): string {
  return label.startsWith('¶') ? label : `¶${label}`;
}

const LONGEST_QUOTE = 60;

function quote(text: string): string {
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text}"`;
}

function issue(message: string): Issue {
  return { check: 'consistency', category: 'terminology/inconsistent-use', severity: 'minor', message };
}
