import { expect, test } from 'vitest';
import { digest, sha256 } from '../../src/text/hash.ts';

test('gives the SHA-256 of FIPS 180-2 for "abc"', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a string counts as its UTF-8 bytes', () => {
  expect(sha256('đạn pháo')).toBe(sha256(new TextEncoder().encode('đạn pháo')));
});

test('a digest is the first eight hex digits', () => {
  expect(digest('abc')).toBe('ba7816bf');
});
