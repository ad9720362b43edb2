import { pattern } from '../text/pattern.ts';

/** What a byte from 80 to BF of UTF-8 becomes when it is read as windows-1252, or as Latin-1. */
const TRAIL = '\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** What stands within no word: of the dashes, quotation marks and dots that may, none. */
const SIGNS = '\u0080-\u00B6\u00B8-\u00BF†‡‰‹›€™\u2200-\u25FF';

interface Break {
  readonly pattern: RegExp;
  /** So many different places make it certain. */
  readonly from: number;
  readonly what: string;
}

const BREAKS: readonly Break[] = [
  {
    // "Tá»•ng" was "Tổng", "Ä‘" "đ", "Æ°" "ư", "Ã¡" "á", "â€œ" a quotation mark.
    pattern: new RegExp(`á[º»ş][${TRAIL}]|Ä[‘\u0090\u0091ƒ\u0083]|Æ[°¡]|[ÃĂ][\u00A1-\u00BF]|â€[œ\u009D™˜“”¦]`, 'g'),
    from: 2,
    what: 'UTF-8 that a program took for another encoding and saved so; save the original anew as UTF-8',
  },
  {
    // "T?ng th?ng": saved as ANSI. After a question, or in an address, no small letters follow, or other signs: "không?Nga", "/?id=".
    pattern: pattern.g`\?(?<=(?:^|[\s"“(])\p{L}{0,3}\?)\p{Ll}{1,4}(?!\p{L})`,
    from: 5,
    what: 'Vietnamese letters became "?" when it was saved in an encoding without them; save the original anew as UTF-8',
  },
  {
    // "®Þnh", "Ph¸p", "Toång", "gß╗æi": signs within words, and pairs of letters that no language writes.
    pattern: pattern.g`\p{L}[${SIGNS}]+\p{L}|®\p{L}|\p{L}[¸¶µ](?!\p{L})|[aeouy][øûïåä]|öô[ïùøûõ]`,
    from: 5,
    what: 'a text in another encoding, or for the old fonts of TCVN3 or VNI; convert it to Unicode and save it as UTF-8',
  },
];

/** The first place where letters are broken, and how that came about; undefined where the text is whole. */
export function findBrokenLetters(text: string): { line: number; sample: string; what: string } | undefined {
  for (const { pattern: broken, from, what } of BREAKS) {
    const places = [...text.matchAll(broken)];
    const [first] = places;
    if (!first || new Set(places.map(([found]) => found)).size < from) continue;
    return { line: text.slice(0, first.index).split('\n').length, sample: wordAt(text, first.index), what };
  }
  return undefined;
}

/** The word around a place, where it is not too long to show. */
function wordAt(text: string, place: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(place - 20, 0), place))?.[0] ?? '';
  return before + (/^\S*/.exec(text.slice(place, place + 20))?.[0] ?? '');
}
