import type { TranslatedSegment } from '../model/outcome.ts';
import { readTokens } from '../text/english-phrases.ts';
import { rootOf } from '../text/english-roots.ts';
import { literal, pattern } from '../text/pattern.ts';
import type { Ledger } from './ledger.ts';

/**
 * The same Vietnamese is the same English: headings, captions, credits, whole paragraphs. Articles, capitals, endings
 * and whether an acronym is introduced there make no difference; a heading is not compared with running text.
 */
export const oneTranslation: Ledger = {
  expected: 'one translation',
  usesOf: (segment) => {
    const { kind, source, target } = segment;
    return target.trim() === '' ? [] : [{ key: `${kind} ${source}`, source, rendering: target, form: short(segment) }];
  },
  isSame: (form, other) => form === other || bare(form) === bare(other),
};

/** With acronyms for what they stand for. */
function short({ target, mentions }: TranslatedSegment): string {
  return mentions.reduce((text, { acronym, expansion }) => {
    const introduced = pattern.gi`${literal(expansion)}s?(?: \(${literal(acronym)}s?\))?`;
    return text.replace(introduced, acronym);
  }, target);
}

const NO_DIFFERENCE: ReadonlySet<string> = new Set(['', 'a', 'an', 'the']);

function bare(text: string): string {
  const words = readTokens(text).filter((word) => !NO_DIFFERENCE.has(word.toLowerCase()));
  return words.map((word) => rootOf(word).toLowerCase()).join(' ');
}
