import type { Range } from '../model/article.ts';

/** A stretch of the article written on one line, and the way from its positions back to the article's. */
export interface OneLine {
  readonly source: string;
  /** Position in the article's text of a position in `source`. */
  toArticle(position: number): number;
  /** Position in `source` of a position in the article's text. */
  fromArticle(position: number): number;
}

/**
 * Joins the lines of a paragraph by single spaces.
 * @param joint what counts as a seam: line ends with the indentation or quote marks of the next line, runs of spaces.
 */
export function joinLines(text: string, range: Range, joint: RegExp = /\s*\n\s*|[ \t]{2,}|\t/g): OneLine {
  const raw = text.slice(range.start, range.end);
  const seams: { at: number; removed: number }[] = [];
  let removed = 0;
  const source = raw.replace(joint, (seam: string, ...rest: unknown[]) => {
    const offset = Number(rest.find((value) => typeof value === 'number'));
    removed += seam.length - 1;
    seams.push({ at: offset + seam.length, removed });
    return ' ';
  });
  return {
    source,
    toArticle: (position) => range.start + position + removedBefore(seams, position, (seam) => seam.at - seam.removed),
    fromArticle: (position) => position - range.start - removedBefore(seams, position - range.start, (seam) => seam.at),
  };
}

type Seam = { readonly at: number; readonly removed: number };

function removedBefore(seams: readonly Seam[], position: number, place: (seam: Seam) => number): number {
  let removed = 0;
  for (const seam of seams) {
    if (place(seam) > position) break;
    removed = seam.removed;
  }
  return removed;
}
