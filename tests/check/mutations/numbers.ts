import { withoutDesignations } from '../../../src/text/quantity.ts';
import type { Random } from '../../support/random.ts';
import { edits, type Kind, oneOf, oneOfRandom, pick, type RightText, type Rule, whole } from './mutation.ts';

/** Faults of figures, scales, hours and units. */
export const NUMBER_KINDS: readonly Kind[] = [
  { name: 'changed figures', level: 'hard', mutate: oneOfRandom(otherFigures) },
  {
    name: 'changed number words',
    level: 'hard',
    mutate: oneOfRandom(({ target }, random) => edits(target, numberWords(random))),
  },
  { name: 'changed scales', level: 'hard', mutate: oneOf(({ target }) => edits(target, SCALES)) },
  { name: 'changed hours', level: 'hard', mutate: oneOfRandom(({ target }, random) => edits(target, hours(random))) },
  { name: 'changed currencies', level: 'hard', mutate: oneOf(({ target }) => edits(target, CURRENCIES)) },
  { name: 'turned changes', level: 'soft', mutate: oneOf(({ target }) => edits(target, TURNED)) },
  { name: 'changed units', level: 'hard', mutate: oneOf(({ target }) => edits(target, UNITS)) },
];

const MONTH = String.raw`(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|March|April|May|June|July`;
/** A figure that is no date, no hour and no part of an address. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,:/]|(?:${MONTH})\s|(?:${MONTH})\s\d{1,2}(?:-|,\s))\d+(?:,\d{3})*(?:\.\d+)?(?![\p{N}:/_]|[.,:]\d|\s[ap]\.m\.|-\d+\s[ap]\.m\.)`,
  'gu',
);

function otherFigures({ target, fixed, source }: RightText, random: Random): string[] {
  const blanked = fixed.reduce(
    (text, { start, end }) => text.replaceAll(source.slice(start, end), '_'.repeat(end - start)),
    withoutDesignations(target),
  );
  return [...blanked.matchAll(FIGURE)].map(({ index, 0: figure }) => {
    const other = otherDigit(figure, random);
    return target.slice(0, index) + other + target.slice(index + figure.length);
  });
}

/** The figure with one digit changed, the first one never to 0. */
export function otherDigit(figure: string, random: Random): string {
  const places = [...figure].flatMap((character, i) => (/\d/.test(character) ? [i] : []));
  const place = pick(places, random) ?? 0;
  const digits = [...'123456789'].filter((digit) => digit !== figure[place]);
  return figure.slice(0, place) + (pick(digits, random) ?? '') + figure.slice(place + 1);
}

const CARDINALS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Where they count something: "two systems", "the fourth year"; not "one of", "second to none", "two-thirds". */
function numberWords(random: Random): Rule[] {
  const other =
    (words: readonly string[]) =>
    ([word]: RegExpExecArray) =>
      pick(
        words.filter((each) => each !== word?.toLowerCase()),
        random,
      );
  return [
    [whole(`(?:${CARDINALS.join('|')})(?= (?!of |or |and |to |more )\\p{L})`, 'giu'), other(CARDINALS)],
    [
      whole(
        `(?:${ORDINALS.slice(1).join('|')})(?= (?:year|month|day|week|time|round|quarter|meeting|batch|term|anniversary|generation|summit|phase))`,
      ),
      other(ORDINALS),
    ],
  ];
}

const BEFORE_FIGURE = '(?= (?:by |to |about |nearly |more than |almost )*[$€]?\\d)';

/** A rise for a fall, where it is told of a figure. */
const TURNED: readonly Rule[] = [
  [whole(`(?:rose|grew|climbed|jumped|increased)${BEFORE_FIGURE}`), 'fell'],
  [whole(`(?:fell|dropped|declined|decreased|plunged)${BEFORE_FIGURE}`), 'rose'],
  [whole(`(?:raise|increase)${BEFORE_FIGURE}`), 'lower'],
  [whole(`(?:reduce|lower)${BEFORE_FIGURE}`), 'raise'],
];

