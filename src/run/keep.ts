import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Keep } from '../model/keep.ts';
import { sha256 } from '../text/hash.ts';

/** Where songngu's own code lies, and what is kept of it (`cli/start.ts`). */
const FOLDER = dirname(fileURLToPath(import.meta.url));

const DIGEST = 64;

/**
 * Keeps what was made of the last bytes in a file beside songngu's code.
 * @param build which songngu makes it; what another one has made is made again.
 */
export function keepAs(name: string, build: string, folder = FOLDER): Keep {
  const file = join(folder, `${name}.kept`);
  return (bytes, make) => {
    const source = sha256(JSON.stringify([build, ...bytes.map(sha256)]));
    const known = read(file);
    // What is not whole says so.
    if (known && known.slice(0, DIGEST) === sha256(source + known.slice(DIGEST)))
      return JSON.parse(known.slice(DIGEST));
    const made = make();
    const text = JSON.stringify(made);
    write(file, sha256(source + text) + text);
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

/** Where songngu is installed for all, a user may not write: it starts slower, and that is all. */
function write(file: string, text: string): void {
  try {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    // A full disk is said of the files that matter.
  }
}
