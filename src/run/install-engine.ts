import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, UnavailableError } from '../model/errors.ts';
import type { EmbeddedEngine } from './embedded-files.ts';
import { typed } from './read-environment.ts';

/**
 * Without what is optional npm leaves the packages for graphics cards out (640 MB), and without scripts nothing is compiled (eleven
 * minutes). Few attempts: npm's own wait for minutes where there is no network.
 */
const ARGUMENTS = [
  'install',
  '--omit=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--global=false',
  '--dry-run=false',
  '--fetch-retries=0',
  '--fetch-retry-mintimeout=500',
  '--fetch-retry-maxtimeout=500',
  '--loglevel=error',
];

/** How long a registry may be silent, in milliseconds. */
const LONGEST_SILENCE = 7000;

/**
 * Has npm put the engine into its folder: beside it first, so that what is there is whole.
 * @throws UnavailableError when npm cannot.
 */
export async function installEngine(
  { folder, packages }: EmbeddedEngine,
  signal?: AbortSignal,
  silence = LONGEST_SILENCE,
): Promise<void> {
  const beside = `${folder}.${process.pid}.tmp`;
  try {
    await mkdir(beside, { recursive: true });
    // Without a manifest npm takes that of a folder above.
    await writeFile(join(beside, 'package.json'), '{"private":true}\n');
    await npm([...ARGUMENTS, `--fetch-timeout=${silence}`, ...packages], beside, signal);
    await rename(beside, folder).catch((error: unknown) => {
      // Another run was faster.
      if (!existsSync(join(folder, 'node_modules'))) throw error;
    });
  } catch (error) {
    const reason = reasonOf(error);
    throw new UnavailableError(`the engine could not be installed: ${reason}\n${advice()}`, { cause: error });
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
  }
}

const advice = () => `Is there a network (a proxy: HTTPS_PROXY), and room on the disk? There are other ways:
  a key or a server      OPENAI_API_KEY or OPENAI_BASE_URL in the file .env
  a server on this machine, as Ollama; ${typed('engines')} says what is there`;

function npm(args: readonly string[], folder: string, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // On Windows npm is a script of the shell.
    const child = spawn('npm', args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
      ...(signal && { signal }),
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(lastWords(said) || `npm ended with ${code}`));
    });
  });
}

/** What npm says of the fault, without where its log lies. */
function lastWords(said: string): string {
  const lines = said.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  return lines
    .filter((line) => line !== '' && !/complete log|_logs/.test(line))
    .slice(0, 4)
    .join('; ');
}
