import { type LocatedQuantity, type Quantity, tidy } from './quantity.ts';

export const SCALES: Readonly<Record<string, number>> = {
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
  lakh: 1e5,
  crore: 1e7,
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
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
  ...TENS.map((word, i) => [word.replace(/y$/, 'ies'), [20 + 10 * i]] as const),
  ...MONTHS.map((word, i) => [word, [i + 1]] as const),
  ...SHORT_MONTHS.map((word, i) => [word, [i + 1]] as const),
  ['sept', [9]],
  ...WEEKDAYS.map((word, i) => [word, [i + 2]] as const),
  ...valued(1, 'a an once single sole'),
  ...valued(2, 'twice double doubled doubling both pair couple'),
  ...valued(3, 'triple tripled tripling'),
  ...valued(4, 'quadruple quadrupled'),
  ...valued(12, 'dozen dozens noon'),
  // Also "50%" and "6 tháng đầu năm" (first half), "1/4" and "25%".
  ['half', [0.5, 6, 50]],
  ['halves', [0.5]],
  ['quarter', [0.25, 4, 25]],
  ['quarters', [0.25, 4, 25]],
  // Also "33%" and "20%".
  ['third', [3, 33]],
  ['fifth', [5, 20]],
  ['tenth', [10, 0.1]],
  ['tenths', [10, 0.1]],
  ['midnight', [0, 12, 24]],
]);

function valued(value: number, words: string): (readonly [string, readonly number[]])[] {
  return words.split(' ').map((word) => [word, [value]]);
}

/** Months are written with a capital; "may" and "march" are verbs. */
const VERBS: readonly string[] = ['may', 'march'];

/** Counted as the words they are made of: "the war's one thousandth day". */
const ORDINAL_SCALES: readonly string[] = ['hundredth', 'thousandth', 'millionth'];

/** The words above as they are written, small, with a capital, and in capitals. */
const FORMS: ReadonlyMap<string, string> = new Map(
  [...VALUES.keys(), ...Object.keys(SCALES), ...ORDINAL_SCALES].flatMap((word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    const forms = [capital, word.toUpperCase(), ...(VERBS.includes(word) ? [] : [word])];
    return forms.map((form) => [form, ORDINAL_SCALES.includes(word) ? word.slice(0, -2) : word]);
  }),
);

/** The word in small letters, if it is a number or a part of one: "Two", "hundred", "tenfold"; else `false`. */
export function numberWord(word: string): string | false {
  return FORMS.get(word) ?? (word.length > 4 && word.endsWith('fold') && word.toLowerCase());
}

const NO_COUNT = /^(?:an?|.*(?:first|second|third|th|\d(?:st|nd|rd)))$/i;

/** Says how many, as a figure or in words; not "a", "the second", nor what may be several things ("half"). */
export function isCount({ text, figure, values }: Quantity): boolean {
  return !NO_COUNT.test(text) && (figure || values.length === 1);
}

/** A word of a number, in small letters, with its place. */
export interface NumberWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What each word of a run may mean by itself, and what they say together: "two hundred and fifty thousand". */
export function readNumberWords(numbers: readonly NumberWord[]): LocatedQuantity[] {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return [];
  const evidence = (values: readonly number[], { text, start, end }: NumberWord): LocatedQuantity => {
    return { values, text, figure: false, scale: 1, start, end };
  };
  const single = numbers.flatMap((word) => {
    const fold = /^(.+)fold$/.exec(word.text)?.[1];
    const values = VALUES.get(fold ?? word.text);
    return values ? [evidence(values, word)] : [];
  });
  // "half" may be much, and by itself it is 0.5.
  if (numbers.length === 1 && single[0]?.values.length === 1) return single;
  const together = { text: numbers.map(({ text }) => text).join(' '), start: first.start, end: last.end };
  return [...single, evidence([addUp(numbers)], together)];
}

function addUp(words: readonly NumberWord[]): number {
  let total = 0;
  let current = 0;
  for (const { text } of words) {
    const scale = text === 'dozen' ? 12 : SCALES[text];
    if (text === 'a' || text === 'an') continue;
    if (scale === undefined) current += VALUES.get(text)?.[0] ?? 0;
    else if (scale <= 100) current = (current || 1) * scale;
    else {
      total += (current || 1) * scale;
      current = 0;
    }
  }
  return tidy(total + current);
}
