import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compileTerms } from '../../src/glossary/compile-terms.ts';
import { loadGlossary, readGlossary } from '../../src/glossary/load-glossary.ts';
import { GlossaryError } from '../../src/model/errors.ts';

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-glossary-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

const load = async (files: Readonly<Record<string, string>>) => loadGlossary(await folderWith(files));
const renderingsOf = async (files: Readonly<Record<string, string>>) =>
  (await load(files)).terms.map(({ source, target }) => `${source} = ${target}`);
const faultOf = async (folder: string) => {
  const error: unknown = await loadGlossary(folder).catch((fault: unknown) => fault);
  return error instanceof GlossaryError ? error.message : '';
};

describe('a folder', () => {
  test('gives the rows of all its CSV files', async () => {
    expect(
      await renderingsOf({
        'places.csv': 'source,target\nNga,Russia',
        'DEFENCE.CSV': 'source,target\nlựu pháo,howitzer',
        'notes.txt': 'không phải bảng từ',
      }),
    ).toEqual(['lựu pháo = howitzer', 'Nga = Russia']);
  });

  test('gives the house style', async () => {
    expect((await load({ 'style.md': 'Say “Kyiv”.\n' })).style).toBe('Say “Kyiv”.\n');
  });

  test('may have no house style', async () => {
    expect((await load({ 'places.csv': 'source,target\nNga,Russia' })).style).toBe('');
  });

  test.each(['style.md', 'reviewed.tmx'])('may hold %s alone', async (name) => {
    expect((await load({ [name]: 'Kyiv' })).terms).toEqual([]);
  });

  test('that holds nothing of a glossary is refused', async () => {
    await expect(load({})).rejects.toThrow(/no glossary there .*--glossary$/);
  });

  test('that is not there is named, with the flag', async () => {
    await expect(loadGlossary('/nowhere/glossary')).rejects.toThrow(GlossaryError);
    await expect(loadGlossary('/nowhere/glossary')).rejects.toThrow(
      '/nowhere/glossary: no such folder; name the folder of the glossary with --glossary',
    );
  });
});

describe('local.csv', () => {
  test('overrides the rows of the desk', async () => {
    expect(
      await renderingsOf({
        'places.csv': 'source,target\nMỹ,U.S.\nNga,Russia',
        'local.csv': 'source,target\nMỹ,America',
      }),
    ).toEqual(['Nga = Russia', 'Mỹ = America']);
  });

  test('overrides a row in another spelling', async () => {
    expect(
      await renderingsOf({ 'a.csv': 'source,target\nhoà bình,peace', 'local.csv': 'source,target\nhòa bình,calm' }),
    ).toEqual(['hòa bình = calm']);
  });

  test('does not override a row with other capitals', async () => {
    expect(
      await renderingsOf({ 'a.csv': 'source,target\nAnh,Britain', 'local.csv': 'source,target\nanh,brother' }),
    ).toEqual(['Anh = Britain', 'anh = brother']);
  });

  test('is a file that may be named in capitals', async () => {
    expect(
      await renderingsOf({ 'LOCAL.CSV': 'source,target\nMỹ,America', 'places.csv': 'source,target\nMỹ,U.S.' }),
    ).toEqual(['Mỹ = America']);
  });

  test('leaves known what it overrides', async () => {
    const { files, rows, overridden } = await readGlossary(
      await folderWith({
        'local.csv': 'source,target\nMỹ,America',
        'places.csv': 'source,target\nMỹ,U.S.\nNga,Russia',
      }),
    );
    expect(files).toBe(2);
    expect(rows.map(({ target }) => target)).toEqual(['U.S.', 'Russia', 'America']);
    expect(overridden.map(({ target }) => target)).toEqual(['U.S.']);
  });

  test('adds rows of its own', async () => {
    expect(await renderingsOf({ 'a.csv': 'source,target\nNga,Russia', 'local.csv': 'source,target\nMỹ,U.S.' })).toEqual(
      ['Nga = Russia', 'Mỹ = U.S.'],
    );
  });
});

