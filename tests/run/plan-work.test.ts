import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { planWork } from '../../src/run/plan-work.ts';
import { createDesk } from '../support/run-songngu.ts';

async function plan(articles: Record<string, string>) {
  const desk = await createDesk(articles);
  return { desk, planned: planWork([join(desk.folder, 'input')], join(desk.folder, 'output')) };
}

describe('planWork', () => {
  test('finds articles in sub-folders, in order of their names', async () => {
    const { planned } = await plan({ 'b.txt': 'x', 'a/c.md': 'x', 'a/b.TXT': 'x' });
    expect((await planned).jobs.map(({ path }) => path)).toEqual(['a/b.TXT', 'a/c.md', 'b.txt']);
  });

  test('names what it passes over, but for hidden files', async () => {
    const { planned } = await plan({ 'a.txt': 'x', 'b.docx': 'x', '.DS_Store': 'x' });
    expect((await planned).skipped).toEqual([expect.stringMatching(/b\.docx: not a \.txt or \.md file/)]);
  });

  // Deeper than a path may be long: unreadable for an administrator, too.
  test.skipIf(process.platform === 'win32')('refuses a folder that cannot be read, and makes the others', async () => {
    const desk = await createDesk({ 'a.txt': 'x' });
    const name = 'd'.repeat(250);
    onTestFinished(() => void execFileSync('rm', ['-rf', join(desk.folder, 'input')]));
    execFileSync('bash', ['-c', `for i in $(seq 17); do mkdir ${name}; cd ${name}; done`], {
      cwd: join(desk.folder, 'input'),
    });
    const { jobs, refused } = await planWork([join(desk.folder, 'input')], 'out');
    expect(jobs.map(({ path }) => path)).toEqual(['a.txt']);
    expect(refused.map(({ error }) => error.message)).toEqual([
      expect.stringMatching(/d: the folder cannot be read \(name too long\)$/),
    ]);
  });

  test('follows no link, so that a loop or a way out of the folder leads nowhere', async () => {
    const { desk, planned } = await plan({ 'a.txt': 'x' });
    await planned;
    await symlink(join(desk.folder, 'input'), join(desk.folder, 'input', 'loop'));
    const again = await planWork([join(desk.folder, 'input')], join(desk.folder, 'output'));
    expect(again.jobs).toHaveLength(1);
    expect(again.skipped).toEqual([expect.stringMatching(/loop: a link/)]);
  });

  test('does not take the output folder for input where one lies in the other', async () => {
    const desk = await createDesk({ 'a.txt': 'x', 'output/a.md': 'x' });
    const { jobs } = await planWork([join(desk.folder, 'input')], join(desk.folder, 'input/output'));
    expect(jobs.map(({ path }) => path)).toEqual(['a.txt']);
  });

  test.each([
    ['in case', { 'Tin.txt': 'x', 'tin.md': 'x' }],
    ['in Unicode form', { 'tiê\u0301n.txt': 'x', 'ti\u1ebfn.md': 'x' }],
    ['not at all: a.en.txt beside a.txt', { 'a.txt': 'x', 'a.en.txt': 'x' }],
  ])('refuses two inputs whose outputs differ only %s, and makes the others', async (_, articles) => {
    const { planned } = await plan({ ...articles, 'khác.txt': 'x' });
    const { jobs, refused } = await planned;
    expect(jobs.map(({ path }) => path)).toEqual(['khác.txt']);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.error.message).toMatch(/would both become .*; rename one of them$/);
  });

  test('refuses an input folder that is the output too', async () => {
    const desk = await createDesk({ 'a.txt': 'x' });
    const folder = join(desk.folder, 'input');
    await expect(planWork([folder], folder)).rejects.toThrow(/this is the output folder too/);
  });

  test('takes a single file by its name', async () => {
    const desk = await createDesk({ 'a.txt': 'x' });
    const { jobs } = await planWork([join(desk.folder, 'input/a.txt')], 'out');
    expect(jobs).toMatchObject([{ path: 'a.txt', bitextFile: 'out/a.md', englishFile: 'out/a.en.md' }]);
  });

  test('refuses a file of another kind', async () => {
    const desk = await createDesk({ 'a.docx': 'x' });
    await expect(planWork([join(desk.folder, 'input/a.docx')], 'out')).rejects.toThrow(/reads \.txt and \.md files/);
  });

  test('takes an article that is named twice once', async () => {
    const desk = await createDesk({ 'a.txt': 'x' });
    const folder = join(desk.folder, 'input');
    expect((await planWork([folder, join(folder, 'a.txt')], 'out')).jobs).toHaveLength(1);
  });

  test('says the same of two inputs that clash, so that it is said once', async () => {
    const { planned } = await plan({ 'tin.txt': 'x', 'tin.md': 'x' });
    expect(new Set((await planned).refused.map(({ error }) => error.message)).size).toBe(1);
  });

  test('looks into no package folder', async () => {
    const { planned } = await plan({ 'a.txt': 'x', 'node_modules/b/README.md': 'x' });
    expect((await planned).jobs).toHaveLength(1);
  });

  test('what lies below the input folder keeps its place, also when it is named alone', async () => {
    const { jobs } = await planWork([relative('.', 'input/ukraine-us-arms-venture.txt')], 'out');
    expect(jobs[0]?.path).toBe('ukraine-us-arms-venture.txt');
  });
});
