import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { Script } from 'node:vm';
import { onTestFinished } from 'vitest';
import type { Ended } from './run-songngu.ts';

const FILE = resolve('dist/songngu.cjs');
const HOME = process.cwd();

type Command = (require: NodeJS.Require, file: string, folder: string, own: NodeJS.Process) => void;

let command: Command | undefined;
let runs = false;

/**
 * The built command as a user has it, but for a process of its own: that takes a second, most of it for code that V8 has
 * at hand here. All modules are new at each run, and what a process has (arguments, environment, streams, exit code) are
 * the run's own. Signals do not reach it.
 */
export async function runInside(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  if (runs) throw new Error('Two runs at once need a process each: start');
  runs = true;
  process.chdir(folder);
  // A test whose time is over leaves nothing to the next one.
  const leave = () => {
    if (process.cwd() !== HOME) process.chdir(HOME);
    runs = false;
  };
  onTestFinished(leave);
  try {
    return await runIn(args, env);
  } finally {
    leave();
  }
}

function runIn(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const require = createRequire(FILE);
  const stdout = textStream();
  const stderr = textStream();
  command ??= compile();
  const run = command;
  return new Promise((done) => {
    const end = (exitCode: number) => done({ exitCode, stdout: stdout.text(), stderr: stderr.text() });
    const own: NodeJS.Process = Object.create(process, {
      argv: { value: [process.execPath, FILE, ...args] },
      env: { value: { ...env } },
      stdin: { value: {} },
      stdout: { value: stdout },
      stderr: { value: stderr },
      on: { value: () => own },
      off: { value: () => own },
      exit: { value: end },
      // The last that the command does.
      exitCode: { set: end },
    });
    const requireOwn = (name: string) => (name === 'node:process' ? own : require(name));
    run(Object.assign(requireOwn, require), FILE, dirname(FILE), own);
  });
}

function compile(): Command {
  const source = readFileSync(FILE, 'utf8');
  const script = new Script(`(function(require,__filename,__dirname,process){${source}\n})`, { filename: FILE });
  return script.runInThisContext();
}

function textStream(): Writable & { text(): string } {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => chunks.join('') });
}