describe('two rows for the same words', () => {
  test('in one file are a conflict, named by both lines', async () => {
    const folder = await folderWith({ 'places.csv': 'source,target\nNga,Russia\nMỹ,U.S.\nNga,Russian' });
    const file = join(folder, 'places.csv');
    expect(await faultOf(folder)).toBe(`${file}:4: "Nga" stands in ${file}:2 too ("Russia"); delete one of the rows`);
  });

  test('in two files are a conflict', async () => {
    const folder = await folderWith({ 'a.csv': 'source,target\nNga,Russia', 'b.csv': 'source,target\nNga,Russian' });
    expect(await faultOf(folder)).toMatch(/b\.csv:2: "Nga" stands in .*a\.csv:2 too/);
  });

  test.each([
    ['hoà bình', 'hòa bình'],
    ['tỷ phú', 'tỉ phú'],
    ['Ấn Độ - Thái', 'Ấn Độ–Thái'],
  ])('"%s" and "%s" are the same', async (one, other) => {
    const folder = await folderWith({ 'a.csv': `source,target\n${one},a\n${other},b` });
    expect(await faultOf(folder)).toContain(`"${other}" stands in`);
  });

  test.each([
    ['SAFE', 'safe'],
    ['Anh', 'anh'],
    ['phòng không', 'phòng-không'],
  ])('"%s" and "%s" are not', async (one, other) => {
    expect((await load({ 'a.csv': `source,target\n${one},a\n${other},b` })).terms).toHaveLength(2);
  });

  test('in local.csv are a conflict', async () => {
    const folder = await folderWith({ 'local.csv': 'source,target\nNga,Russia\nNga,Russian' });
    expect(await faultOf(folder)).toMatch(/local\.csv:3: "Nga" stands in .*local\.csv:2 too/);
  });
});

describe('faults', () => {
  test('of all files are named, a line each', async () => {
    const folder = await folderWith({
      'a.csv': 'source,target\n,x',
      'b.csv': 'source,target\nNga,\nMỹ,U.S.\nMỹ,US',
    });
    const lines = (await faultOf(folder)).split('\n');
    expect(lines).toEqual([
      `${join(folder, 'a.csv')}:2: empty source; fill it or delete the row`,
      `${join(folder, 'b.csv')}:2: empty target; fill it or delete the row`,
      expect.stringContaining(`${join(folder, 'b.csv')}:4: "Mỹ" stands in`),
    ]);
  });

  test('come in the order of files and lines, whatever finds them', async () => {
    const folder = await folderWith({
      'b.csv': `source,target\nNga,Russia\nNga,Russian\n${'\n'.repeat(6)},x\n,y`,
      'a.csv': `source,target\n,x\nMỹ,U.S.${'\n'.repeat(9)}Mỹ,US`,
      'style.md': Uint8Array.from([0x54, 0xf4]),
    });
    const places = (await faultOf(folder)).split('\n').map((line) => /^(.*:\d+): /.exec(line)?.[1]);
    const expected = ['a.csv:2', 'a.csv:12', 'b.csv:3', 'b.csv:10', 'b.csv:11', 'style.md:1'];
    expect(places).toEqual(expected.map((place) => join(folder, place)));
  });

  test('of the encoding name the line', async () => {
    const folder = await folderWith({ 'a.csv': Uint8Array.from([0x73, 0x73, 0x73, 0x0a, 0x0a, 0xf4, 0x0a]) });
    expect(await faultOf(folder)).toBe(`${join(folder, 'a.csv')}:3: no UTF-8; save it as UTF-8`);
  });

  test.each(['places.csv', 'style.md'])('%s in another encoding is refused', async (name) => {
    const folder = await folderWith({ [name]: Uint8Array.from([0xf4, 0xd2, 0x6e, 0x67]) });
    expect(await faultOf(folder)).toBe(`${join(folder, name)}:1: no UTF-8; save it as UTF-8`);
  });
});

