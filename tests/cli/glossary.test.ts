import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../src/glossary/read-rows.ts';
import { createDesk, createSampleDesk, type Desk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

const glossary = (desk: Desk, ...args: string[]) => desk.run(['glossary', ...args]);

const FAULTY = `source,target,admitted,forbidden,acronym,expansion,use,nghĩa
lựu pháo,howitzer,,,,,,
lựu pháo,cannon,,,,,,
xe tăng,,,,,,,
,tank,,,,,,
pháo tự hành,self-propelled gun,,,,,must,
tàu  ngầm,submarine,,,,,,
Uкraine,Ukraine,,,,,,
ðại sứ,ambassador,,,,,,
phái đoàn,“delegation”,,,,,,
tiêm kích F-35A,F-35B fighter,,,,,,
hệ thống phòng không,phòng không system,,,,,,
quân nhân,soldier,,soldier,,,,
quân đoàn 3,5th Corps,,,,,,
Anh,Britain,,,,,,
anh,,,,,,block,
đối phó,,,,,,block,
không quân,air force,,,,,,
trực thăng,helicopter,,,,rotary-wing aircraft,,
(tàu sân bay,aircraft carrier,,,,,,
tàu khu trục,destroyer|warship,,,,,,
ph\u200Báo binh,artillery,,,,,,
máy bay không người lái,unmanned aerial vehicle,,,UAV,unmanned aerial vehicle,,
phương tiện bay không người lái,unmanned aerial vehicle,,,UAV,uncrewed aerial vehicle,,
hạ viện,House,,,,,,,,x
"thượng viện,Senate,,,,,,
`;

describe('songngu glossary', () => {
  test('has a help that fits a screen of 24 lines, with examples', async () => {
    const { exitCode, stdout } = await glossary(await createDesk(), '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('songngu glossary candidates > new.csv');
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(23);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });
});

describe('glossary check', () => {
  test('finds nothing wrong with the shipped glossary', async () => {
    const { exitCode, stdout, stderr } = await glossary(await createDesk(), 'check');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^glossary: \d{3} rows in 4 files, nothing wrong\.\n$/);
  });

  test('names each fault with its line and the mend, in order, and exits with 2', async () => {
    const desk = await createDesk();
    await desk.write('faulty/defence.csv', FAULTY);
    await desk.write('faulty/places.csv', Uint8Array.from([0x54, 0xf4, 0xd2]));
    const { exitCode, stdout } = await glossary(desk, 'check', '--glossary', 'faulty');
    const lines = stdout.trimEnd().split('\n');
    expect(exitCode).toBe(2);
    for (const line of lines) expect(line).toMatch(/^faulty\/\w+\.csv:\d+: .+; .+$/);
    const short = lines.map((line) => line.replace(/^faulty\/(\w)\w+\.csv:(\d+): (.{0,33}\S?).*$/, '$1$2 $3'));
    expect(short).toEqual([
      'd1 unknown column "nghĩa"; the column',
      'd3 "lựu pháo" stands in faulty/defenc',
      'd4 empty target; fill it or delete th',
      'd5 empty source; fill it or delete th',
      'd6 unknown use "must"; write required',
      'd7 two spaces in source; delete one',
      'd8 Cyrillic "к" (U+043A) in source; t',
      'd9 "ð" (U+00F0) in source is no đ; ty',
      'd10 "“" in target; write the straight',
      'd11 target "F-35B fighter" breaks the',
      'd12 target "phòng không system" breaks',
      'd13 "soldier" is the target and forbid',
      'd14 target "5th Corps" breaks the chec',
      'd15 "Anh" can never match: it lies ins',
      'd17 this blocker blocks nothing: no ro',
      'd18 "không quân" is found in "không qu',
      'd19 expansion without an acronym; fill',
      'd20 "(" before the first word of the s',
      'd21 "|" in target; write one rendering',
      'd22 invisible character in source; typ',
      'd24 UAV is "uncrewed aerial vehicle" h',
      'd25 more cells than columns; put a tex',
      'd26 no valid CSV (Quoted field untermi',
      'p1 no UTF-8; save it as UTF-8',
    ]);
  });

  test('names a folder that holds no glossary', async () => {
    const { exitCode, stderr } = await glossary(await createDesk(), 'check', '--glossary', 'nowhere');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('nowhere: no such folder; name the folder of the glossary with --glossary');
  });
});

describe('glossary find', () => {
  test('says where terms stand in a text, and why others do not', async () => {
    const desk = await createDesk();
    const { exitCode, stdout } = await glossary(desk, 'find', 'Phái đòan của Anh gặp anh ấy ở văn phòng không tên.');
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll(/\.csv:\d+/g, '')).toBe(
      [
        '  15   "Anh" → Britain, context (glossary/places)',
        '  Not found:',
        '  1    "Phái đòan" → not "delegation" (glossary/defence): other marks; the row writes "phái đoàn"',
        '  23   "anh" → not "Britain" (glossary/places): the row asks for the capitals of "Anh"',
        '  36   "phòng không" → not "air defense" (glossary/defence): inside the blocker "văn phòng không" (glossary/defence)',
        '',
      ].join('\n'),
    );
  });

  test('says of an article in which paragraph and line', async () => {
    const { stdout } = await glossary(await createSampleDesk(), 'find', 'input/sample.txt');
    expect(stdout).toMatch(/^¶5, line 9\n(?: .*\n)* {2}31 {3}"phái đoàn" → delegation, context \(glossary\/defence/m);
  });

  test('says what a row of local.csv overrides', async () => {
    const desk = await createDesk();
    await desk.write('glossary/local.csv', 'source,target\nphái đoàn,mission\n');
    const { stdout } = await glossary(desk, 'find', 'Một phái đoàn đã tới.');
    expect(stdout).toMatch(/"phái đoàn" → mission, .*local\.csv:2\); it overrides "delegation" \(glossary\/defence/);
  });

  test.each([['local.csv'], ['Local.CSV']])(
    'adds %s to the shipped glossary where a folder has no other table',
    async (name) => {
      const desk = await createDesk();
      await rm(join(desk.folder, 'glossary'), { recursive: true });
      await desk.write(`glossary/${name}`, 'source,target\nphái đoàn,mission\n');
      const { stdout } = await glossary(desk, 'find', 'Một phái đoàn mang lựu pháo đã tới.');
      expect(stdout).toMatch(/"phái đoàn" → mission, .*:2\); it overrides "delegation" \(.*defence/);
      expect(stdout).toContain('"lựu pháo" → howitzer');
      expect((await glossary(desk, 'check')).stdout).toMatch(/: \d{3} rows in 5 files/);
      expect((await glossary(desk, 'find', 'lựu pháo', '--glossary', 'glossary')).stdout).not.toContain('howitzer');
    },
  );

  test('takes the glossary of the folder alone where it has a table of its own', async () => {
    const desk = await createDesk();
    await rm(join(desk.folder, 'glossary'), { recursive: true });
    await desk.write('glossary/desk.csv', 'source,target\nphái đoàn,mission\n');
    expect((await glossary(desk, 'check')).stdout).toContain('1 row in 1 file');
  });

  test('says so where there is nothing', async () => {
    const { stdout } = await glossary(await createDesk(), 'find', 'Trời đẹp.');
    expect(stdout).toBe('No term of the glossary, nor anything like one.\n');
  });

  test.each([
    ['nowhere.txt', 'nowhere.txt: no such file'],
    ['glossary/places.csv', 'glossary/places.csv: songngu reads .txt and .md files'],
    ['  ', 'no text to look for terms in'],
  ])('"%s": exit 2 and what to do', async (text, message) => {
    const { exitCode, stderr } = await glossary(await createDesk(), 'find', text);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('glossary candidates', () => {
  test('finds in the sample the names and designations that no file has, with their reviewed English, and no common word', async () => {
    const desk = await createSampleDesk();
    const { exitCode, stdout, stderr } = await glossary(desk, 'candidates');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { terms, faults } = readRows(stdout, 'local.csv');
    expect(faults).toEqual([]);
    expect(terms.map(({ source, target }) => `${source} = ${target}`)).toEqual([
      'Ukraine = Ukraine',
      'Stefanishyna = Stefanishyna',
      'Trump = Trump',
      'M777 = M777',
      'Reuters = Reuters',
      'Washington = Washington',
      'Olha Stefanishyna = Olha Stefanishyna',
      'Donald Trump = Donald Trump',
      'Volodymyr Zelensky = Volodymyr Zelensky',
      'New York = New York',
    ]);
    await expect(desk.read('.songngu/memory.db')).rejects.toThrow('ENOENT');
  });

  test('as local.csv are a glossary in which nothing is wrong, and no candidates any more', async () => {
    const desk = await createSampleDesk();
    await desk.write('glossary/local.csv', (await glossary(desk, 'candidates')).stdout);
    expect((await glossary(desk, 'check')).stdout).toContain('in 5 files, nothing wrong.');
    expect((await glossary(desk, 'candidates')).stdout).toBe('source,target,admitted,use,note\n');
  });

  test('have the English that a machine wrote before', async () => {
    const { env } = await serverForTest({
      script: () => ({ content: JSON.stringify({ translation: 'They met Boris Pistorius.', notes: [] }) }),
    });
    const desk = await createDesk({ 'tin.txt': 'Họ đã gặp ông Boris Pistorius.' });
    expect((await glossary(desk, 'candidates')).stdout).toContain('\nBoris Pistorius,,');
    await desk.run(['translate'], env);
    expect((await glossary(desk, 'candidates')).stdout).toContain('\nBoris Pistorius,Boris Pistorius,');
  });

  test('are listed though an article cannot be read, which is named: exit 2', async () => {
    const desk = await createDesk({ 'a.txt': 'Họ đã gặp ông Boris Pistorius.', 'b.txt': '' });
    const { exitCode, stdout, stderr } = await glossary(desk, 'candidates');
    expect(exitCode).toBe(2);
    expect(stdout).toContain('Boris Pistorius');
    expect(stderr).toContain('b.txt: the file is empty');
  });
});
