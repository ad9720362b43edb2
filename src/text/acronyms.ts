import { allMatches, pattern } from './pattern.ts';
import { readRoman } from './quantity.ts';
import { isWordCharacter } from './word-characters.ts';

/** Capitals that stand together, with full stops or not: "UAV", "U.N.", "AEW&C". Plain letters are sought fastest. */
const CAPITALS = /[A-Z](?:\.[A-Z](?![A-Za-z]))+\.?|[A-Z][A-Z&]*[A-Z]/g;
/** What follows the letters of a designation: "-117", "/FPS-117". */
const DESIGNATION = pattern`^(?:[-–/]\p{Lu}*)*[-–/.]?\p{N}`;
const AFTER_FIGURE = pattern`\p{N}[-–/]$`;
const POSSESSIVE = pattern.g`['’]s(?!\p{L})`;
const WORDS = pattern.g`\p{L}+`;
const PLURAL = pattern`^['’]?s(?![\p{L}\p{N}])`;
/** Three words in capitals and more are a heading or a cry, not acronyms. */
const SHOUT = pattern.g`(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]*(?:\s+\p{Lu}[\p{Lu}\p{N}]*){2,}(?![\p{L}\p{N}])`;

/** The same thing in other letters: French and Vietnamese acronyms, the longer of two English ones. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ADN: 'DNA',
    AIEA: 'IAEA',
    ARN: 'RNA',
    FMI: 'IMF',
    GUR: 'HUR',
    LHQ: 'UN',
    OMC: 'WTO',
    OMS: 'WHO',
    ONU: 'UN',
    OTAN: 'NATO',
    SIDA: 'AIDS',
    USA: 'US',
  }),
);

/**
 * The acronyms of a text, each once: "UAVs" and "U.A.V." are `UAV`, "LHQ" is `UN`. Designations (F-16, AN/FPS-117), Roman
 * numerals and text in capitals hold none, nor do letters that only Vietnamese has (HĐBA).
 */
export function readAcronyms(text: string): Set<string> {
  const found = new Set<string>();
  let places = allMatches(CAPITALS, text);
  if (places.length === 0) return found;
  if (places.length > 2)
    places = allMatches(
      CAPITALS,
      text.replace(SHOUT, (words) => ' '.repeat(words.length)),
    );
  for (const { 0: capitals, index } of places) {
    if (!standsAlone(text, index, index + capitals.length)) continue;
    const acronym = capitals.replaceAll('.', '');
    if (readRoman(acronym) === undefined) found.add(SAME.get(acronym) ?? acronym);
  }
  return found;
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (isWordCharacter(text, start - 1) || (isWordCharacter(text, end) && !PLURAL.test(text.slice(end, end + 3))))
    return false;
  return !DESIGNATION.test(text.slice(end, end + 20)) && !AFTER_FIGURE.test(text.slice(Math.max(0, start - 2), start));
}

/** Words that give an acronym no letter, or one: "Department *of* Defense". */
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'at', 'by', 'de']);
/** Words of two parts that may give a letter each: "intercontinental" in ICBM, "television" in TV. */
const COMPOUND = pattern.gi`(?<!\p{L})(inter|tele|multi|anti|counter|hyper|micro|under|air|super)(?=\p{Ll}{4})`;

/**
 * Whether words that follow one another spell an acronym, each with one letter or more from its beginning: "Army Tactical
 * Missile System" ATACMS, "intercontinental ballistic missiles" ICBM.
 */
export function isSpelledOut(acronym: string, text: string): boolean {
  const letters = acronym.replaceAll('&', '').toLowerCase();
  return [text, text.replace(COMPOUND, '$1 ')].some((written) => {
    const words = written.toLowerCase().replace(POSSESSIVE, '').match(WORDS) ?? [];
    return words.some((word, start) => word[0] === letters[0] && spells(letters, words, start));
  });
}

function spells(letters: string, words: readonly string[], at: number): boolean {
  if (letters === '') return true;
  const word = words[at];
  if (word === undefined) return false;
  if (SMALL.has(word) && spells(letters, words, at + 1)) return true;
  for (let taken = 1; taken <= letters.length && word.startsWith(letters.slice(0, taken)); taken++) {
    if (spells(letters.slice(taken), words, at + 1)) return true;
  }
  return false;
}
