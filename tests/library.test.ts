import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverForTest } from './support/server-for-test.ts';

const run = promisify(execFile);

/** An empty folder into which the packed package was installed. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'songngu-stranger-'));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const [tarball = ''] = await readdir(folder);
  // The one dependency comes from this checkout, so that the test needs no registry.
  const manifest = {
    type: 'module',
    dependencies: { songngu: `file:${tarball}` },
    overrides: { libsql: `file:${resolve('node_modules/libsql')}` },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund'], { cwd: folder });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packed package', () => {
  test('has nothing that publint objects to', async () => {
    const { messages, pkg } = await publint({
      pkgDir: join(folder, 'node_modules/songngu'),
      pack: false,
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('translates with the shipped glossary from JavaScript, files and all', async () => {
    const { env, server } = await serverForTest();
    await cp('input', join(folder, 'input'), { recursive: true });
    const code = `
      import { readEnvironment, translateFiles } from 'songngu';
      const { articles, requests, exitCode } = await translateFiles(['input'], { engine: readEnvironment(), reviewed: false });
      console.log(articles[0].translated, requests, exitCode);`;
    await writeFile(join(folder, 'files.js'), code);
    const { stdout } = await run(process.execPath, ['files.js'], {
      cwd: folder,
      env: { ...env, SONGNGU_HOME: folder },
    });
    expect(stdout.trim()).toBe('12 12 0');
    const asked = server.calls.map(({ messages }) => messages.at(-1)?.content);
    expect(asked.join('\n')).toContain('unmanned aerial vehicle (UAV)');
    const made = await readFile(join(folder, 'output/ukraine-us-arms-venture.en.md'), 'utf8');
    expect(made).toContain('Sept. 24');
  });

  test('serves a program in TypeScript, with a model of its own and no file of songngu’s', async () => {
    const code = `
      import { InputError, openWorkshop, readArticle, translateArticle, writeBitext, writeEnglish } from 'songngu';
      import type { Bitext, ChatModel, Issue } from 'songngu';

      const chatModel: ChatModel = {
        name: 'own',
        async complete({ messages }, signal: AbortSignal) {
          signal.throwIfAborted();
          const isSecond = messages.at(-1)?.content.includes('1,5 tỷ') ?? false;
          const translation = isSecond ? 'Aid worth $1.5 million.' : 'The two sides ceased fire.';
          const usage = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 };
          return { content: JSON.stringify({ translation, notes: [] }), model: 'own-1', usage };
        },
      };
      const workshop = await openWorkshop({ chatModel, memory: ':memory:' });
      const article = readArticle('tin.txt', 'Hai bên ngừng bắn.\\n\\nViện trợ trị giá 1,5 tỷ USD.');
      const bitext: Bitext = await translateArticle(article, workshop);
      const issues: readonly Issue[] = bitext.rows.flatMap(({ outcome }) =>
        outcome.status === 'translated' ? outcome.issues : [],
      );
      const english: string = await writeEnglish(bitext);
      console.log(english.trim());
      console.log(issues.map(({ check, severity }) => check + ' ' + severity).join());
      console.log((await writeBitext(bitext, english)).includes('| 2 MT ⚠ |'));
      try {
        readArticle('rong.txt', ' ');
      } catch (error) {
        console.log(error instanceof InputError && error.message);
      }
      await workshop.close();`;
    await writeFile(join(folder, 'program.ts'), code);
    await symlink(resolve('node_modules/@types'), join(folder, 'types'));
    const options = [
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--strict',
      '--types',
      'node',
      '--typeRoots',
      'types',
    ];
    await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options, 'program.ts'], {
      cwd: folder,
    }).catch(({ stdout }) => expect.fail(stdout));
    const { stdout } = await run(process.execPath, ['program.js'], { cwd: folder });
    expect(stdout.trim().split('\n')).toEqual([
      'The two sides ceased fire.',
      '',
      'Aid worth $1.5 million.',
      'numbers critical',
      'true',
      "rong.txt: the file is empty; put the article's text into it",
    ]);
  });

  test('runs as a command', async () => {
    const { stdout } = await run(join(folder, 'node_modules/.bin/songngu'), ['--version']);
    expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
