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
    [['stat'], '(Did you mean stats?)'],
    [['export', 'a.tmx', '--al'], '(Did you mean --all?)'],
    [['stats'], '.songngu/memory.db: no memory there'],
    [['import', 'glossary/style.md'], 'glossary/style.md: no valid TMX'],
  ])('%j: exit 2 and what to do', async (args, message) => {
    const desk = await createDesk();
    const { exitCode, stdout, stderr } = await memory(desk, ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    await expect(desk.read('.songngu/memory.db')).rejects.toThrow('ENOENT');
  });
});
