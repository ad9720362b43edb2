import { lstat, readdir, realpath } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { FORMATS } from '../article/read-article.ts';
import { InputError } from '../model/errors.ts';
import { INPUT } from './run-options.ts';

/** One article to be made: where it lies, its name below the input folder, and the two files it becomes. */
export interface Job {
  readonly file: string;
  readonly path: string;
  readonly bitextFile: string;
  readonly englishFile: string;
}

export interface Plan {
  readonly jobs: readonly Job[];
  /** Files that were passed over, with the reason. */
  readonly skipped: readonly string[];
}

/**
 * Finds the articles and decides where each goes; folders below an input folder are mirrored in the output.
 * @throws InputError when an input is not there, two would become one file, or an output would replace an input.
 */
export async function planWork(inputs: readonly string[], output: string): Promise<Plan> {
  const skipped: string[] = [];
  const found = (await Promise.all(inputs.map((input) => findArticles(input, resolve(output), skipped)))).flat();
  const jobs = [...new Map(found.map((each) => [resolve(each.file), each])).values()].map(({ file, path }) => ({
    file,
    path,
    ...outputsOf(path, output),
  }));
  const faults = [...clashes(jobs), ...replacedInputs(jobs)];
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  if (jobs.length === 0) {
    const hint = skipped.length > 0 ? `\n${skipped.map((line) => `  ${line}`).join('\n')}` : '';
    throw new InputError(`${inputs.join(', ')}: no article there; put Vietnamese .txt or .md files into it${hint}`);
  }
  return { jobs, skipped };
}

interface Found {
  readonly file: string;
  readonly path: string;
}

async function findArticles(input: string, output: string, skipped: string[]): Promise<Found[]> {
  const stats = await lstat(await realpath(input).catch(() => input)).catch(() => {
    throw new InputError(`${input}: no such file or folder`);
  });
  if (stats.isDirectory()) return walk(input, rootOf(input) ?? input, output, skipped);
  if (!isArticle(input)) throw new InputError(`${input}: songngu reads .txt and .md files${hintFor(input)}`);
  return [{ file: input, path: nameBelow(rootOf(input) ?? dirname(input), input) }];
}

/** The input folder, for what lies below it: a file named alone goes where it goes with all others. */
function rootOf(input: string): string | undefined {
  return resolve(input).startsWith(resolve(INPUT) + sep) ? INPUT : undefined;
}

function nameBelow(root: string, file: string): string {
  return relative(root, file).split(sep).join('/').normalize('NFC');
}

async function walk(folder: string, root: string, output: string, skipped: string[]): Promise<Found[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Found[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || resolve(file) === output) continue;
    if (entry.isSymbolicLink()) skipped.push(`${file}: a link; name its target instead`);
    else if (entry.isDirectory()) found.push(...(await walk(file, root, output, skipped)));
    else if (isArticle(entry.name)) found.push({ file, path: nameBelow(root, file) });
    else skipped.push(`${file}: not a .txt or .md file${hintFor(file)}`);
  }
  return found;
}

function hintFor(file: string): string {
  return /\.(docx?|odt|rtf)$/i.test(file) ? '; save it as plain text in UTF-8' : '';
}

function isArticle(name: string): boolean {
  return extname(name).toLowerCase() in FORMATS;
}

function outputsOf(path: string, output: string): Pick<Job, 'bitextFile' | 'englishFile'> {
  const stem = path.slice(0, path.length - extname(path).length);
  return { bitextFile: join(output, `${stem}.md`), englishFile: join(output, `${stem}.en.md`) };
}

/** Compared without case and in NFC: on some disks "Bài.md" and "bài.md" are one file. */
function sameFile(file: string): string {
  return resolve(file).normalize('NFC').toLowerCase();
}

function clashes(jobs: readonly Job[]): string[] {
  const makers = new Map<string, string>();
  return jobs.flatMap(({ file, bitextFile, englishFile }) => {
    const faults = [bitextFile, englishFile].flatMap((made) => {
      const other = makers.get(sameFile(made));
      makers.set(sameFile(made), file);
      return other === undefined ? [] : [`${file} and ${other} would both become ${made}; rename one of them`];
    });
    return faults.slice(0, 1);
  });
}

function replacedInputs(jobs: readonly Job[]): string[] {
  const inputs = new Set(jobs.map(({ file }) => sameFile(file)));
  return jobs
    .flatMap(({ bitextFile, englishFile }) => [bitextFile, englishFile])
    .filter((made) => inputs.has(sameFile(made)))
    .map((made) => `${made}: the output would replace an input; name another folder with --output`);
}
