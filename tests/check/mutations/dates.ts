import type { Random } from '../../support/random.ts';
import { edits, type Kind, oneOf, oneOfRandom, pick, type RightText, type Rule, whole } from './mutation.ts';

/** Faults of days, months and years. */
export const DATE_KINDS: readonly Kind[] = [
  {
    name: 'changed dates',
    level: 'hard',
    mutate: oneOfRandom(({ target }, random) => edits(target, otherDates(random))),
  },
  { name: 'swapped days and months', level: 'hard', mutate: oneOf(({ target }) => edits(target, SWAPPED)) },
  { name: 'invented years', level: 'hard', mutate: oneOfRandom(inventedYears) },
];

const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const FULL_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const MONTH = MONTHS.map((month) => month.replace('.', '\\.')).join('|');
const FULL_MONTH = FULL_MONTHS.join('|');
const DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])(${MONTH}) (\d{1,2})(?![\p{N}:])`, 'gu');
/** Of "June 8-9" the month alone is changed. */
const DAY_OF_MONTH = new RegExp(`${DAY.source}(?!-\\d)`, 'gu');
/** "May" and "March" are verbs where nothing about them is a date's. */
const MONTH_ALONE = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:in|since|until|by|from|of|early|late|last|next|this|and|to|through|mid-|between) )(${FULL_MONTH})(?!\p{L}| \d{1,2}(?!\d))|(?<!\p{L})(${FULL_MONTH})(?= \d{4})`,
  'gu',
);

function otherDates(random: Random): Rule[] {
  return [
    [DAY, ([, month, day]) => `${another(MONTHS, month, random)} ${day}`],
    [DAY_OF_MONTH, ([, month, day]) => `${month} ${otherDay(Number(day), random)}`],
    [MONTH_ALONE, ([month]) => another(FULL_MONTHS, month, random)],
    [whole(WEEKDAYS.join('|')), ([day]) => another(WEEKDAYS, day, random)],
  ];
}

/** Every month has it. */
function otherDay(day: number, random: Random): number {
  return 1 + ((day - 1 + 1 + random(26)) % 28);
}

function another(list: readonly string[], one: string | undefined, random: Random): string | undefined {
  return pick(
    list.filter((each) => each !== one),
    random,
  );
}

const SWAPPED: readonly Rule[] = [
  [
    DAY,
    ([, month, day]) => {
      const number = MONTHS.indexOf(month ?? '') + 1;
      const other = MONTHS[Number(day) - 1];
      return other && number !== Number(day) ? `${other} ${number}` : undefined;
    },
  ],
];

/** A year beside a date that has none, and that the source names nowhere. */
function inventedYears({ source, target }: RightText, random: Random): string[] {
  const year = pick(
    ['2022', '2023', '2024', '2025', '2026'].filter((each) => !source.includes(each)),
    random,
  );
  return edits(target, [
    [new RegExp(`${DAY.source}${NO_YEAR}`, 'gu'), ([date]) => `${date}, ${year}`],
    [new RegExp(`(?:${MONTH_ALONE.source})${NO_YEAR}`, 'gu'), ([month]) => `${month} ${year}`],
  ]);
}

/** "Sept. 24-25" and "October last year" take none. */
const NO_YEAR = String.raw`(?!,? \d|[-–]\d|,? (?:of )?(?:last|this|next|the same) year)`;
