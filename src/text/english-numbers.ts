import { hourValues, type Quantity, withoutDesignations } from './quantity.ts';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1e3,
  thousands: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  billions: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
  quadrillion: 1e15,
};

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Vietnamese counts the days from Sunday: thứ Hai is Monday. */
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday'.split(' ');

/** Words with a value. Where Vietnamese writes a figure, these are what English may write instead. */
const VALUES: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...ONES.map((word, i) => [word, [i]] as const),
  ...ORDINALS.flatMap((word, i) => [[word, [i]] as const, [`${word}s`, [i]] as const]),
  ...TENS.map((word, i) => [word, [20 + 10 * i]] as const),
  ...TENS.map((word, i) => [word.replace(/y$/, 'ieth'), [20 + 10 * i]] as const),
  ...MONTHS.map((word, i) => [word, [i + 1]] as const),
  ...SHORT_MONTHS.map((word, i) => [word, [i + 1]] as const),
  ['sept', [9]],
  ...WEEKDAYS.map((word, i) => [word, [i + 2]] as const),
  ...valued(1, 'a an once single sole'),
  ...valued(2, 'twice double doubled doubling both pair couple'),
  ...valued(3, 'triple tripled tripling'),
  ...valued(4, 'quadruple quadrupled'),
  ...valued(12, 'dozen dozens noon'),
  ...valued(0.5, 'half halves'),
  ...valued(0.25, 'quarter quarters'),
  ['midnight', [0, 12, 24]],
]);

function valued(value: number, words: string): (readonly [string, readonly number[]])[] {
  return words.split(' ').map((word) => [word, [value]]);
}

const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const CLOCK = String.raw`(?<hour>\d{1,2})(?:(?::(?<minute>\d{2}))?\s?(?<half>[ap])\.?m\b|:(?<minutes>[0-5]\d)(?![\d:]))`;
const FIGURE = String.raw`(?<figure>\d+(?:,\d{3})*(?:\.\d+)?|(?<![\d\p{L}])\.\d+)(?<ending>st|nd|rd|th|s)?(?:[\s-]?(?<scale>hundred|thousand|million|billion|trillion|quadrillion|mn|bn|tn)s?(?!\p{L})|(?<unit>[kmb])(?!\p{L}))?`;
const WORD = String.raw`(?<word>${EDGE}\p{L}+(?:-\p{L}+)*)`;
const TOKEN = new RegExp(`${CLOCK}|${FIGURE}|${WORD}`, 'giu');

/**
 * The figures of an English text by value, and the words that may stand for one: "two", "fourth", "September", "Wednesday",
 * "half a million", "tenfold". Figures must have a counterpart in the source, words are evidence.
 */
export function readEnglishNumbers(text: string): Quantity[] {
  const found: Quantity[] = [];
  let words: string[] = [];
  const flush = () => {
    found.push(...readWords(words));
    words = [];
  };
  for (const match of withoutDesignations(text).matchAll(TOKEN)) {
    const { word } = match.groups ?? {};
    if (word) {
      const parts = word.toLowerCase().split('-');
      if (parts.some((part) => part in SCALES || VALUES.has(part) || /.fold$/.test(part))) words.push(...parts);
      else if (!['and', 'of'].includes(parts[0] ?? '')) flush();
      continue;
    }
    flush();
    found.push(...readMatch(match));
  }
  flush();
  return found;
}

function readMatch(match: RegExpExecArray): Quantity[] {
  const { hour, minute, minutes, half, figure, ending, scale, unit } = match.groups ?? {};
  const text = match[0].trim();
  if (hour) {
    const afternoon = half?.toLowerCase() === 'p' && hour !== '12' ? 12 : 0;
    const night = hour === '12' ? [0, 24] : [];
    const values = [Number(hour), ...hourValues(Number(hour) + afternoon), ...night];
    const past = Number(minute ?? minutes ?? 0);
    return [{ values, text, figure: true }, ...(past > 0 ? [{ values: [past], text, figure: true }] : [])];
  }
  if (!figure) return [];
  const digits = Number(figure.replaceAll(',', ''));
  const value = digits * (SCALES[(scale ?? unit ?? '').toLowerCase()] ?? 1);
  // "5m" is 5 million or 5 meters.
  const bare = unit ? [digits] : [];
  // "the 1930s" may be "thập niên 30" in the source.
  const decade = ending === 's' && value >= 1900 && value < 2000 ? [value % 100] : [];
  return [{ values: [Number(value.toPrecision(12)), ...bare, ...decade], text, figure: true }];
}

/** Each word by itself, and what a run of them says together: "two hundred and fifty thousand". */
function readWords(words: readonly string[]): Quantity[] {
  if (words.length === 0) return [];
  const evidence = (values: readonly number[]): Quantity => ({ values, text: words.join(' '), figure: false });
  const single = words.flatMap((word) => {
    const fold = /^(.+)fold$/.exec(word)?.[1];
    const values = VALUES.get(fold ?? word);
    return values ? [evidence(values)] : [];
  });
  let total = 0;
  let current = 0;
  for (const word of words) {
    const scale = SCALES[word];
    if (word === 'a' || word === 'an') continue;
    if (scale === undefined) current += VALUES.get(word)?.[0] ?? 0;
    else if (scale === 100) current = (current || 1) * scale;
    else {
      total += (current || 1) * scale;
      current = 0;
    }
  }
  return [...single, evidence([Number((total + current).toPrecision(12))])];
}
