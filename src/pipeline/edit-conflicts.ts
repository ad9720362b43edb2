import type { WrittenBitext, WrittenRow } from '../bitext/read-bitext.ts';
import type { Issue } from '../model/outcome.ts';
import type { Edit } from './handwork.ts';
import { keyNear, keyOf, type RowKey } from './row-keys.ts';

/** A person's text that has no place of its own any more, and the segment at which it is shown. */
export interface Conflict {
  readonly segment: number;
  readonly issue: Issue;
}

const CHECK = 'edit';

/** How all messages end: what a person writes behind it is no part of them. */
const MESSAGE = /^.*; expected (?:one of the two|this or the translation)/su;

/** Conflicts of an earlier run, ticked or not: their texts stand nowhere else. */
export function carriedConflicts(
  { items }: WrittenBitext,
  rows: ReadonlyMap<RowKey, WrittenRow>,
  place: (key: RowKey) => number,
): Conflict[] {
  return items.flatMap(({ label, check, text }) => {
    const message = check === CHECK ? MESSAGE.exec(text)?.[0] : undefined;
    if (message === undefined) return [];
    const key = keyOf(label, rows) ?? keyNear(label, rows);
    return [{ segment: key === undefined ? 0 : place(key), issue: conflict(message) }];
  });
}

/** Edits whose Vietnamese is gone from the article. */
export function lostEdits(
  edits: ReadonlyMap<RowKey, Edit>,
  keys: readonly RowKey[],
  place: (key: RowKey) => number,
): Conflict[] {
  return [...edits].flatMap(([key, { target }]) =>
    keys.includes(key)
      ? []
      : [
          {
            segment: place(key),
            issue: conflict(
              `edited before its Vietnamese was changed: ${quote(target)}; expected this or the translation`,
            ),
          },
        ],
  );
}

/** Paragraphs that were edited in both files, and not alike: the table has the word. */
export function doubleEdits(
  inTable: ReadonlyMap<RowKey, Edit>,
  inEnglish: ReadonlyMap<RowKey, Edit>,
  place: (key: RowKey) => number,
  name: string,
): Conflict[] {
  return [...inTable].flatMap(([key, { shown }]) => {
    const other = inEnglish.get(key);
    if (!other || other.shown === shown) return [];
    const message = `edited otherwise in ${name}: ${quote(other.target)}; expected one of the two`;
    return [{ segment: place(key), issue: conflict(message) }];
  });
}

/** A text that stood in a file which does not say whose it is. */
export function unknownText(target: string): Issue {
  return conflict(`another text stood here, and nothing says whose: ${quote(target)}; expected one of the two`);
}

function conflict(message: string): Issue {
  return { check: CHECK, category: 'custom/conflict', severity: 'major', message };
}

function quote(text: string): string {
  return `“${text}”`;
}
