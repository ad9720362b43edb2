import { type ClockTime, minutesOf } from './clock.ts';
import { allMatches, pattern } from './pattern.ts';

const HALF = String.raw`\s?(?<half>[ap])(?:\.\s?m\.?|m)(?!\p{L})`;
// "9 p.m.", "7.55am", "9-11 p.m.", "21:00", "0800 GMT", "9 o'clock", "noon".
// Not the 8 of "May 8 to 6 a.m. May 11".
const NO_DAY = String.raw`(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)\s)`;
const TIMES = pattern.gi`(?=\d)(?<![\p{L}\p{N}]|[\p{N}][.,:/])(?:(?:${NO_DAY}(?<from>1[0-2]|0?\d)(?::(?<fromMinute>[0-5]\d))?(?:\s?[-–]\s?|\s(?:to|and|until)\s))?(?<hour>1[0-2]|0?\d)(?:[:.](?<minute>[0-5]\d))?${HALF}|(?<hours>2[0-4]|[01]?\d):(?<minutes>[0-5]\d)(?![\d:])|(?<military>2[0-4]|[01]\d)(?<past>[0-5]\d)(?=\s(?:GMT|UTC|hours|local|\p{Lu}{1,3}T(?!\p{L})))|(?<clock>1[0-2]|[1-9])(?:\so['’]clock|(?=\s(?:tonight|(?:this|that|in\sthe)\s(?:morning|afternoon|evening)))))`;
/** What must stand in a text that holds one: far sooner sought than the pattern. */
const HAS_TIME = pattern.i`\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m|:\d\d|\s(?:GMT|UTC|hours|local|\p{Lu})|\so['’]|\st[oh])`;
const WORDS = pattern.gi`(?<!\p{L})(?:(?<noon>noon|midday)|midnight)(?!\p{L})`;
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MAY_BE_SPOKEN = new RegExp(`(?:[Aa]t|[Bb]y|[Uu]ntil|efore|fter) (?:${HOURS.join('|')}) `);
// "at five on a Friday", "at seven in the evening".
const SPOKEN = pattern.gi`(?<=(?<!\p{L})(?:at|by|until|before|after)\s)(?<spoken>${HOURS.join('|')})(?:\so['’]clock|(?=\s(?:sharp|on\s(?:an?\s)?\p{L}+day|(?:this|that|every|each|in\sthe)\s(?:morning|afternoon|evening|day|night))(?!\p{L})))`;

// "half past nine", "a quarter to midnight", "ten to five" (of votes too).
const BESIDE = pattern.gi`(?<!\p{L})(?<past>half|(?:a\s)?quarter|five|ten|twenty)(?:\sminutes)?\s(?<side>past|after|to|before)\s(?<at>${HOURS.join('|')}|noon|midnight)(?!\p{L})`;
const MAY_BE_BESIDE = /(?:alf|uarter|ive|en|enty|inutes) (?:past|after|to|before) /;
const PAST: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20 };

/** The times of day in an English text. Uncertain: "12:30" (a score), "noon", "at five on Friday", "half past nine". */
export function readEnglishTimes(text: string): ClockTime[] {
  return [
    ...(HAS_TIME.test(text) ? allMatches(TIMES, text).flatMap(readFigures) : []),
    ...(/noon|midday|midnight/i.test(text) ? allMatches(WORDS, text).map(readWord) : []),
    ...(MAY_BE_SPOKEN.test(text) ? allMatches(SPOKEN, text).map(readSpoken) : []),
    ...(MAY_BE_BESIDE.test(text) ? allMatches(BESIDE, text).map(readBeside) : []),
  ];
}

function readFigures(match: RegExpExecArray): ClockTime[] {
  const { from, fromMinute, hour, minute, half, hours, minutes, military, past, clock } = match.groups ?? {};
  const place = { text: match[0], start: match.index, end: match.index + match[0].length };
  if (hour) {
    const last = {
      ...place,
      minutes: minutesOf(Number(hour), Number(minute ?? 0), half?.toLowerCase() === 'a' ? 'am' : 'pm'),
      certain: true,
    };
    return from ? [{ ...last, minutes: minutesOf(Number(from), Number(fromMinute ?? 0), 'either') }, last] : [last];
  }
  const spoken = military ? 'none' : 'either';
  const read = minutesOf(Number(hours ?? military ?? clock), Number(minutes ?? past ?? 0), spoken);
  return [{ ...place, minutes: read, certain: false }];
}

function readSpoken(match: RegExpExecArray): ClockTime {
  const hour = HOURS.indexOf((match.groups?.spoken ?? '').toLowerCase()) + 1;
  const place = { text: match[0], start: match.index, end: match.index + match[0].length };
  return { ...place, minutes: minutesOf(hour, 0, 'either'), certain: false };
}

function readBeside(match: RegExpExecArray): ClockTime {
  const { past = '', side = '', at = '' } = match.groups ?? {};
  const hour = /^(?:noon|midnight)$/i.test(at) ? 12 : HOURS.indexOf(at.toLowerCase()) + 1;
  const minutes = PAST[past.toLowerCase().replace(/^a\s/, '')] ?? 0;
  const read = minutesOf(hour, /^(?:to|before)$/i.test(side) ? -minutes : minutes, 'either');
  return { minutes: read, text: match[0], start: match.index, end: match.index + match[0].length, certain: false };
}

function readWord(match: RegExpExecArray): ClockTime {
  const minutes = match.groups?.noon ? [12 * 60] : [0];
  return { minutes, text: match[0], start: match.index, end: match.index + match[0].length, certain: false };
}
