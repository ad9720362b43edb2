import { basename, join, resolve } from 'node:path';
import type { HubFile } from '../engine/hub-file.ts';
import { ConfigError } from '../model/errors.ts';

/** A model for the embedded engine. */
export interface ModelFile {
  /** As it was asked for: what its replies are stored under. */
  readonly name: string;
  readonly path: string;
  /** Where it can be had. */
  readonly source?: HubFile;
}

/**
 * Translates, and is small: Tencent's Hy-MT2, in 4 bits a weight. Pinned to a revision whose license is Apache-2.0: the first
 * one forbade military use. Size and digest are those that several who publish it name; the hub is asked for its own.
 */
const DEFAULT_SOURCE = {
  repository: 'tencent/Hy-MT2-1.8B-GGUF',
  file: 'Hy-MT2-1.8B-Q4_K_M.gguf',
  revision: 'a0c709d9fac510f2c807aa3af52872340dc37a4a',
  size: 1_133_080_448,
  sha256: 'dc5f44fcf1fa496ee7ad725982c0c8c553a4de00259b53af84c4b89fb0c06699',
} as const satisfies HubFile;

/** What the embedded engine takes when no model is named. */
export const DEFAULT_MODEL_FILE = 'Hy-MT2-1.8B-Q4_K_M';

/** `hf:user/repository/folder/file.gguf`, perhaps with `#revision`. */
const HUB_SPEC = /^hf:([\w.-]+\/[\w.-]+)\/([^#]+\.gguf)(?:#([\w./-]+))?$/i;

/** Whether a model's name is one of a file: `path.gguf`, `hf:user/repository/file.gguf`. */
export function isModelFile(name: string | undefined): name is string {
  return name !== undefined && (name === DEFAULT_MODEL_FILE || /^hf:|\.gguf$/i.test(name));
}

/**
 * @param home the folder of the embedded engine.
 * @throws ConfigError for a name that is none of a file.
 */
export function modelFileOf(name: string | undefined, home: string): ModelFile {
  if (name === undefined || name === DEFAULT_MODEL_FILE) return onHub(DEFAULT_MODEL_FILE, DEFAULT_SOURCE, home);
  const [, repository, file, revision = 'main'] = HUB_SPEC.exec(name) ?? [];
  if (repository !== undefined && file !== undefined && !leavesFolder(`${repository}/${file}`))
    return onHub(name, { repository, file, revision }, home);
  if (/^hf:/i.test(name) || !/\.gguf$/i.test(name))
    throw new ConfigError(`"${name}" names no model file; write path/to/model.gguf, or hf:user/repository/file.gguf`);
  return { name, path: resolve(name) };
}

function onHub(name: string, source: HubFile, home: string): ModelFile {
  // A mark of the revision in the path only where one was named: a file copied by hand lies where its name says.
  const folder = source.revision === 'main' || name === DEFAULT_MODEL_FILE ? '' : source.revision.replace(/\W/g, '-');
  return { name, path: join(home, 'models', source.repository, folder, source.file), source };
}

function leavesFolder(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part === '..' || part === '.' || part === '');
}

/** The name of a model file for people. */
export function shortName({ path }: ModelFile): string {
  return basename(path).replace(/\.gguf$/i, '');
}
