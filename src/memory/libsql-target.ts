import { readFileSync } from 'node:fs';
import { arch, platform } from 'node:process';

/**
 * In the place of the two packages by which libsql finds out which of its binaries is right here (`build.js`): they let Node
 * write a report on the whole process and start to read what other programs say, which takes longer than the binary does.
 */
export function currentTarget(): string {
  if (platform === 'win32') return `win32-${arch}-msvc`;
  if (platform !== 'linux') return `${platform}-${arch}`;
  const library = usesMusl(mapped()) ? 'musl' : 'gnu';
  return arch === 'arm' ? `linux-arm-${library}eabihf` : `linux-${arch}-${library}`;
}

/**
 * Which C library Node itself is linked to, on Linux: glibc stands among what is mapped, under the same names everywhere.
 * @param maps as `/proc/self/maps` has it; empty where there is no such file.
 */
export function usesMusl(maps: string): boolean {
  return maps !== '' && !/\/(?:libc\.so\.6|libc-2\.\d+\.so)/.test(maps);
}

function mapped(): string {
  try {
    return readFileSync('/proc/self/maps', 'latin1');
  } catch {
    return '';
  }
}

/** No binary but those of the packages. */
export function load(): undefined {}

/** The target says it already. */
export function familySync(): undefined {}

export const GLIBC = 'glibc';
export const MUSL = 'musl';
