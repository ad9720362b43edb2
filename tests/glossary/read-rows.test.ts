import { describe, expect, test } from 'vitest';
import { readRows } from '../../src/glossary/read-rows.ts';

const read = (csv: string) => readRows(csv, 'defence.csv');
const faultsOf = (csv: string) => read(csv).faults;

describe('a row', () => {
  test('gives a term with all its columns', () => {
    const csv = [
      'source,target,admitted,forbidden,acronym,expansion,use,category,note',
      'máy bay không người lái,unmanned aerial vehicle,drone|unmanned aircraft,plane,UAV,unmanned aerial vehicle,required,unmanned,"""drone"" in headlines"',
    ].join('\n');
    expect(read(csv).terms).toEqual([
      {
        source: 'máy bay không người lái',
        target: 'unmanned aerial vehicle',
        admitted: ['drone', 'unmanned aircraft'],
        forbidden: ['plane'],
        acronym: 'UAV',
        expansion: 'unmanned aerial vehicle',
        use: 'required',
        category: 'unmanned',
        note: '"drone" in headlines',
        place: 'defence.csv:2',
      },
    ]);
  });

  test('needs only source and target, and is then preferred', () => {
    expect(read('source,target\nlựu pháo,howitzer').terms).toEqual([
      { source: 'lựu pháo', target: 'howitzer', admitted: [], forbidden: [], use: 'preferred', place: 'defence.csv:2' },
    ]);
  });

  test.each<[string, string]>([
    ['columns in another order', 'target,source\nhowitzer,lựu pháo'],
    ['columns in capitals', 'Source,TARGET\nlựu pháo,howitzer'],
    ['a byte order mark', '\uFEFFsource,target\nlựu pháo,howitzer'],
    ['Windows line ends', 'source,target\r\nlựu pháo,howitzer\r\n'],
    ['line ends of old Macs', 'source,target\rlựu pháo,howitzer\r'],
    ['marks that stand apart', 'source,target\nlựu pháo,howitzer'.normalize('NFD')],
    ['white space around the cells', 'source,target\n lựu pháo , howitzer '],
    ['quotation marks around the cells', 'source,target\n"lựu pháo","howitzer"'],
  ])('may come with %s', (_, csv) => {
    expect(read(csv)).toMatchObject({ terms: [{ source: 'lựu pháo', target: 'howitzer' }], faults: [] });
  });

  test('to keep has its source as English', () => {
    expect(read('source,target,use\nNATO,,keep')).toMatchObject({ terms: [{ target: 'NATO' }], faults: [] });
  });

  test('to block needs no English', () => {
    expect(read('source,target,use\nvăn phòng không,,block')).toMatchObject({ terms: [{ use: 'block' }], faults: [] });
  });

  test('names its use in capitals or not', () => {
    expect(read('source,target,use\nNga,Russia,Required').terms).toMatchObject([{ use: 'required' }]);
  });

  test('may have a note of several lines', () => {
    expect(faultsOf('source,target,note\nNga,Russia,"một\nhai"')).toEqual([]);
  });

  test('empty renderings between bars fall away', () => {
    expect(read('source,target,admitted\nNga,Russia,| Moscow ||').terms).toMatchObject([{ admitted: ['Moscow'] }]);
  });
});

describe('the line of a row', () => {
  test.each<[string, string, string]>([
    ['counts empty lines', 'source,target\n\n\nNga,Russia', 'defence.csv:4'],
    ['counts the lines of a note before it', 'source,target,note\nMỹ,U.S.,"một\nhai"\nNga,Russia', 'defence.csv:4'],
    ['counts Windows lines once', 'source,target\r\nMỹ,U.S.\r\nNga,Russia', 'defence.csv:3'],
  ])('%s', (_, csv, place) => {
    expect(read(csv).terms.at(-1)?.place).toBe(place);
  });

  test('is the one that it opens on', () => {
    expect(read('source,target,note\nNga,Russia,"một\nhai"').terms[0]?.place).toBe('defence.csv:2');
  });
});

