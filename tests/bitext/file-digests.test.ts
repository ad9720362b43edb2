import { expect, test } from 'vitest';
import { bodyOf, fileDigests, notedDigests, textDigest } from '../../src/bitext/file-digests.ts';

const FILE = '---\nsource: "a.txt"\nfiles: { body: "18a599fa", english: "d1766670" }\n---\n\n12 of 12\n';

test('the notes of a file are read back', () => {
  expect(notedDigests(FILE)).toEqual({ body: '18a599fa', english: 'd1766670' });
});

test('a file of somebody else has none', () => {
  expect(notedDigests('My notes.\n')).toBeUndefined();
});

test('the body is what stands behind the front matter, whatever the line ends', () => {
  expect(bodyOf(FILE)).toBe('\n12 of 12\n');
  expect(bodyOf(FILE.replaceAll('\n', '\r\n'))).toBe('\r\n12 of 12\r\n');
});

test('line ends do not change a digest, words do', () => {
  expect(textDigest('a\r\nb')).toBe(textDigest('a\nb'));
  expect(fileDigests(FILE, 'x').body).not.toBe(fileDigests(FILE.replace('12 of', '11 of'), 'x').body);
});
