import { InputError } from '../model/errors.ts';

export interface DecodedText {
  readonly text: string;
  /** In which encoding it was, if not UTF-8: "windows-1258". */
  readonly encoding?: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf16 = new TextDecoder('utf-16le', { fatal: true });

/**
 * What bytes in Unicode say: UTF-8, or UTF-16 of either order, with or without byte order mark. Undefined for bytes in
 * another encoding.
 * @param file how messages name the input.
 * @throws InputError for a binary file, and for the trace of a broken conversion.
 */
export function decodeUnicode(bytes: Uint8Array, file: string): DecodedText | undefined {
  const kind = KINDS.find(({ magic }) => startsWith(bytes, ...magic))?.kind;
  if (kind) throw new InputError(`${file}: this is ${kind}; save it as plain text in UTF-8`);
  const decoded = decodeUtf16(bytes, file) ?? decodeUtf8(bytes);
  if (decoded?.text.includes('\uFFFD')) {
    throw new InputError(
      `${file}: it holds "\uFFFD", the trace of a broken conversion; save the article anew as UTF-8`,
    );
  }
  return decoded;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return undefined;
  }
}

/**
 * By its mark, or by the zeros that are half of each space, digit and Latin letter.
 * @throws InputError for other bytes with zeros: no text has them.
 */
function decodeUtf16(bytes: Uint8Array, file: string): DecodedText | undefined {
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'LE' : startsWith(bytes, 0xfe, 0xff) ? 'BE' : undefined;
  if (!marked && !bytes.includes(0)) return undefined;
  const order = marked ?? orderByZeros(bytes);
  const text = order && tryUtf16(bytes, order);
  if (text !== undefined && !CONTROL.test(text)) return { text, encoding: 'UTF-16' };
  throw new InputError(`${file}: ${marked ? BROKEN : NO_TEXT}`);
}

const BROKEN = 'this is UTF-16, but broken; save the article anew as UTF-8';
const NO_TEXT = 'this is no text file (it holds NUL bytes); remove it from the input';

/** In Vietnamese most characters have a zero, all of them at the same side. */
function orderByZeros(bytes: Uint8Array): 'LE' | 'BE' | undefined {
  const zeros = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  if (Math.min(first, second) > 0 || Math.max(first, second) < bytes.length / 4) return undefined;
  return second > 0 ? 'LE' : 'BE';
}

/** Undefined for an odd number of bytes, or half a character. */
function tryUtf16(bytes: Uint8Array, order: 'LE' | 'BE'): string | undefined {
  try {
    return utf16.decode(order === 'LE' ? bytes : Buffer.from(bytes).swap16());
  } catch {
    return undefined;
  }
}

/** Characters that no text holds, and of which a binary file that is read as UTF-16 has many. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/u;

/** Files that are text to their owner, by how they begin. */
const KINDS: readonly { readonly kind: string; readonly magic: readonly number[] }[] = [
  { kind: 'a Word file or another archive', magic: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'an old Word file', magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'a PDF', magic: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'rich text (RTF)', magic: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'UTF-32', magic: [0xff, 0xfe, 0x00, 0x00] },
  { kind: 'UTF-32', magic: [0x00, 0x00, 0xfe, 0xff] },
];

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}
