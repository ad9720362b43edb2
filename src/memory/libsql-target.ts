import { readFileSync } from 'node:fs';
import { arch, platform } from 'node:process';

/**
 * In the place of the two packages by which libsql finds out which of its binaries is right here (`build.js`): they let Node
 * write a report on the whole process and start to read what other programs say, which takes longer than the binary does.
 */
export function currentTarget(): string {
  if (platform === 'win32') return `win32-${arch}-msvc`;
  if (platform !== 'linux') return `${platform}-${arch}`;
  const library = usesMusl() ? 'musl' : 'gnu';
  return arch === 'arm' ? `linux-arm-${library}eabihf` : `linux-${arch}-${library}`;
}

/** Which C library Node itself is linked to, on Linux: musl is its own loader, and stands among what is mapped. */
function usesMusl(): boolean {
  return readFileSync('/proc/self/maps', 'latin1').includes('/ld-musl-');
}

/** No binary but those of the packages. */
export function load(): undefined {}

/** The target says it already. */
export function familySync(): undefined {}

export const GLIBC = 'glibc';
export const MUSL = 'musl';
