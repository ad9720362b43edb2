import { allMatches, pattern } from '../text/pattern.ts';

/** "Kim Jong-un", "Moon-soo": a given name of two syllables, the second one small. */
const HYPHENATED = pattern.g`(?<![\p{L}-])(\p{Lu}\p{Ll}+)-(\p{Ll}{2,})(?![\p{L}-])`;

interface HyphenatedSlip {
  readonly name: string;
  readonly instead: string;
}

/**
 * Korean given names of which one syllable became another: "Moon-soo" → "Moon-su". Written apart or together they are
 * right: "Jong Un". Nothing where the name stands as it is somewhere, or where a word of its form stands in the source.
 */
export function hyphenatedSlips(source: string, target: string): HyphenatedSlip[] {
  if (!source.includes('-')) return [];
  const own = allMatches(HYPHENATED, source);
  if (own.length === 0) return [];
  const known = new Set(own.map(([name]) => name));
  const others = allMatches(HYPHENATED, target).filter(([other]) => !known.has(other));
  return own.flatMap(([name, first = '', second = '']) => {
    const isThere = joined(target).includes(joined(name));
    const slip = isThere ? undefined : others.find((other) => other[1] === first || other[2] === second);
    return slip ? [{ name, instead: slip[0] }] : [];
  });
}

function joined(text: string): string {
  return text.replace(/[ -]/g, '').toLowerCase();
}
