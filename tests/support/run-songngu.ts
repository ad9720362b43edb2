import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { runInside } from './run-inside.ts';

const MAIN = resolve('dist/main.cjs');
const TRANSLATE = ['translate'];

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Desk {
  readonly folder: string;
  /** Runs the command in the folder until it ends, without a process of its own. */
  run(args?: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
  /** Starts it as a process, for tests that interrupt it or need what only a process has. */
  start(
    args?: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): { process: ChildProcess; ended: Promise<Ended> };
  read(file: string): Promise<string>;
  write(file: string, content: string | Uint8Array): Promise<void>;
}

/** A folder of its own, as a user has one: the glossary that ships, and the given articles in `input/`. Gone after the test. */
export async function createDesk(articles: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-'));
  onTestFinished(async () => {
    for (const each of [folder, homeOf(folder)]) await rm(each, { recursive: true, force: true });
  });
  await cp('glossary', join(folder, 'glossary'), { recursive: true });
  const write = async (file: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  };
  for (const [name, content] of Object.entries(articles)) await write(`input/${name}`, content);
  return {
    folder,
    run: (args, env) => runInside(folder, args ?? TRANSLATE, ownEnvironment(folder, env)),
    start: (args, env) => start(folder, args ?? TRANSLATE, ownEnvironment(folder, env)),
    read: (file) => readFile(join(folder, file), 'utf8'),
    write,
  };
}

/** The sample article alone, which every test of the whole way uses. */
export async function createSampleDesk(): Promise<Desk> {
  return createDesk({ 'sample.txt': await readFile('input/ukraine-us-arms-venture.txt') });
}

/** Where songngu keeps what it has loaded: not among a person's files. */
export function homeOf(folder: string): string {
  return `${folder}-home`;
}

/** What listens or is installed on this machine is nothing to a test. */
function ownEnvironment(folder: string, env: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', SONGNGU_PORTS: 'none', SONGNGU_HOME: homeOf(folder), ...env };
}

function start(folder: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((done) => child.on('close', (exitCode) => done({ exitCode, stdout, stderr })));
  return { process: child, ended };
}