const SCALES: readonly Rule[] = [
  [/(?<=\d\s)million/gu, 'billion'],
  [/(?<=\d\s)billion/gu, 'million'],
  [/(?<=\d\s)billion/gu, 'trillion'],
  [/(?<=\d\s)trillion/gu, 'billion'],
  [/(?<=\d) (?:million|billion|trillion)(?=\s)/gu, ''],
  // "2.000 km" read as a decimal.
  [/(?<=(?<![\d.,])\d{1,3}),000(?![\d,])/gu, ''],
  [whole('[Tt]housands of'), 'hundreds of'],
  [whole('[Hh]undreds of'), 'dozens of'],
  [whole('[Dd]ozens of'), 'hundreds of'],
  [whole('[Tt]ens of thousands'), 'thousands'],
  [whole('[Hh]undreds of thousands'), 'tens of thousands'],
  [/(?<=\p{L} )thousand /gu, 'million '],
];

function hours(random: Random): Rule[] {
  return [
    [/(?<=\d(?::\d\d)?\s)a\.m\./gu, 'p.m.'],
    [/(?<=\d(?::\d\d)?\s)p\.m\./gu, 'a.m.'],
    [
      /(?<![\d:])(\d{1,2})(?=(?::\d\d)?\s[ap]\.m\.)/gu,
      ([hour]) => String(1 + ((Number(hour) - 1 + 1 + random(9)) % 12)),
    ],
    [
      /(?<=\d:)(\d\d)(?=\s[ap]\.m\.)/gu,
      ([minutes]) => String((Number(minutes) + 10 + 5 * random(8)) % 60).padStart(2, '0'),
    ],
    [whole('noon'), 'midnight'],
    [whole('midnight'), 'noon'],
  ];
}

const AMOUNT = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?: (?:thousand|million|billion|trillion)(?!\p{L}))?`;

const CURRENCIES: readonly Rule[] = [
  [new RegExp(String.raw`(?<!\p{L})\$(${AMOUNT})`, 'gu'), '$1 euros'],
  [new RegExp(String.raw`(?<!\p{L})\$(${AMOUNT})`, 'gu'), '$1 yuan'],
  [new RegExp(`€(${AMOUNT})`, 'gu'), '$$1'],
  [/(?<=\d) ?euros/gu, ' dollars'],
  [/(?<=million|billion|trillion) euros/gu, ' dollars'],
  [whole('pounds(?! of)'), 'euros'],
  [whole('yuan'), 'yen'],
  [whole('yen'), 'won'],
  [whole('won(?<=\\d[\\d,.]* (?:million |billion |trillion )?won)'), 'yen'],
  [whole('rubles'), 'dollars'],
  [whole('rupees'), 'rubles'],
  [whole('hryvnias?'), 'rubles'],
  [whole('dong'), 'dollars'],
  [whole('(?<!Australian |Canadian |Singapore |Taiwan |Hong Kong )dollars'), 'euros'],
  [whole('(?:Australian|Canadian|Singapore|Taiwan|Hong Kong) dollars'), 'dollars'],
  [whole('francs'), 'euros'],
  [whole('kroner|kronor'), 'euros'],
];

const UNITS: readonly Rule[] = [
  [whole('(?<!square )kilometers(?! per| an)'), 'miles'],
  [whole('(?<!square )kilometers(?! per| an)'), 'meters'],
  [/(?<=\d-)kilometer/gu, 'mile'],
  [whole('km'), 'miles'],
  [whole('kph|kilometers per hour|kilometers an hour'), 'mph'],
  [whole('square kilometers'), 'square miles'],
  [whole('(?<!square |cubic )meters'), 'feet'],
  [/(?<=\d-)meter/gu, 'foot'],
  [whole('nautical miles'), 'kilometers'],
  [/(?<=\d-)nautical-mile/gu, 'kilometer'],
  [whole('(?:metric )?tons'), 'kilograms'],
  [/(?<=\d-)ton(?!\p{L})/gu, 'kilogram'],
  [whole('kilograms'), 'pounds'],
  [/(?<=\d-)kilogram/gu, 'pound'],
  [/(?<=\d )mm(?!\p{L})/gu, 'cm'],
  [whole('millimeters'), 'centimeters'],
  [whole('centimeters'), 'millimeters'],
  [whole('hectares'), 'acres'],
  [whole('liters'), 'gallons'],
  [whole('knots'), 'kph'],
  [whole('Celsius'), 'Fahrenheit'],
  [/(?<=\d)%/gu, ''],
  [whole('megawatts'), 'kilowatts'],
];
