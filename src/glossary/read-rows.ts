import papaparse from 'papaparse';
import type { Term, TermUse } from '../model/term.ts';
import { INVISIBLE } from '../text/normalize.ts';
import { pattern } from '../text/pattern.ts';

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
  /** All rows that have a source, those with faults too, in which further ones may be found. */
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
  const [header, ...body] = readRecords(csv);
  if (!header)
    return { terms, faults: [`${file}: is empty; write a first line such as "source,target", or delete it`] };
  const columns = readHeader(header.cells, file, faults);
  if (NEEDED.some((column) => !columns.includes(column))) return { terms, faults };
  for (const { cells, line, quoting } of body) {
    const place = `${file}:${line}`;
    const extra = cells.slice(columns.length).some((cell) => cell !== '') ? extraCell(delimiterOf(csv)) : undefined;
    const broken = quoting ?? extra;
    const row = toRow(columns, cells);
    // Cells that stand in the wrong columns have no faults of their own.
    const found = broken ? [broken] : faultsOf(row);
    faults.push(...found.map((fault) => `${place}: ${fault}`));
    if (!broken && ALPHANUMERIC.test(row.source ?? '')) terms.push(toTerm(row, place));
  }
  return { terms, faults };
}

/**
 * What may stand between cells, and its name. Excel writes semicolons where the comma is the decimal sign, as in Vietnam, and
 * tabs where one saves as text or pastes.
 */
const DELIMITERS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
]);

function delimiterOf(csv: string): string {
  const header = csv.split('\n', 1)[0] ?? '';
  return [...DELIMITERS.keys()].find((delimiter) => header.includes(delimiter)) ?? ',';
}

const extraCell = (delimiter: string) =>
  `more cells than columns; put a text that holds a ${DELIMITERS.get(delimiter)} between quotation marks`;

interface NumberedRecord {
  readonly cells: readonly string[];
  /** The line that it begins on. */
  readonly line: number;
  /** What is wrong with its quotation marks; it ends the file. */
  readonly quoting?: string;
}

function readRecords(csv: string): NumberedRecord[] {
  const text = csv
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const records: NumberedRecord[] = [];
  let line = 1;
  let end = 0;
  papaparse.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step({ data, errors, meta }, parser) {
      const cells = data.map((cell) => cell.trim());
      const reason = errors[0]?.message ?? (cells.some(hasLoneQuote) ? 'a quotation mark within a cell' : undefined);
      const quoting = reason && `no valid CSV (${reason}); check the quotation marks of this row`;
      if (cells.some((cell) => cell !== '')) records.push({ cells, line, ...(quoting && { quoting }) });
      if (quoting) parser.abort();
      line += text.slice(end, meta.cursor).split('\n').length - 1;
      end = meta.cursor;
    },
  });
  return records;
}

/** In a text that is right they come in pairs. */
function hasLoneQuote(cell: string): boolean {
  return cell.includes('"') && cell.split('"').length % 2 === 0;
}

const NEEDED: readonly Column[] = ['source', 'target'];

/** The columns as they stand; one that is unknown says nothing, and the others are read. */
function readHeader(cells: readonly string[], file: string, faults: string[]): readonly string[] {
  const columns = cells.map((cell) => cell.toLowerCase());
  for (const column of columns) {
    if (!isColumn(column)) faults.push(`${file}:1: unknown column "${column}"; the columns are ${COLUMNS.join(', ')}`);
  }
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) faults.push(`${file}:1: column "${twice}" stands there twice; delete one`);
  for (const needed of NEEDED) {
    if (!columns.includes(needed))
      faults.push(`${file}:1: no column "${needed}"; the first line must name the columns`);
  }
  return columns;
}

function isColumn(name: string): name is Column {
  return COLUMNS.some((column) => column === name);
}

function toRow(columns: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
}

const ALPHANUMERIC = pattern`[\p{L}\p{N}]`;

function faultsOf(row: Row): string[] {
  const { source = '', target = '', acronym = '', expansion = '' } = row;
  const use = useOf(row);
  const faults: string[] = [];
  if (!use) faults.push(`unknown use "${row.use}"; write ${Object.keys(USES).join(', ')} or nothing`);
  if (source === '') faults.push('empty source; fill it or delete the row');
  else if (!ALPHANUMERIC.test(source))
    faults.push(`source "${source}" holds no letter and can never match; mend or delete it`);
  if (target === '' && use && use !== 'block' && use !== 'keep') faults.push('empty target; fill it or delete the row');
  faults.push(...unprintables(row));
  if (expansion !== '' && acronym === '') faults.push('expansion without an acronym; fill the column acronym');
  return faults;
}

function useOf({ use }: Row): TermUse | undefined {
  return USES[use?.toLowerCase() || 'preferred'];
}

/** Hardly ever there: a row is looked at as a whole before its cells are. */
function unprintables(row: Row): string[] {
  if (!/\p{Cf}|\p{Cc}|\u034F/u.test(Object.values(row).join(' '))) return [];
  return Object.entries(row).flatMap(([column, cell]) => {
    if (cell.search(INVISIBLE) >= 0) return [`invisible character in ${column}; type the cell anew`];
    const isBroken = /\p{Cc}/u.test(cell) && column !== 'note';
    return isBroken ? [`line break in ${column}; write it on one line`] : [];
  });
}

function toTerm(row: Row, place: string): Term {
  const { source = '', target = '', acronym = '', expansion = '', category = '', note = '' } = row;
  const use = useOf(row) ?? 'preferred';
  return {
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
  };
}

function splitRenderings(cell = ''): string[] {
  if (cell === '') return [];
  return cell
    .split('|')
    .map((rendering) => rendering.trim())
    .filter((rendering) => rendering !== '');
}
