import { describe, expect, test } from 'vitest';
import { createDesk, type Desk } from '../support/run-songngu.ts';
import { serverForTest } from '../support/server-for-test.ts';

const memory = (desk: Desk, ...args: string[]) => desk.run(['memory', ...args]);

const UNIT = `<tu><tuv xml:lang="VI"><seg>Hai bên ngừng bắn.</seg></tuv><tuv xml:lang="EN-US"><seg>Both sides ceased fire.</seg></tuv></tu>`;
const TMX = `<tmx version="1.4"><header creationtool="OmegaT"/><body>${UNIT}</body></tmx>`;

describe('songngu memory', () => {
  test('has a help that fits a screen of 24 lines, with examples', async () => {
    const { exitCode, stdout } = await memory(await createDesk(), '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('songngu memory export decisions.tmx');
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(23);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test('import makes a memory, stats counts it, export gives it back, forget empties it', async () => {
    const desk = await createDesk();
    await desk.write('theirs.tmx', TMX);
    expect(await memory(desk, 'import', 'theirs.tmx')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('theirs.tmx is in .songngu/memory.db:\nDecisions         1 new\n'),
    });
    expect((await memory(desk, 'stats')).stdout).toMatch(
      /^Memory +\.songngu\/memory\.db, \d+ kB\nDecisions +1: 1 imported\n/,
    );
    expect((await memory(desk, 'export', 'ours.tmx')).stdout).toBe('ours.tmx: 1 decision\n');
    expect(await desk.read('ours.tmx')).toContain('<prop type="x-origin">import</prop>');
    expect((await memory(desk, 'forget', 'Hai bên  ngừng bắn.')).stdout).toBe(
      'Forgotten: 1 decision.\n  - Hai bên ngừng bắn. → Both sides ceased fire.\n',
    );
    expect((await memory(desk, 'import', 'ours.tmx', '--memory', 'other.db')).exitCode).toBe(0);
    expect((await memory(desk, 'stats', '--memory', 'other.db')).stdout).toContain('1 imported');
  });

  test('what machines answered is exported with --all, and serves again where it is imported', async () => {
    const { server, env } = await serverForTest();
    const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
    await desk.run(['translate'], env);
    expect((await memory(desk, 'export', 'all.tmx', '--all')).stdout).toBe('all.tmx: 1 machine reply\n');
    await memory(desk, 'import', 'all.tmx', '--memory', 'other.db');
    expect((await desk.run(['translate', '--memory', 'other.db'])).exitCode).toBe(0);
    expect(server.calls).toHaveLength(1);
  });
});

describe('what cannot be done', () => {
  test.each([
    [['stat'], 2, '(Did you mean stats?)'],
    [['export', 'a.tmx', '--al'], 2, '(Did you mean --all?)'],
    [['stats'], 2, '.songngu/memory.db: no memory there'],
    [['export', 'a.tmx', '--memory', 'no.db'], 2, 'no.db: no memory there'],
    [['import', 'no.tmx'], 2, 'no.tmx: cannot be read'],
    [['import', 'glossary/style.md'], 2, 'glossary/style.md: no valid TMX'],
    [['export', 'glossary/reviewed.tmx'], 2, 'this name belongs to the glossary, which is only read'],
    [['export', 'input/tin.txt'], 2, 'name a file that ends in .tmx'],
    [['stats', '--memory', 'glossary/style.md'], 3, 'glossary/style.md: the memory cannot be opened'],
  ])('%j ends with %i and %j', async (args, code, message) => {
    const desk = await createDesk();
    const { exitCode, stdout, stderr } = await memory(desk, ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
    expect(stderr).toContain(message);
    await expect(desk.read('.songngu/memory.db')).rejects.toThrow('ENOENT');
  });

  test.each([
    [[], 'name what to forget, one at a time'],
    [[' '], 'name what to forget, one at a time'],
    [['Nga.', '--model', 'gpt-5'], 'name what to forget, one at a time'],
    [['Nga rút quân.'], 'this paragraph is not remembered'],
    [['--article', 'tin.txt'], 'nothing was decided in tin.txt'],
    [['--model', 'gpt-5'], 'no reply of gpt-5 is remembered'],
  ])('forget %j forgets nothing: exit 2', async (args, message) => {
    const desk = await createDesk();
    await desk.write('theirs.tmx', TMX);
    await memory(desk, 'import', 'theirs.tmx');
    const { exitCode, stdout, stderr } = await memory(desk, 'forget', ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect((await memory(desk, 'stats')).stdout).toContain('1 imported');
  });

  test('a file of another tool is not written over', async () => {
    const desk = await createDesk();
    await desk.write('theirs.tmx', TMX);
    await memory(desk, 'import', 'theirs.tmx');
    const { exitCode, stderr } = await memory(desk, 'export', 'theirs.tmx');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'theirs.tmx: there already, and not written by songngu; name another file\n',
    });
    expect(await desk.read('theirs.tmx')).toBe(TMX);
  });
});

describe('a damaged memory', () => {
  test.each([[[]], [['--quiet']]])('is set aside, said so, and the run goes on: translate %j', async (flags) => {
    const { env } = await serverForTest();
    const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
    await desk.write('.songngu/memory.db', 'Nga rút quân. '.repeat(100));
    const { exitCode, stderr } = await desk.run(['translate', ...flags], env);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/the memory is damaged \(.*\); it is kept as \.songngu\/memory\.db\.damaged, and a new one/);
    expect(await desk.read('.songngu/memory.db.damaged')).toBe('Nga rút quân. '.repeat(100));
    expect((await memory(desk, 'stats')).stdout).toMatch(/Machine replies +1: 1 by/);
  });

  test('stays where it is in a dry run', async () => {
    const desk = await createDesk({ 'tin.txt': 'Hai bên ngừng bắn.' });
    await desk.write('.songngu/memory.db', 'Nga rút quân.');
    const { exitCode, stdout, stderr } = await desk.run(['translate', '--dry-run']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('1 to ask') });
    expect(stderr).toContain('a run would set it aside');
    expect(await desk.read('.songngu/memory.db')).toBe('Nga rút quân.');
  });
});
