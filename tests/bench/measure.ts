import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A row of the table. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
}

export const MAIN = resolve('dist/main.cjs');

/** A folder of its own for a figure, gone afterwards; songngu takes the shipped glossary there. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Run {
  /** `performance.now()` when the process was started, and when it had ended. */
  readonly started: number;
  readonly ended: number;
  readonly seconds: number;
  readonly stdout: string;
}

/** @throws Error when the command fails: a figure of a failed run is none. */
export async function runNode(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, env: { PATH: process.env.PATH, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((done) => child.on('close', done));
  const ended = performance.now();
  if (code !== 0)
    throw new Error(`${args.join(' ')} ended with ${code}\n${stdout.slice(0, 500)}\n${stderr.slice(0, 500)}`);
  return { started, ended, seconds: (ended - started) / 1000, stdout };
}

export function engineAt(baseURL: string): Record<string, string> {
  return { OPENAI_BASE_URL: baseURL, OPENAI_API_KEY: 'bench', OPENAI_MODEL: 'bench-1' };
}

export interface Memory {
  /** In bytes. */
  readonly peak: number;
  readonly samples: readonly number[];
}

/** The same, with the process's memory. */
export async function runWithMemory(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Run & { memory: Memory }> {
  const file = join(folder, 'memory.json');
  const probe = pathToFileURL(resolve('tests/bench/probe.js')).href;
  const run = await runNode(['--import', probe, ...args], folder, { ...env, BENCH_PROBE: file });
  return { ...run, memory: JSON.parse(await readFile(file, 'utf8')) };
}

/** The middle of several measurements, each of which is made anew. */
export async function median(times: number, measure: () => number | Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < times; i += 1) values.push(await measure());
  return middle(values);
}

export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

export function mb(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
