/**
 * VNI for Windows: a letter with marks is its base letter and a second byte for the marks, so "ổ" is "oå" to a program that
 * knows only windows-1252. The second byte is written small or as a capital, like its letter, not always with care.
 * Source: the VNI-Win table as VNI Software published it for its fonts.
 */

/** By the character that the mark's byte is in windows-1252: the combining marks it stands for. */
const TONES: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const BREVE: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters of one byte; "ô" and "ö" stand for "ơ" and "ư" and take a tone after them. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** Which second bytes a base letter takes. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...CIRCUMFLEX, ...BREVE },
  e: { ...TONES, ...CIRCUMFLEX },
  o: { ...TONES, ...CIRCUMFLEX },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
};

const LETTER = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/gi;

/** @param text the bytes as windows-1252 shows them: "Toång thoáng". */
export function fromVni(text: string): string {
  return text.replace(LETTER, (found, base?: string, mark?: string) => {
    const letter = base ?? found;
    const marks = MARKS[letter.toLowerCase()]?.[mark?.toLowerCase() ?? ''];
    return (letterOf(letter) + (marks ?? (mark === undefined ? '' : letterOf(mark)))).normalize('NFC');
  });
}

function letterOf(letter: string): string {
  const small = LETTERS[letter.toLowerCase()];
  if (small === undefined) return letter;
  return letter === letter.toLowerCase() ? small : small.toUpperCase();
}
