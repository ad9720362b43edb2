import type { Category, Issue, TranslatedSegment } from '../model/outcome.ts';
import { expectedLength, lengthDeviation } from '../text/align-sentences.ts';
import { pattern } from '../text/pattern.ts';
import { hasLetter } from '../text/word-characters.ts';
import { type LoneSentence, loneSentence } from './lone-sentence.ts';
import { withoutFixed } from './without-fixed.ts';

/**
 * Limits of a whole translation's length, in standard deviations. Of 956 pairs of news (NTREX-128) two lie below −4
 * ("Today, there's neither.") and none above 2.5, of paragraphs made of two to four of their sentences none outside
 * −3.7 and 2.5; of agency copy none outside −1.6 and 3; what is full of abbreviations ("TAND", "y án") may lie at 4. The
 * limits are wide where the text is short: a heading of 20 characters may come as 5 to 66, a sentence of 150 as 78 to 254.
 */
const TOO_SHORT = -4;
const TOO_LONG = 4.2;

/** From there on a text without its end mark is cut off; and one that ends in a word that more must follow. */
const CUT_OFF = -3;
const CUT_OFF_WITHIN = -0.5;

const END = /[.!?…]["”’»')\]*_]*$/u;
const BROKEN_OFF = pattern`[\p{L}\p{N},–—-]$`;
const BROKEN_OFF_WITHIN = pattern`(?:,|[–—-]|(?<!\p{L})(?:an?|and|as|at|because|but|by|for|from|if|its?|of|or|that|the|their|to|was|which|while|who|will|with))$`;

/**
 * What was left out or added, seen by length: a sentence without a counterpart, a translation that breaks off, one far
 * too short or too long. Sentences are aligned by their lengths, and their figures, names and terms are asked. Cannot
 * see a clause that is missing, nor a sentence of a few words.
 * Example: "Nga phóng 41 tên lửa. Ukraine bắn hạ 30 quả. Kiev mất điện." → "Russia fired 41 missiles. Kyiv lost power."
 */
export function checkLength(segment: TranslatedSegment): Issue[] {
  const texts = withoutFixed(segment);
  const source = texts.source.trim();
  const target = withoutExpansions(segment, texts.target.trim());
  // Nothing to measure: that there is no translation is another check's business.
  if (!hasLetter(target)) return [];
  const paragraphs = paragraphsIn(target);
  if (paragraphs > paragraphsIn(source)) {
    return [issue('accuracy/addition', `${paragraphs} paragraphs for one of the source; expected one`)];
  }
  const lone = loneSentence(source, target, segment.terms);
  if (lone) return [loneIssue(lone)];
  const deviation = lengthDeviation(source.length, target.length);
  if (END.test(source) && breaksOff(target, deviation)) {
    return [issue('accuracy/omission', `"… ${lastWords(target)}" breaks off; expected the rest of the sentence`)];
  }
  if (deviation >= TOO_SHORT && deviation <= TOO_LONG) return [];
  const found = `${target.length} characters for ${source.length} of the source`;
  const expected = `expected about ${Math.round(expectedLength(source.length))}`;
  return deviation < 0
    ? [issue('accuracy/omission', `${found}: something is missing; ${expected}`)]
    : [issue('accuracy/addition', `${found}: something was added; ${expected}`)];
}

function paragraphsIn(text: string): number {
  return text.includes('\n') ? text.split(/\n\s*/u).length : 1;
}

function breaksOff(target: string, deviation: number): boolean {
  if (deviation < CUT_OFF_WITHIN && BROKEN_OFF_WITHIN.test(target)) return true;
  return deviation < CUT_OFF && BROKEN_OFF.test(target);
}

function lastWords(text: string): string {
  return text.split(/\s+/u).slice(-4).join(' ');
}

/** What the plan for acronyms adds, "unmanned aerial vehicles (UAVs)", is no addition of the engine. */
function withoutExpansions({ mentions }: TranslatedSegment, target: string): string {
  return mentions.reduce((text, { expansion }) => {
    const at = text.toLowerCase().indexOf(expansion.toLowerCase());
    const end = at + expansion.length;
    return at >= 0 && /^s? \(/u.test(text.slice(end, end + 3)) ? text.slice(0, at) + text.slice(end) : text;
  }, target);
}

function loneIssue({ side, text, counts: [source, target] }: LoneSentence): Issue {
  const found = `${target} ${target === 1 ? 'sentence' : 'sentences'} for ${source} of the source`;
  return side === 'source'
    ? issue('accuracy/omission', `${found}; expected one for "${shorten(text)}"`)
    : issue('accuracy/addition', `${found}; expected none like "${shorten(text)}"`);
}

const LONGEST_QUOTE = 60;

function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s\S*$/u, '')} …`;
}

function issue(category: Category, message: string): Issue {
  return { check: 'length', category, severity: 'major', message };
}
