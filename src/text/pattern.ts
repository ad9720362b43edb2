/**
 * Regular expressions for text in Latin letters. What `\p{L}` compiles to under the `u` flag is a table of some 600
 * ranges for each time it is written: it compiles some ten times slower and runs two to six times slower than the few
 * ranges that an article is written in. There are more than 200 such patterns, and a paragraph passes by them all.
 */

/** Latin with all its additions, Greek, Cyrillic; beyond them only scripts without capitals. */
const LETTERS =
  'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u0373\u0376-\u037D\u0386\u0388-\u0481\u048A-\u0556\u0561-\u0587' +
  '\u05D0-\u05EA\u0620-\u064A\u0671-\u06D3\u0904-\u0939\u0E01-\u0E30\u0E40-\u0E46\u10A0-\u10FA\u1100-\u11FF\u1E00-\u1FBC\u2C00-\u2DDE' +
  '\u3005-\u3007\u3041-\u3096\u30A1-\u30FA\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A';

/** Where letters have a case: the Latin, Greek and Cyrillic blocks, and Latin Extended Additional with the Vietnamese vowels. */
const CASED = `${blockOf(0x41, 0x52f)} ${blockOf(0x1e00, 0x1eff)}`;

const CLASSES: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: rangesOf(/\p{Lu}+/gu),
  Ll: rangesOf(/\p{Ll}+/gu),
  M: '\u0300-\u036F',
  N: '0-9\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u2089\u2150-\u2188\uFF10-\uFF19',
  Pd: '\\-\u2010-\u2015\u2E3A\u2E3B\uFE58\uFE63\uFF0D',
  Sc: '$\u00A2-\u00A5\u20A0-\u20C0\u0E3F',
};

function blockOf(first: number, last: number): string {
  let block = '';
  for (let code = first; code <= last; code += 1) block += String.fromCharCode(code);
  return block;
}

/** Those of the letters with a case that stand in such runs, as the inside of a class. */
function rangesOf(runs: RegExp): string {
  const found = CASED.match(runs) ?? [];
  return found.map((run) => (run.length > 1 ? `${run.charAt(0)}-${run.charAt(run.length - 1)}` : run)).join('');
}

type Tag = (strings: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

function withFlags(flags: string): Tag {
  return (strings, ...parts) => new RegExp(inRanges(String.raw(strings, ...parts)), flags);
}

/**
 * A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}`, `\p{Pd}`, `\p{Sc}` stand for the ranges above:
 * `` pattern.g`(?<!\p{L})tàu(?!\p{L})` ``. What is put in with `${…}` is a part of a pattern. It has no flag `u`: of a
 * character beyond the basic plane it sees two halves.
 */
export const pattern = Object.assign(withFlags(''), {
  g: withFlags('g'),
  i: withFlags('i'),
  gi: withFlags('gi'),
  y: withFlags('y'),
  iy: withFlags('iy'),
});

/** A part of a pattern with its classes written as ranges. */
export function inRanges(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (found, name?: string) => {
    if (name !== undefined) return isInClass ? rangesFor(name) : `[${rangesFor(name)}]`;
    if (found === '[') isInClass = true;
    else if (found === ']') isInClass = false;
    return found;
  });
}

function rangesFor(name: string): string {
  const ranges = CLASSES[name];
  if (ranges === undefined) throw new TypeError(`\\p{${name}} has no ranges here: add them to src/text/pattern.ts`);
  return ranges;
}

/**
 * All that a pattern with the flag `g` finds, one after the other. `matchAll` copies the pattern each time it is called, which
 * takes longer than most texts take to search.
 */
export function allMatches(sought: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  sought.lastIndex = 0;
  for (let match = sought.exec(text); match; match = sought.exec(text)) {
    found.push(match);
    // Else what is empty would be found there for ever.
    if (match[0] === '') sought.lastIndex += 1;
  }
  return found;
}

/** A text as a part of a pattern that stands for just that text. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
