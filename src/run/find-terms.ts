import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { loadArticle } from '../article/load-article.ts';
import { segmentArticle } from '../article/segment-article.ts';
import { rowLabels } from '../bitext/summary.ts';
import { type Explanation, explainTerms } from '../glossary/explain-terms.ts';
import { readGlossary, sameWords } from '../glossary/load-glossary.ts';
import type { Range } from '../model/article.ts';
import { ConfigError, GlossaryError } from '../model/errors.ts';
import type { Term } from '../model/term.ts';
import { normalizeText, toOneLine } from '../text/normalize.ts';
import { glossaryFolders } from './glossary-folders.ts';
import { assertArticle } from './plan-work.ts';

/** What the glossary finds in a paragraph, and what not. Places count from 0 in its source. */
export interface ParagraphTerms extends Explanation {
  /** `¶3, line 5`; undefined for a text that is no file. */
  readonly place: string | undefined;
  readonly source: string;
}

export interface FoundTerms {
  readonly paragraphs: readonly ParagraphTerms[];
  /** The row that a row of `local.csv` overrides. */
  readonly overriddenBy: (term: Term) => Term | undefined;
}

/**
 * Says what of the glossary matches where, and why not what one may have expected.
 * @param textOrFile an article, where there is such a file, else Vietnamese text.
 * @throws GlossaryError for rows that cannot be used, InputError for a file that is no article, ConfigError for no text.
 */
export async function findTerms(textOrFile: string, glossary: string | undefined): Promise<FoundTerms> {
  const { terms, overridden, faults } = await readGlossary(glossaryFolders(glossary));
  if (faults.length > 0) throw new GlossaryError(faults.join('\n'));
  const explain = explainTerms(terms);
  const paragraphs = isFile(textOrFile) ? await paragraphsOf(textOrFile) : [textParagraph(textOrFile)];
  const older = new Map(overridden.map((term) => [sameWords(term), term]));
  return {
    paragraphs: paragraphs.map(({ place, source, fixed }) => ({ place, source, ...explain(source, fixed) })),
    overriddenBy: (term) => older.get(sameWords(term)),
  };
}

function isFile(textOrFile: string): boolean {
  if (existsSync(textOrFile)) return statSync(textOrFile).isFile();
  if (FILE_NAME.test(textOrFile)) throw new ConfigError(`${textOrFile}: no such file; name an article, or give a text`);
  return false;
}

/** A name of one word: nobody looks for terms in "tin.txt". */
const FILE_NAME = /^\S+\.(?:txt|md)$/iu;

interface Paragraph {
  readonly place: string | undefined;
  readonly source: string;
  readonly fixed: readonly Range[];
}

function textParagraph(text: string): Paragraph {
  const source = toOneLine(normalizeText(text));
  if (source === '') throw new ConfigError('no text to look for terms in; give Vietnamese text or a file');
  return { place: undefined, source, fixed: [] };
}

/** What stays as it is has no terms. */
async function paragraphsOf(file: string): Promise<Paragraph[]> {
  assertArticle(file);
  const article = await loadArticle(file, basename(file));
  const segments = await segmentArticle(article);
  const labels = rowLabels(segments.map((segment) => ({ segment })));
  return segments.flatMap(({ source, fixed, range, keep }, i) => {
    const line = article.text.slice(0, range.start).split('\n').length;
    return keep ? [] : [{ place: `¶${labels[i]}, line ${line}`, source, fixed }];
  });
}
