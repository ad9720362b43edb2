import { sentenceRanges } from '../../../src/text/sentences.ts';
import { hasVietnameseLetter } from '../../../src/text/vietnamese-letters.ts';
import { splitWords, type Word } from '../../../src/text/words.ts';
import type { Random } from '../../support/random.ts';
import { edits, escapePattern, type Kind, oneOf, pick, type RightText } from './mutation.ts';

/** Faults of the whole reply: what models give back that is no translation, or more or less than one. */
export const REPLY_KINDS: readonly Kind[] = [
  { name: 'dropped sentences', level: 'hard', mutate: oneOf(droppedSentences) },
  { name: 'leftover words', level: 'hard', mutate: leftoverWords },
  { name: 'echoes', level: 'hard', mutate: oneOf(echoes) },
  { name: 'empty translations', level: 'hard', mutate: oneOf(() => ['', '—', '…', '""']) },
  {
    name: 'preambles',
    level: 'hard',
    mutate: oneOf(({ target }) => PREAMBLES.map((talk) => talk.replace('$', () => target))),
  },
  { name: 'refusals', level: 'hard', mutate: oneOf(() => REFUSALS) },
  {
    name: 'thinking text',
    level: 'hard',
    mutate: oneOf(({ target }) => THOUGHTS.map((talk) => talk.replace('$', () => target))),
  },
  { name: 'loops', level: 'hard', mutate: loop },
  {
    name: 'two paragraphs in one',
    level: 'hard',
    mutate: oneOf(({ target, next }) => [`${target} ${next}`, `${target}\n\n${next}`]),
  },
  { name: 'lost addresses', level: 'hard', mutate: oneOf(lostAddresses) },
];

const LEAST_SENTENCES = 3;

function droppedSentences({ source, target }: RightText): string[] {
  const sentences = sentenceRanges(target);
  if (sentences.length < LEAST_SENTENCES || sentenceRanges(source).length < LEAST_SENTENCES) return [];
  return sentences.map((dropped) =>
    sentences
      .filter((sentence) => sentence !== dropped)
      .map(({ start, end }) => target.slice(start, end))
      .join(' '),
  );
}

/** Two or three Vietnamese words of the source in place of as many English ones. */
function leftoverWords({ source, target, fixed }: RightText, random: Random): string | undefined {
  const count = 2 + random(2);
  const addresses = fixed.map(({ start, end }) => source.slice(start, end));
  const left = pick(
    runsOf(splitWords(source), count).filter((run) => run.some(({ text }) => hasVietnameseLetter(text))),
    random,
  );
  const place = pick(
    runsOf(splitWords(target), count).filter(
      (run) => !addresses.some((address) => address.includes(spanOf(target, run))),
    ),
    random,
  );
  if (!left || !place) return undefined;
  const [first, last] = [place[0], place.at(-1)];
  return target.slice(0, first?.start) + spanOf(source, left) + target.slice(last?.end);
}

/** Words in small letters that follow one another. */
function runsOf(words: readonly Word[], count: number): Word[][] {
  return words
    .map((_, i) => words.slice(i, i + count))
    .filter((run) => run.length === count && run.every(({ text }) => /^\p{Ll}+$/u.test(text)))
    .filter((run) => run.slice(1).every(({ gap }) => gap === ' '));
}

function spanOf(text: string, run: readonly Word[]): string {
  return text.slice(run[0]?.start, run.at(-1)?.end);
}

/** The whole source, or one of several sentences. */
function echoes({ source, target }: RightText): string[] {
  if (!splitWords(source).some(({ text }) => hasVietnameseLetter(text) && text === text.toLowerCase())) return [];
  const [sources, targets] = [sentenceRanges(source), sentenceRanges(target)];
  if (sources.length < 2 || sources.length !== targets.length) return [source];
  const partly = targets.map(({ start, end }, i) => {
    const { start: from, end: to } = sources[i] ?? { start: 0, end: 0 };
    return target.slice(0, start) + source.slice(from, to) + target.slice(end);
  });
  return [source, ...partly.filter((text) => hasVietnameseLetter(text))];
}

const PREAMBLES: readonly string[] = [
  'Here is the translation: $',
  "Sure! Here's the English translation:\n\n$",
  'Certainly. The English translation is as follows: $',
  'Below is the translated paragraph:\n$',
  'Translation: $',
  'English: $',
  '**Translation:** $',
  '$\n\nNote: I kept the acronyms as they stand in the original.',
  "$ (Translator's note: the source gives no year.)",
  '$\n\nLet me know if you would like any changes!',
  '```\n$\n```',
  '{"translation": "$"}',
  'Of course! This is how I would translate it: $',
  '$\n\nI hope this translation is helpful.',
];

const REFUSALS: readonly string[] = [
  "I'm sorry, but I can't translate this text.",
  "I'm sorry, but I can't assist with that request.",
  'I cannot help with this request.',
  "I'm unable to provide a translation of this content.",
  'As an AI language model, I cannot translate texts about weapons.',
  'Sorry, I am not able to process this paragraph.',
  'I apologize, but I cannot fulfill this request because it involves military matters.',
  'This content may violate our usage policies.',
  'Please provide the text that you would like me to translate.',
];

const THOUGHTS: readonly string[] = [
  '<think>The user wants a translation of a news paragraph.</think>$',
  '<think>\nLet me translate this carefully.\n</think>\n\n$',
  '<thinking>The date is in day-month order.</thinking> $',
  "Okay, let's tackle this. The user wants me to translate a Vietnamese paragraph. $",
  'First, I need to translate this sentence into English. $',
  'The user asks for an English translation. I should follow the glossary. $',
  'Let me think about how to render this phrase in English. $',
  '$ Wait, I should double-check the terms of the glossary.',
];

/** A few words of the text over and over, at its end. */
function loop({ target }: RightText, random: Random): string | undefined {
  const words = target.split(' ');
  const length = 2 + random(6);
  if (words.length < length + 3) return undefined;
  const start = random(words.length - length);
  const phrase = words.slice(start, start + length).join(' ');
  const until = words.slice(0, start + length).join(' ');
  return until + ` ${phrase}`.repeat(4 + random(12));
}

/** Gone, without a letter of its middle, with another ending, or its link taken off. */
function lostAddresses({ source, target, fixed }: RightText): string[] {
  return fixed.flatMap(({ start, end }) => {
    const address = source.slice(start, end);
    const pattern = new RegExp(escapePattern(address), 'gu');
    const middle = Math.floor(address.length / 2);
    return edits(target, [
      [pattern, ''],
      [new RegExp(`\\[([^\\]]+)\\]\\(${pattern.source}\\)`, 'gu'), '$1'],
      [pattern, address.slice(0, middle) + address.slice(middle + 1)],
      [pattern, `${address.slice(0, -2)}${address.endsWith('vn') ? 'com' : 'vn'}`],
    ]);
  });
}