describe('a fault names the line and the mend', () => {
  test.each<[string, string, string]>([
    ['empty source', 'source,target\n,howitzer', '2: empty source; fill it or delete the row'],
    ['empty target', 'source,target\nNga,Russia\nlựu pháo,', '3: empty target; fill it or delete the row'],
    ['a missing cell', 'source,target\nlựu pháo', '2: empty target; fill it or delete the row'],
    [
      'unknown use',
      'source,target,use\nNga,Russia,must',
      '2: unknown use "must"; write required, preferred, context, keep, block or nothing',
    ],
    [
      'a source without a letter',
      'source,target\n---,rule',
      '2: source "---" holds no letter and can never match; mend or delete it',
    ],
    [
      'an invisible character',
      'source,target\nph\u200Bòng không,air defense',
      '2: invisible character in source; type the cell anew',
    ],
    [
      'an invisible character in the English',
      'source,target\nphòng không,air\u00AD defense',
      '2: invisible character in target; type the cell anew',
    ],
    [
      'a line break in a term',
      'source,target\n"phòng\nkhông",air defense',
      '2: line break in source; write it on one line',
    ],
    [
      'an expansion without an acronym',
      'source,target,expansion\nUAV,UAV,unmanned aerial vehicle',
      '2: expansion without an acronym; fill the column acronym',
    ],
    [
      'too many cells',
      'source,target\nphòng không,air defense, antiaircraft',
      '2: more cells than columns; put a text that holds a comma between quotation marks',
    ],
    [
      'too many cells between semicolons',
      'source;target\nphòng không;air defense; antiaircraft',
      '2: more cells than columns; put a text that holds a semicolon between quotation marks',
    ],
    [
      'an invisible character at the beginning',
      'source,target\n\u200Bphòng không,air defense',
      '2: invisible character in source; type the cell anew',
    ],
    [
      'a byte order mark within',
      'source,target\nphòng\uFEFF không,air defense',
      '2: invisible character in source; type the cell anew',
    ],
    ['no column source', 'target\nRussia', '1: no column "source"; the first line must name the columns'],
    ['no column target', 'source\nNga', '1: no column "target"; the first line must name the columns'],
    [
      'an unknown column',
      'source,target,nghĩa\nNga,Russia,x',
      '1: unknown column "nghĩa"; the columns are source, target, admitted, forbidden, acronym, expansion, use, category, note',
    ],
  ])('%s', (_, csv, fault) => {
    expect(faultsOf(csv)).toEqual([`defence.csv:${fault}`]);
  });

  test.each<[string, string]>([
    ['that is never closed', 'source,target\nMỹ,U.S.\n"Nga,Russia'],
    ['within a cell', 'source,target\nMỹ,U.S.\nN"ga,Russia'],
    ['before the end of a cell', 'source,target\nMỹ,U.S.\n"Nga"x,Russia'],
  ])('a quotation mark %s', (_, csv) => {
    expect(faultsOf(csv)).toEqual([
      expect.stringMatching(/^defence\.csv:3: no valid CSV \(.+\); check the quotation marks of this row$/),
    ]);
  });

  test('behind a quotation mark that is wrong nothing is read', () => {
    expect(faultsOf('source,target\nN"ga,Russia\n,tank')).toEqual([expect.stringContaining(':2: no valid CSV')]);
  });

  test('an empty file may be one that was lost', () => {
    expect(faultsOf('\n')).toEqual(['defence.csv: is empty; write a first line such as "source,target", or delete it']);
  });
});

test('all bad rows are named at once, and those with a source are read for further faults', () => {
  const { terms, faults } = read('source,target\n,a\nNga,Russia\nMỹ,');
  expect(faults.map((fault) => fault.split(':')[1])).toEqual(['2', '4']);
  expect(terms.map(({ source, target }) => [source, target])).toEqual([
    ['Nga', 'Russia'],
    ['Mỹ', ''],
  ]);
});

test('all faults of a row are named', () => {
  expect(faultsOf('source,target,use,expansion\nxe tăng,,must,main battle tank\nxe\u200B tăng,,,')).toEqual([
    expect.stringContaining(':2: unknown use "must"'),
    expect.stringContaining(':2: expansion without an acronym'),
    expect.stringContaining(':3: empty target'),
    expect.stringContaining(':3: invisible character in source'),
  ]);
});

test('beside an unknown column the others are read', () => {
  expect(faultsOf('source,nghĩa,target\nNga,x,').map((fault) => fault.split(';')[0])).toEqual([
    'defence.csv:1: unknown column "nghĩa"',
    'defence.csv:2: empty target',
  ]);
});

test('a comma within quotation marks parts no cells', () => {
  expect(read('source,target\nKherson,"Kherson, Ukraine"').terms).toMatchObject([{ target: 'Kherson, Ukraine' }]);
});

test('a column named twice is a fault', () => {
  expect(readRows('source,target,target\nxe tăng,tank,tank\n', 'local.csv').faults).toEqual([
    'local.csv:1: column "target" stands there twice; delete one',
  ]);
});

test('an empty cell too many is none', () => {
  expect(readRows('source,target\nxe tăng,tank,\n', 'local.csv')).toMatchObject({
    faults: [],
    terms: [{ target: 'tank' }],
  });
});
