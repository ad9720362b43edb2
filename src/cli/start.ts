#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// Where there is much memory, V8 lets the heap grow to several times what is in use; it is to stay flat.
setFlagsFromString('--heap-growing-percent=100');

const DIGEST_BYTES = 32;

runCached(join(__dirname, 'songngu.cjs'));

/**
 * Runs a CommonJS file with the code that V8 made of it at an earlier start: compiling it anew is a fifth of a start.
 * V8 refuses what another version of Node has made; it is made again then.
 */
function runCached(file: string): void {
  const source = readFileSync(file);
  const cache = `${file}.cache`;
  const cachedData = readCache(cache, source);
  // ASCII alone: see `build.js`.
  const script = new Script(`(function(require,__filename,__dirname){${source.toString('latin1')}\n})`, {
    // The code keeps it, and is moved with the build.
    filename: basename(file),
    ...(cachedData && { cachedData }),
  });
  if (!cachedData || script.cachedDataRejected) {
    // At the end: by then V8 has compiled what a run needs.
    process.once('exit', () => writeCache(cache, source, script.createCachedData()));
  }
  script.runInThisContext()(createRequire(file), file, __dirname);
}

/** Code that is not whole, or of another source, would end the process: V8 looks at its length only. */
function digest(source: Buffer, code: Buffer): Buffer {
  return createHash('sha256').update(source).update(code).digest();
}

function readCache(file: string, source: Buffer): Buffer | undefined {
  try {
    const cache = readFileSync(file);
    const code = cache.subarray(DIGEST_BYTES);
    return digest(source, code).equals(cache.subarray(0, DIGEST_BYTES)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. Where songngu is installed for all, a user may not write: it starts slower, and that is all. */
function writeCache(file: string, source: Buffer, code: Buffer): void {
  try {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([digest(source, code), code]));
    renameSync(draft, file);
  } catch {
    // A full disk is said of the files that matter.
  }
}
