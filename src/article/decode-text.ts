import { InputError } from '../model/errors.ts';
import { normalizeText } from '../text/normalize.ts';

export interface DecodedText {
  readonly text: string;
  readonly eol: '\n' | '\r\n';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Strict UTF-8, with or without byte order mark, LF or CRLF, to the normal form of `normalizeText`.
 * @param file how messages name the input.
 * @throws InputError for an empty file, a binary one, and any other encoding: guessing would send mojibake to the engine.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const raw = decodeStrictly(bytes, file);
  const text = normalizeText(raw);
  if (text.trim() === '') throw new InputError(`${file}: the file is empty; put the article's text into it`);
  return { text, eol: raw.includes('\r\n') ? '\r\n' : '\n' };
}

function decodeStrictly(bytes: Uint8Array, file: string): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new InputError(`${file}: this is UTF-16; save it as UTF-8`);
  }
  const kind = KINDS.find(({ magic }) => startsWith(bytes, ...magic))?.kind;
  if (kind) throw new InputError(`${file}: this is ${kind}; save it as plain text in UTF-8`);
  if (bytes.includes(0))
    throw new InputError(`${file}: this is no text file (it holds NUL bytes); remove it from the input`);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new InputError(`${file}: this is no UTF-8 (an older Vietnamese encoding?); save it as UTF-8`);
  }
  if (text.includes('\uFFFD')) {
    throw new InputError(
      `${file}: it holds "\uFFFD", the trace of a broken conversion; save the article anew as UTF-8`,
    );
  }
  return text;
}

/** Files that are text to their owner, by how they begin. */
const KINDS: readonly { readonly kind: string; readonly magic: readonly number[] }[] = [
  { kind: 'a Word file or another archive', magic: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'an old Word file', magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'a PDF', magic: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'rich text (RTF)', magic: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}
