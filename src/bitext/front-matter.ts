import type { Bitext, BitextRow } from '../model/bitext.ts';
import { countRows } from './summary.ts';

/** Short digests by which a later run knows what a hand has changed. */
export interface FileDigests {
  /** Of each row's English; "-" where there is none. */
  readonly rows: readonly string[];
  /** Of the file that holds the English alone. */
  readonly englishFile: string;
}

/**
 * The front matter of the side-by-side file: what it was made from and with, and digests. No clock and nothing of how the run went: the same input gives
 * the same bytes. Values are JSON, which YAML 1.2 contains.
 */
export function frontMatter({ article, rows, signature }: Bitext, digests: FileDigests): string {
  const fields = {
    source: article.path,
    sourceHash: `sha256:${article.hash}`,
    sourceLanguage: 'vi',
    targetLanguage: 'en',
    models: modelsOf(rows),
    signature,
    ...countRows(rows),
    englishFile: digests.englishFile,
    digests: digests.rows,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${toYaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

function toYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${toYaml(inner)}`)
    .join(', ')} }`;
}

function modelsOf(rows: readonly BitextRow[]): string[] {
  const models = rows.flatMap(({ outcome }) =>
    outcome.status === 'translated' && outcome.origin.by === 'machine' ? [outcome.origin.model] : [],
  );
  return [...new Set(models)].sort();
}
