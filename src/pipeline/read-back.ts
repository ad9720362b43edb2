import { inlineOf } from '../bitext/inline-of.ts';
import { phrasingMarkdown } from '../bitext/phrasing-markdown.ts';
import { readBitext, type WrittenRow } from '../bitext/read-bitext.ts';
import type { RowDigest } from '../bitext/row-digests.ts';
import type { Article, Segment } from '../model/article.ts';
import type { Decision } from '../model/decision.ts';
import { InputError } from '../model/errors.ts';
import { digest } from '../text/hash.ts';
import type { Translated } from './decide.ts';
import { carriedConflicts, doubleEdits, lostEdits } from './edit-conflicts.ts';
import type { Edit, Handwork } from './handwork.ts';
import { placeOf } from './place-of.ts';
import { CODE_STAYS, readEnglishEdits } from './read-english-edits.ts';
import { keyOf, keyRows, notedOf, numbered, placer, type RowKey } from './row-keys.ts';
import type { WrittenFile } from './written-files.ts';

interface Files {
  readonly bitext: WrittenFile & { readonly text: string };
  readonly english: WrittenFile;
}

/** Reads both files and tells what people did to them: see `readHandwork`. */
export async function readBack(
  article: Article,
  segments: readonly Segment[],
  { bitext, english }: Files,
  known: Translated,
): Promise<Handwork> {
  const written = readBitext(bitext.text, article.format, bitext.name);
  const inline = await inlineOf(article.format);
  const keys = numbered(segments.map(({ source }) => digest(phrasingMarkdown(inline(source)))));
  const rows = keyRows(written, keys, bitext.name);
  const code = new Set(keys.filter((_, i) => segments[i]?.keep === 'code'));
  const table = { noted: written.noted, rows, code };
  const inEnglish = await readEnglishEdits(article.format, { bitext, english }, table);
  const inTable = editsIn(rows, written.noted);
  for (const key of inTable.keys()) {
    if (code.has(key)) throw new InputError(`${bitext.name}:${rows.get(key)?.line}: ${CODE_STAYS}`);
  }
  const edits = new Map([...inEnglish.edits, ...inTable]);
  const place = placer(written.noted, keys);
  const restore = article.format === 'markdown' ? (await import('../bitext/restore-shown.ts')).restoreShown : String;
  return {
    decisions: segments.flatMap((segment, i) => {
      const key = keys[i] ?? '';
      // Where nothing is noted, nothing is known to be a person's.
      const row = written.noted && rows.get(key);
      const isLost = notedOf(key, written.noted)?.isDecided === true && !isKnown(article, segment, known);
      const kept = decisionOf(row, edits.get(key), isLost);
      if (!kept) return [];
      const isFromTable = inTable.has(key) || !inEnglish.edits.has(key);
      const target = isFromTable ? restore(kept.target, segment) : kept.target;
      return [{ ...kept, target, source: segment.source, place: placeOf(article, segment) }];
    }),
    conflicts: [
      ...carriedConflicts(written, rows, place),
      ...lostEdits(new Map([...editsOfBefore(rows, written.noted), ...edits]), keys, place),
      ...doubleEdits(inTable, inEnglish.edits, place, english.name),
    ],
    unknown: written.noted ? [] : unknownTexts(rows, keys, segments),
    ticks: written.items.flatMap((item) => {
      const key = keyOf(item.label, rows);
      return key === undefined ? [] : [{ ...item, segment: place(key) }];
    }),
    remarks: written.remarks,
    gone: keys.filter((key) => notedOf(key, written.noted) && !rows.has(key)).length,
    ...(inEnglish.apart && { apart: inEnglish.apart }),
  };
}

/** The English of rows of which nothing is noted; what is kept as it stands is nobody's. */
function unknownTexts(
  rows: ReadonlyMap<RowKey, WrittenRow>,
  keys: readonly RowKey[],
  segments: readonly Segment[],
): Handwork['unknown'] {
  return [...rows].flatMap(([key, { source, english, target }]) => {
    const segment = keys.indexOf(key);
    return segments[segment]?.keep && source === english ? [] : [{ segment, target }];
  });
}

/** Rows that were edited before the file was written. */
function editsOfBefore(
  rows: ReadonlyMap<RowKey, WrittenRow>,
  noted: readonly RowDigest[] | undefined,
): ReadonlyMap<RowKey, Edit> {
  return asEdits([...rows].filter(([key, { marks }]) => marks.includes('✎') && notedOf(key, noted)?.isDecided));
}

/** Rows whose English is not as it was written, were it letters in parts. An emptied cell says nothing. */
function editsIn(
  rows: ReadonlyMap<RowKey, WrittenRow>,
  noted: readonly RowDigest[] | undefined,
): ReadonlyMap<RowKey, Edit> {
  const edited = [...rows].filter(
    ([key, { english }]) =>
      noted &&
      english !== '' &&
      ![english, english.normalize('NFC')].some((each) => digest(each) === notedOf(key, noted)?.english),
  );
  return asEdits(edited);
}

function asEdits(rows: readonly (readonly [RowKey, WrittenRow])[]): ReadonlyMap<RowKey, Edit> {
  return new Map(
    rows.map(([key, { target, english }]) => [
      key,
      { target: target.normalize('NFC'), shown: english.normalize('NFC') },
    ]),
  );
}

function isKnown(article: Article, segment: Segment, { decisions }: Translated): boolean {
  return decisions?.find(segment.source, placeOf(article, segment)) !== undefined;
}

/**
 * What a person decided: an edit; a ✓ in the first column; and what was decided before, as the marks of the file say, where
 * a memory that knew of it is lost.
 */
function decisionOf(
  row: WrittenRow | undefined,
  edit: Edit | undefined,
  isLost: boolean,
): Pick<Decision, 'kind' | 'target'> | undefined {
  if (edit) return { kind: 'edit', target: edit.target };
  if (!row || row.english === '') return undefined;
  if (/[✓✔☑✅]/u.test(row.marks)) return { kind: 'approval', target: row.target };
  return isLost ? { kind: row.marks.includes('✎') ? 'edit' : 'approval', target: row.target } : undefined;
}
