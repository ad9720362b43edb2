import { allMatches, pattern } from './pattern.ts';
import type { LocatedQuantity } from './quantity.ts';
import { type Sense, type SenseWords, senseGroups, senseOf } from './senses.ts';

/** English has many words for each. */
const AHEAD: SenseWords = {
  most: 'up to|at (?:the )?most|(?:no|not) (?:more|longer|higher|larger|greater|farther|further|later) than|as \\p{L}+ as|maxim\\p{L}*|max|no(?: (?!among|of|in|after|from|with|for|on)\\p{L}+){1,2} (?:more|longer|higher|larger) than|(?:not|never|without|no(?: \\p{L}+){1,3}) (?:to )?exceed\\p{L}*|limit\\p{L}*|cap(?:s|ped)?|ceiling|(?<!(?:on|to|could|would|will|may|might|can) )top|peak\\p{L}*|within',
  least: 'at least|at a minimum|(?:no|not) (?:fewer|less|lower) than|minim\\p{L}*',
  nearly:
    'nearly|near(?:s|ed|ing)?|almost|(?:very )?close to|approach\\p{L}*|just (?:under|short of|shy of|below|outside)|virtually|practically|the (?:best|better) part of|not far (?:from|off)',
  under:
    '(?:less|fewer|lower|smaller|shorter|younger) than|under|below|short of|shy of|not (?:yet|even|quite)|barely|inside|sub',
  over: '(?:shortly|just|soon|well|not long) (?:after|past)|(?:more|greater|higher|larger|longer|older|bigger|farther|further|heavier|faster) than|over|above|upwards? of|exceed\\p{L}*|in excess of|top(?:s|ped|ping)|(?<=(?:to|could|would|will|may|might|can) )top|surpass\\p{L}*|beyond|past|pass(?:ed|es|ing)|cross(?:ed|es|ing)|north of|outnumber\\p{L}*',
  only: 'only|just|mere(?:ly)?|barely|solely|but|alone|still|single|lone|sole|all of|paltry|meag(?:er|re)|scant',
  about:
    'about|around|roughly|approximately|approx|some|estimat\\p{L}+|put(?:s|ting)? (?:\\p{L}+ )?at|project(?:s|ed|ions?)|forecasts?|believed|circa|(?:in|on) the (?:region|order|range|vicinity|neighborhood) of|somewhere|averag\\p{L}+|between|perhaps|probably',
};

/** "500 or more", "500-odd", "5 km at most". */
const BEHIND: SenseWords = {
  most: 'at most|maximum|max|or (?:less|fewer|lower|under|below)',
  least: 'at least|minimum',
  over: 'or (?:more|higher|above|over|older|greater)|and (?:up|above)|plus',
  only: 'only|alone',
  about: 'or so|odd|ish|approximately|give or take|more or less|thereabouts|on average',
};

// They are sought in small letters: to ignore case takes several times as long.
const WORDS_AHEAD = pattern.g`(?<!\p{L})(?:${senseGroups(AHEAD)})(?!\p{L})`;
const WORDS_BEHIND = pattern.g`(?<!\p{L})(?:${senseGroups(BEHIND)})(?!\p{L})`;

/** What may stand between a word of approximation and its figure: "more than an additional $5 billion". */
const BETWEEN = pattern`^\s(?:(?:an?|the|another|additional|further|estimated|total|of)\s)*(?:\p{Lu}{0,3}\p{Sc})?$`;

/** How far a word of approximation may stand from its figure: "a maximum range of 300 km". */
const LONGEST_AHEAD = 60;
const LONGEST_BEHIND = 20;

/** Not "approx." nor "U.S." */
const SENTENCE_END = pattern`(?<!approx)(?<=\p{L}{4})[.!?]["”)]*\s`;

/** The words of approximation around an English figure. */
export interface Approximation {
  readonly senses: ReadonlySet<Sense>;
  /** The one right before it. */
  readonly before: { readonly sense: Sense; readonly text: string } | undefined;
}

/** Reads them up to the neighboring figures. */
export function readApproximation(
  text: string,
  { start, end }: LocatedQuantity,
  others: readonly LocatedQuantity[],
): Approximation {
  const figures = others.filter(({ figure }) => figure);
  const from = Math.max(0, start - LONGEST_AHEAD, ...figures.map((other) => (other.end <= start ? other.end : 0)));
  const to = Math.min(
    end + LONGEST_BEHIND,
    ...figures.map((other) => (other.start >= end ? other.start : text.length)),
  );
  // What the sentence before says is none of its business.
  const before = text.slice(from, start).split(SENTENCE_END).at(-1) ?? '';
  const ahead = allMatches(WORDS_AHEAD, before.toLowerCase());
  const behind = allMatches(WORDS_BEHIND, text.slice(end, to).toLowerCase());
  const senses = [...ahead, ...behind].map((match) => senseOf(match));
  return {
    senses: new Set([...senses, ofFigure(text, start, end)].flatMap((sense) => sense ?? [])),
    before: rightBefore(ahead.at(-1), before),
  };
}

/** "500+" is more than 500, "the 80s" are about 80. */
function ofFigure(text: string, start: number, end: number): Sense | undefined {
  if (text.charAt(end) === '+') return 'over';
  return /\ds$/.test(text.slice(start, end)) ? 'about' : undefined;
}

function rightBefore(match: RegExpExecArray | undefined, ahead: string): Approximation['before'] {
  const sense = match && senseOf(match);
  if (!sense || !BETWEEN.test(ahead.slice(match.index + match[0].length))) return undefined;
  return { sense, text: ahead.slice(match.index, match.index + match[0].length) };
}
