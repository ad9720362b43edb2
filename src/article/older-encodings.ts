import iconv from 'iconv-lite';
import { withCapitals } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** An encoding of Vietnamese from before Unicode. */
export interface OlderEncoding {
  readonly name: string;
  /** What the bytes read as; bytes that the encoding does not know give U+FFFD. */
  readonly decode: (bytes: Buffer) => string;
}

/**
 * What Vietnamese texts were written in: Windows' own code page, the national standard TCVN 5712:1993, the VNI
 * fonts, and VISCII (RFC 1456). All but VNI are iconv-lite's tables; marks that stand apart are joined to their letters.
 */
export const OLDER_ENCODINGS: readonly OlderEncoding[] = [
  { name: 'windows-1258', decode: (bytes) => iconv.decode(bytes, 'windows1258').normalize('NFC') },
  { name: 'TCVN3 (ABC)', decode: (bytes) => withCapitals(decodeAbc(bytes)) },
  { name: 'TCVN 5712 (VN1)', decode: (bytes) => iconv.decode(bytes, 'tcvn').normalize('NFC') },
  { name: 'VNI', decode: (bytes) => fromVni(iconv.decode(bytes, 'windows1252')) },
  { name: 'VISCII', decode: (bytes) => iconv.decode(bytes, 'viscii') },
];

/** The standard's small letters; but where it has capitals with a tone, Windows fonts have the quotes and dashes of windows-1252. */
function decodeAbc(bytes: Buffer): string {
  const windows = iconv.decode(bytes, 'windows1252');
  const letters = iconv.decode(bytes, 'tcvn');
  return Array.from(bytes, (byte, i) => (byte < 0xa0 ? windows[i] : letters[i])).join('');
}
