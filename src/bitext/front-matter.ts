import type { Bitext, BitextRow } from '../model/bitext.ts';
import type { FileDigests } from './file-digests.ts';
import { countRows } from './summary.ts';

/**
 * The front matter of the side-by-side file: what it was made from and with, and digests by which a later run knows
 * what a hand has changed. No clock and nothing of how the run went: the same input gives the same bytes. Values
 * are JSON, which YAML 1.2 contains.
 * @param digests of each row, see `writeRowDigest`.
 */
export function frontMatter(
  { article, rows, signature, remarks }: Bitext,
  files: FileDigests,
  digests: readonly string[],
): string {
  const hasRemarks = remarks || rows.some(({ outcome }) => outcome.issues?.some(({ remark }) => remark));
  const fields = {
    source: article.path,
    sourceHash: `sha256:${article.hash}`,
    sourceLanguage: 'vi',
    targetLanguage: 'en',
    models: modelsOf(rows),
    signature,
    ...countRows(rows),
    files,
    rows: digests,
    ...(hasRemarks && { remarks: true }),
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${toYaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

function toYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return toScalar(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${toYaml(inner)}`)
    .join(', ')} }`;
}

/** Where front matter is taken for text, a name of a file or model is no HTML and no link. */
function toScalar(value: unknown): string {
  return JSON.stringify(value).replace(/[<>[\]`]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

function modelsOf(rows: readonly BitextRow[]): string[] {
  const models = rows.flatMap(({ outcome }) =>
    outcome.status === 'translated' && outcome.origin.by === 'machine' ? [outcome.origin.model] : [],
  );
  return [...new Set(models)].sort();
}