describe('the glossary that is shipped', () => {
  const shipped = loadGlossary(fileURLToPath(new URL('../../glossary', import.meta.url)));
  const found = async (text: string) =>
    compileTerms((await shipped).terms)
      .match(text)
      .map(({ term }) => term.source);

  test('loads without a fault', async () => {
    expect((await shipped).terms.length).toBeGreaterThan(500);
  });

  test('brings its house style', async () => {
    expect((await shipped).style).not.toBe('');
  });

  test('"Bộ Quốc phòng không bình luận" holds no air defense', async () => {
    expect(await found('Bộ Quốc phòng không bình luận về vụ việc.')).not.toContain('phòng không');
  });

  test('"văn phòng không" holds no air defense', async () => {
    expect(await found('Văn phòng không trả lời.')).not.toContain('phòng không');
  });

  test('"anh" is not Britain, "Anh" is', async () => {
    expect(await found('Theo anh, Thủ tướng Anh đã đến.')).toContain('Anh');
    expect(await found('Theo anh ấy thì chưa.')).not.toContain('Anh');
  });
});

describe('an acronym that stands in the text by itself', () => {
  const CSV =
    'source,target,acronym,expansion,use\ncơ quan Năng lượng Nguyên tử Quốc tế,International Atomic Energy Agency,IAEA,International Atomic Energy Agency,required\n';

  test('is a term too', async () => {
    const { terms } = await load({ 'organizations.csv': CSV });
    const matches = compileTerms(terms).match('IAEA chưa bình luận.');
    expect(matches.map(({ term }) => [term.target, term.use, term.acronym])).toEqual([['IAEA', 'required', 'IAEA']]);
  });

  test('is rendered right by what the row has for the words too', async () => {
    const { terms } = await load({
      'a.csv': 'source,target,admitted,acronym,expansion\nliên quân,joint forces,allies,JTF,Joint Task Force\n',
    });
    expect(terms.map(({ source, target, admitted }) => [source, target, admitted])).toEqual([
      ['liên quân', 'joint forces', ['allies']],
      ['JTF', 'JTF', ['joint forces', 'Joint Task Force', 'allies']],
    ]);
  });

  test.each([
    ['that has no expansion', 'tình báo,intelligence,CIA,'],
    ['that is written in small letters', 'động cơ,engine,engine,jet engine'],
    ['that begins in a small letter', 'phân tử,molecule,mRNA,messenger RNA'],
    ['that ends in one', 'thiết bị,device,UAVs,unmanned aerial vehicles'],
    ['that holds a space', 'mạng,network,5G NR,New Radio'],
    ['of one letter', 'phút,minute,M,minute'],
  ])('is no term where it is one %s', async (_, line) => {
    expect((await load({ 'a.csv': `source,target,acronym,expansion\n${line}\n` })).terms).toHaveLength(1);
  });

  test.each(['AEW&C', 'G20', 'S-VOICE'])('may be %s', async (acronym) => {
    const csv = `source,target,acronym,expansion\ncảnh báo sớm,early warning,${acronym},Early Warning\n`;
    expect((await load({ 'a.csv': csv })).terms.map(({ source }) => source)).toContain(acronym);
  });

  test('is one term where two rows have it', async () => {
    const line = 'unmanned aerial vehicle,UAV,unmanned aerial vehicle';
    const csv = `source,target,acronym,expansion\nmáy bay không người lái,${line}\nthiết bị bay không người lái,${line}\n`;
    expect((await load({ 'a.csv': csv })).terms.filter(({ source }) => source === 'UAV')).toHaveLength(1);
  });

  test('but a row of its own outranks it', async () => {
    const { terms } = await load({ 'organizations.csv': `${CSV}IAEA,the agency,,,preferred\n` });
    expect(
      compileTerms(terms)
        .match('IAEA chưa bình luận.')
        .map(({ term }) => term.target),
    ).toEqual(['the agency']);
  });
});

test('columns may be separated by semicolons, as Excel writes them in Vietnam', async () => {
  expect(await renderingsOf({ 'local.csv': 'source;target\nphái đoàn;delegation, mission\n' })).toEqual([
    'phái đoàn = delegation, mission',
  ]);
});

test('columns may be separated by tabs, as they are copied out of a spreadsheet', async () => {
  expect(await renderingsOf({ 'local.csv': 'source\ttarget\nphái đoàn\tdelegation, mission\n' })).toEqual([
    'phái đoàn = delegation, mission',
  ]);
});

test('the example in the README is a glossary', async () => {
  const csv = /```csv\n([\s\S]*?)```/.exec(await readFile('README.md', 'utf8'))?.[1] ?? '';
  expect(await renderingsOf({ 'local.csv': csv })).toContain('phái đoàn = delegation');
});
