import type { Issue, Severity, TranslatedSegment } from '../model/outcome.ts';
import { pattern } from '../text/pattern.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { hasLetter } from '../text/word-characters.ts';
import { splitWords, type Word } from '../text/words.ts';

/** How often the same words must follow one another. Once more is a slip, for the check of doubled words. */
const TIMES = 3;
/** From so many words on a sentence is not said again by chance. */
const LONG_SENTENCE = 6;

/** A letter or two over and over: "hahaha" is a word, this is none. */
const STUTTER = pattern`(\p{L}{1,4}?)\1{7,}`;
const LONG_WORD = 16;

/**
 * A model that got caught in a loop: the same words three times or more behind one another, a long sentence twice or
 * more anywhere, syllables without end; where the source does not do so too. Cannot see the same said in other words.
 * Example: "tên lửa của Nga" → "the missile the missile the missile of Russia".
 */
export function checkLoop({ source, target }: TranslatedSegment): Issue[] {
  const run = repeatedRun(target);
  if (run && timesOf(repeatedRun(source)) < TIMES) {
    return [issue('critical', `"${run.text}" stands there ${run.times} times in a row; expected it once`)];
  }
  const sentence = repeatedSentence(target);
  if (sentence && timesOf(repeatedSentence(source)) < sentence.times) {
    const severity = sentence.times < TIMES ? 'major' : 'critical';
    return [issue(severity, `the sentence "${sentence.text}" stands there ${sentence.times} times; expected it once`)];
  }
  const stutter = stutterOf(target);
  return stutter && !stutterOf(source) ? [issue('critical', `"${stutter}" is no word; expected none like it`)] : [];
}

interface Repetition {
  readonly text: string;
  readonly times: number;
}

function timesOf(repetition: Repetition | undefined): number {
  return repetition?.times ?? 1;
}

/** The first words that follow themselves. */
function repeatedRun(text: string): Repetition | undefined {
  const words = splitWords(text);
  for (const period of periodsOf(words)) {
    let length = 0;
    for (let i = period; i <= words.length; i++) {
      if (i < words.length && words[i]?.text === words[i - period]?.text) length += 1;
      else {
        const times = Math.floor(length / period) + 1;
        const phrase = words.slice(i - length - period, i - length).map((word) => word.text);
        if (times >= leastTimes(phrase)) return { text: phrase.join(' '), times };
        length = 0;
      }
    }
  }
  return undefined;
}

/** Figures may follow themselves in a table or a score: "1-1-1". */
function leastTimes(phrase: readonly string[]): number {
  return phrase.some(hasLetter) ? TIMES : TIMES + 2;
}

/** After how many words a word comes again and then again: only so many may be what is repeated. */
function periodsOf(words: readonly Word[]): Set<number> {
  const periods = new Set<number>();
  const last = new Map<string, number>();
  const distances: number[] = [];
  for (const { text } of words) {
    const at = distances.length;
    const before = last.get(text) ?? Number.NaN;
    last.set(text, at);
    if (distances[before] === at - before) periods.add(at - before);
    distances.push(at - before);
  }
  return periods;
}

/** The long sentence that stands there most often, if more than once. */
function repeatedSentence(text: string): Repetition | undefined {
  const counts = new Map<string, number>();
  const ranges = sentenceRanges(text);
  if (ranges.length < 2) return undefined;
  for (const { start, end } of ranges) {
    const sentence = text.slice(start, end).replace(/^["“«]|["”»]$/gu, '');
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const long = [...counts].filter(([sentence, times]) => times > 1 && splitWords(sentence).length >= LONG_SENTENCE);
  const [most] = long.sort(([, a], [, b]) => b - a);
  return most && { text: most[0], times: most[1] };
}

function stutterOf(text: string): string | undefined {
  const long = splitWords(text).find((word) => word.text.length >= LONG_WORD && STUTTER.test(word.text));
  return long?.text.slice(0, 20);
}

function issue(severity: Severity, message: string): Issue {
  return { check: 'loop', category: 'accuracy/addition', severity, message };
}
