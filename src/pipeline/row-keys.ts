import type { WrittenBitext, WrittenRow } from '../bitext/read-bitext.ts';
import type { RowDigest } from '../bitext/row-digests.ts';
import { InputError } from '../model/errors.ts';
import { digest } from '../text/hash.ts';

/** What a row is known by, in whatever order rows stand: the digest of its Vietnamese and which of equal ones it is, `3f9a1c07#1`. */
export type RowKey = string;

/** The keys of texts by their digests, in order. */
export function numbered(digests: readonly string[]): RowKey[] {
  const seen = new Map<string, number>();
  return digests.map((each) => {
    const occurrence = (seen.get(each) ?? 0) + 1;
    seen.set(each, occurrence);
    return `${each}#${occurrence}`;
  });
}

/**
 * The rows of a file by their keys.
 * @param keys of the article as it is now.
 * @throws InputError for a row that was not written so: added, doubled, or with its Vietnamese changed.
 */
export function keyRows(
  { rows, noted }: WrittenBitext,
  keys: readonly RowKey[],
  name: string,
): Map<RowKey, WrittenRow> {
  const own = noted ? numbered(noted.map(({ source }) => source)) : keys;
  const known = new Set(own);
  const written = numbered(rows.map(({ source }) => digest(source)));
  return new Map(
    rows.map((row, i) => {
      const key = written[i] ?? '';
      if (known.has(key)) return [key, row];
      const isDouble = known.has(key.replace(/#\d+$/, '#1'));
      const what = isDouble
        ? 'this row stands here once more'
        : 'the Vietnamese of this row was changed by hand, or the row was added; change the article for that';
      throw new InputError(`${name}:${row.line}: ${what}; mend it, or move the file away to have a new one`);
    }),
  );
}

/** The row with a label. */
export function keyOf(label: string, rows: ReadonlyMap<RowKey, WrittenRow>): RowKey | undefined {
  return [...rows].find(([, row]) => row.label === label)?.[0];
}

/** The row before a label whose own row was taken out of the table. */
export function keyNear(label: string, rows: ReadonlyMap<RowKey, WrittenRow>): RowKey | undefined {
  return [...rows].findLast(([, row]) => Number.parseFloat(row.label) < Number.parseFloat(label))?.[0];
}

const byKey = new WeakMap<readonly RowDigest[], ReadonlyMap<RowKey, RowDigest>>();

/** What was noted of a row when it was written; asked for each row of an article, so keyed once. */
export function notedOf(key: RowKey, noted: readonly RowDigest[] | undefined): RowDigest | undefined {
  if (!noted) return undefined;
  const known = byKey.get(noted) ?? keyed(noted);
  byKey.set(noted, known);
  return known.get(key);
}

function keyed(noted: readonly RowDigest[]): ReadonlyMap<RowKey, RowDigest> {
  const keys = numbered(noted.map(({ source }) => source));
  return new Map(noted.map((each, i) => [keys[i] ?? '', each]));
}

/**
 * Finds the segment that stands where a row stood: the row's own, or, where its Vietnamese is gone from the article, the
 * one behind the row before it.
 */
export function placer(noted: readonly RowDigest[] | undefined, keys: readonly RowKey[]): (key: RowKey) => number {
  const before = numbered((noted ?? []).map(({ source }) => source));
  const isNew = (segment: number) => segment < keys.length && !before.includes(keys[segment] ?? '');
  return (key) => {
    const own = keys.indexOf(key);
    if (own >= 0) return own;
    for (let i = before.indexOf(key) - 1, gone = 0; i >= 0; i -= 1) {
      const anchor = keys.indexOf(before[i] ?? '');
      if (anchor < 0) gone += 1;
      // As many behind the row before as are gone with it, else the next one, else that row itself.
      else return [anchor + 1 + gone, anchor + 1].find(isNew) ?? anchor;
    }
    return 0;
  };
}
