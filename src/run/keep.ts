import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Keep } from '../model/keep.ts';
import { sha256 } from '../text/hash.ts';

const DIGEST = 64;

/**
 * Keeps what was made of the last bytes in a file, which nobody else may read.
 * @param build which songngu makes it; what another one has made is made again.
 */
export function keepIn(file: string, build: string): Keep {
  return (bytes, make) => {
    const source = sha256(JSON.stringify([build, ...bytes.map(sha256)]));
    const known = read(file);
    // What is not whole says so.
    if (known && known.slice(0, DIGEST) === sha256(source + known.slice(DIGEST)))
      return JSON.parse(known.slice(DIGEST));
    const made = make();
    write(file, () => {
      const text = JSON.stringify(made);
      return sha256(source + text) + text;
    });
    return made;
  };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Where nobody may write songngu starts slower, and that is all. */
function write(file: string, text: () => string): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, text(), { mode: 0o600 });
    renameSync(draft, file);
  } catch {
    // A full disk is said of the files that matter.
    if (existsSync(draft)) rmSync(draft);
  }
}

/** Where it is kept. @param of the folders that it is made of, by their whole names. */
export function keptFile(home: string, name: string, of: readonly string[]): string {
  return join(home, 'kept', `${name}-${sha256(JSON.stringify(of)).slice(0, 16)}.json`);
}
