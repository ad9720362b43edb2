import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { FORMATS } from '../article/read-article.ts';
import { InputError, reasonOf } from '../model/errors.ts';
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
  /** Articles whose output has no place; the others are made. */
  readonly refused: readonly { readonly job: Job; readonly error: InputError }[];
  /** Files that were passed over, with the reason. */
  readonly skipped: readonly string[];
}

/**
 * Finds the articles and decides where each goes; folders below an input folder are mirrored in the output.
 * Two articles that would become one file, and one that would replace another, are refused.
 * @throws InputError when an input is not there, is no article, or is the output folder.
 */
export async function planWork(inputs: readonly string[], output: string): Promise<Plan> {
  const left: Left = { skipped: [], unreadable: [] };
  const { skipped, unreadable } = left;
  const found = inputs.flatMap((input) => findArticles(input, resolve(output), left));
  const jobs = [...new Map(found.map((each) => [resolve(each.file), each])).values()].map(({ file, path }) => ({
    file,
    path,
    ...outputsOf(path, output),
  }));
  if (jobs.length === 0) {
    const hint = [...skipped, ...unreadable.map(({ fault }) => fault)].map((line) => `\n  ${line}`).join('');
    throw new InputError(`${inputs.join(', ')}: no article there; put Vietnamese .txt or .md files into it${hint}`);
  }
  const faults = new Map([...clashes(jobs), ...replacedInputs(jobs)]);
  return {
    jobs: jobs.filter((job) => !faults.has(job)),
    refused: [
      ...[...faults].map(([job, fault]) => ({ job, error: new InputError(fault) })),
      ...unreadable.map(({ fault, ...each }) => ({
        job: { ...each, ...outputsOf(each.path, output) },
        error: new InputError(fault),
      })),
    ],
    skipped,
  };
}

interface Found {
  readonly file: string;
  readonly path: string;
}

/** What is no article: files that are passed over, with the reason, and folders into which nobody can look. */
interface Left {
  readonly skipped: string[];
  readonly unreadable: (Found & { readonly fault: string })[];
}

function findArticles(input: string, output: string, left: Left): Found[] {
  const stats = lookAt(input);
  if (stats.isDirectory() && resolve(input) === output)
    throw new InputError(`${input}: this is the output folder too; name another one with --output`);
  if (stats.isDirectory()) return walk(input, rootOf(input) ?? input, output, left);
  assertArticle(input);
  return [{ file: input, path: nameBelow(rootOf(input) ?? dirname(input), input) }];
}

/** A link that is named is gone after. */
function lookAt(input: string): Stats {
  try {
    return lstatSync(realpathSync(input));
  } catch {
    throw new InputError(`${input}: no such file or folder${hintForLost(input)}`);
  }
}

function hintForLost(input: string): string {
  if (input === INPUT) return '; make a folder input and put articles into it, or name files or folders';
  // As the summary names it.
  const meant = join(INPUT, input);
  return existsSync(meant) ? `; did you mean ${meant}?` : '';
}

/** The input folder, for what lies below it: a file named alone goes where it goes with all others. */
function rootOf(input: string): string | undefined {
  return resolve(input).startsWith(resolve(INPUT) + sep) ? INPUT : undefined;
}

function nameBelow(root: string, file: string): string {
  return relative(root, file).split(sep).join('/').normalize('NFC');
}

function walk(folder: string, root: string, output: string, left: Left): Found[] {
  const found: Found[] = [];
  for (const entry of entriesOf(folder, root, left).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || resolve(file) === output) continue;
    if (entry.isSymbolicLink()) left.skipped.push(`${file}: a link; name its target instead`);
    else if (entry.isDirectory()) found.push(...walk(file, root, output, left));
    else if (isArticle(entry.name)) found.push({ file, path: nameBelow(root, file) });
    else left.skipped.push(`${file}: not a .txt or .md file${hintFor(file)}`);
  }
  return found;
}

function entriesOf(folder: string, root: string, { unreadable }: Left): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reason = reasonOf(error);
    const fault = `${folder}: the folder cannot be read (${reason})`;
    unreadable.push({ file: folder, path: nameBelow(root, folder), fault });
    return [];
  }
}

/** @throws InputError for a file that is no article by its name. */
export function assertArticle(file: string): void {
  if (!isArticle(file)) throw new InputError(`${file}: songngu reads .txt and .md files${hintFor(file)}`);
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

/** Each job of which another job makes the same file, and why it cannot be done. */
function clashes(jobs: readonly Job[]): [Job, string][] {
  const makers = new Map<string, Job[]>();
  for (const job of jobs) {
    for (const made of [job.bitextFile, job.englishFile])
      makers.set(sameFile(made), [...(makers.get(sameFile(made)) ?? []), job]);
  }
  return [...makers.values()]
    .filter(({ length }) => length > 1)
    .flatMap((same) => {
      const [{ file: one, bitextFile } = { file: '', bitextFile: '' }, ...others] = same;
      const names = [one, ...others.map(({ file }) => file)].join(' and ');
      const fault = `${names} would ${others.length > 1 ? 'all' : 'both'} become ${bitextFile}; rename one of them`;
      return same.map((job): [Job, string] => [job, fault]);
    });
}

function replacedInputs(jobs: readonly Job[]): [Job, string][] {
  const inputs = new Set(jobs.map(({ file }) => sameFile(file)));
  return jobs.flatMap((job): [Job, string][] => {
    const made = [job.bitextFile, job.englishFile].find((file) => inputs.has(sameFile(file)));
    return made
      ? [[job, `${job.file}: its output ${made} would replace an input; name another folder with --output`]]
      : [];
  });
}
