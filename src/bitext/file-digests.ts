import { digest } from '../text/hash.ts';

/** Digests of an article's two files as they were written, noted in the front matter of the one beside the other. */
export interface FileDigests {
  /** Of the side-by-side file behind its front matter. */
  readonly body: string;
  readonly english: string;
}

const NOTED = /^files:\s*\{\s*body:\s*["']([0-9a-f]{8})["'],\s*english:\s*["']([0-9a-f]{8})["'],?\s*\}\s*$/m;

/** What a side-by-side file notes of itself and its neighbor; undefined for a file that songngu did not write. */
export function notedDigests(bitext: string): FileDigests | undefined {
  const [, body, english] = NOTED.exec(bitext) ?? [];
  return body && english ? { body, english } : undefined;
}

/** The digests of two files as they are now. */
export function fileDigests(bitext: string, english: string): FileDigests {
  return { body: textDigest(bodyOf(bitext)), english: textDigest(english) };
}

/** The digest of a text whatever its line ends: git and editors change them. */
export function textDigest(text: string): string {
  return digest(text.replaceAll('\r\n', '\n'));
}

/** A side-by-side file without its front matter. */
export function bodyOf(bitext: string): string {
  return bitext.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, '');
}
