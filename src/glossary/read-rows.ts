import { type Info, parse } from 'csv-parse/sync';
import type { Term, TermUse } from '../model/term.ts';
import { INVISIBLE } from '../text/normalize.ts';

const COLUMNS = [
  'source',
  'target',
  'admitted',
  'forbidden',
  'acronym',
  'expansion',
  'use',
  'category',
  'note',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string>>;

const USES: Readonly<Record<string, TermUse>> = {
  required: 'required',
  preferred: 'preferred',
  context: 'context',
  keep: 'keep',
  block: 'block',
};

export interface ReadRows {
  readonly terms: readonly Term[];
  /** `defence.csv:14: what is wrong; how to mend it`. */
  readonly faults: readonly string[];
}

/**
 * The rows of one CSV file of the glossary. Only the columns `source` and `target` must be there, in any order;
 * `admitted` and `forbidden` separate renderings by `|`; without `use` a term is `preferred`.
 * @param file how messages name it.
 */
export function readRows(csv: string, file: string): ReadRows {
  const terms: Term[] = [];
  const faults: string[] = [];
  try {
    // With `info` csv-parse gives pairs, which its types do not know.
    const records: unknown[] = parse(csv, {
      bom: true,
      info: true,
      delimiter: delimiterOf(csv),
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const [header, ...body] = records.map(toRecord);
    const columns = readHeader(header?.cells ?? [], file, faults);
    if (faults.length === 0) {
      for (const { cells, line } of body) {
        const place = `${file}:${line}`;
        const fault = cells.slice(columns.length).some((cell) => cell !== '')
          ? EXTRA_CELL
          : readRow(toRow(columns, cells), place, terms);
        if (fault) faults.push(`${place}: ${fault}`);
      }
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const line = 'lines' in error ? `:${error.lines}` : '';
    faults.push(`${file}${line}: no valid CSV (${error.message}); check the quotation marks of this row`);
  }
  return { terms, faults };
}

/** Excel writes semicolons where the comma is the decimal sign, as in Vietnam. */
function delimiterOf(csv: string): string {
  const header = csv.split('\n', 1)[0] ?? '';
  return !header.includes(',') && header.includes(';') ? ';' : ',';
}

const EXTRA_CELL = 'more cells than columns; put a text that holds a comma between quotation marks';

interface NumberedRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function toRecord(value: unknown): NumberedRecord {
  if (typeof value !== 'object' || value === null || !('record' in value) || !('info' in value)) {
    throw new TypeError('csv-parse gave a record without its place');
  }
  const { record, info } = value as { record: string[]; info: Info };
  // `lines` is the line that the record ends on.
  const inside = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
  return { cells: record.map((cell) => cell.normalize('NFC').trim()), line: info.lines - inside };
}

function readHeader(cells: readonly string[], file: string, faults: string[]): readonly Column[] {
  const columns = cells.map((cell) => cell.toLowerCase());
  for (const column of columns) {
    if (!isColumn(column)) faults.push(`${file}:1: unknown column "${column}"; the columns are ${COLUMNS.join(', ')}`);
  }
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) faults.push(`${file}:1: column "${twice}" stands there twice; delete one`);
  for (const needed of ['source', 'target']) {
    if (!columns.includes(needed))
      faults.push(`${file}:1: no column "${needed}"; the first line must name the columns`);
  }
  return columns.filter(isColumn);
}

function isColumn(name: string): name is Column {
  return COLUMNS.some((column) => column === name);
}

function toRow(columns: readonly Column[], cells: readonly string[]): Row {
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
}

/** Adds the row's term; gives the fault where it has one. */
function readRow(row: Row, place: string, terms: Term[]): string | undefined {
  const { source = '', target = '', acronym = '', expansion = '', category = '', note = '' } = row;
  const use = USES[row.use?.toLowerCase() || 'preferred'];
  if (!use) return `unknown use "${row.use}"; write ${Object.keys(USES).join(', ')} or nothing`;
  if (source === '') return 'empty source; fill it or delete the row';
  if (!/[\p{L}\p{N}]/u.test(source)) return `source "${source}" holds no letter and can never match; mend or delete it`;
  if (target === '' && use !== 'block' && use !== 'keep') return 'empty target; fill it or delete the row';
  for (const [column, cell] of Object.entries(row)) {
    if (cell.search(INVISIBLE) >= 0) return `invisible character in ${column}; type the cell anew`;
    if (/\p{Cc}/u.test(cell) && column !== 'note') return `line break in ${column}; write it on one line`;
  }
  if (expansion !== '' && acronym === '') return 'expansion without an acronym; fill the column acronym';
  terms.push({
    source,
    target: use === 'keep' ? target || source : target,
    admitted: splitRenderings(row.admitted),
    forbidden: splitRenderings(row.forbidden),
    ...(acronym && { acronym }),
    ...(expansion && { expansion }),
    use,
    ...(category && { category }),
    ...(note && { note }),
    place,
  });
  return undefined;
}

function splitRenderings(cell = ''): string[] {
  return cell
    .split('|')
    .map((rendering) => rendering.trim())
    .filter((rendering) => rendering !== '');
}
