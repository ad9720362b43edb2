import { type Amount, amountReader, type Mark } from './amounts.ts';
import { isCount } from './english-number-words.ts';
import { readEnglishNumbers } from './english-numbers.ts';
import { pattern } from './pattern.ts';
import type { LocatedQuantity } from './quantity.ts';
import { readVietnameseNumbers } from './vietnamese-numbers.ts';

/** How a unit is written beside a figure, as regular expressions. */
interface Row {
  /** In American English, as a reviewer reads it. */
  readonly name: string;
  /** What else the writing may mean. */
  readonly also?: readonly string[];
  /** How much it is in the first unit of its kind; none where nothing is converted. */
  readonly size?: number;
  /** Where the first unit of its kind has its zero. */
  readonly zero?: number;
  readonly vietnamese?: string;
  readonly english?: string;
  readonly before?: string;
}

/** Not "tháng 9", "tháng Chín", nor "năm 2025": those are dates. */
const NO_DATE = '(?!\\s+(?:\\d|giêng|chạp|(?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})))';
/** "hai tiếng nổ" are two blasts. */
const NO_SOUND = '(?!\\s+(?:nổ|súng|nói|vang|Anh|Pháp|Nga|Trung|Việt))';
const AN_HOUR = '\\s?(?:/\\s?h(?:our|r)?|(?:per|an|each)\\shour)';
const MOI_GIO = '\\s?(?:/\\s?(?:h|giờ)|(?:mỗi|một|trên)\\s(?:một\\s)?giờ)';
const KILOMETERS = 'kms?|kilomet(?:er|re)s?';
const METERS = 'm|met(?:er|re)s?';
const KI_LO_MET = 'km|ki-?lô-?mét|cây\\ssố';
const DAY = 86_400;
const YEAR = 365.25 * DAY;

/** Where two rows begin alike, the longer goes first: km/h and km² before km. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  time: [
    { name: 'seconds', size: 1, vietnamese: 'giây', english: 'seconds?|secs?' },
    { name: 'minutes', size: 60, vietnamese: 'phút', english: 'minutes?|mins?' },
    { name: 'hours', size: 3600, vietnamese: `giờ|h|tiếng(?:\\sđồng\\shồ)?${NO_SOUND}`, english: 'hours?|hrs?' },
    { name: 'days', size: DAY, vietnamese: 'ngày(?!\\s+\\d)', english: 'days?' },
    { name: 'weeks', size: 7 * DAY, vietnamese: 'tuần(?!\\s+(?:tra|dương|lễ|thám))', english: 'weeks?' },
    { name: 'months', size: YEAR / 12, vietnamese: `tháng${NO_DATE}`, english: 'months?' },
    { name: 'years', size: YEAR, vietnamese: `năm${NO_DATE}|tuổi`, english: 'years?' },
    { name: 'decades', size: 10 * YEAR, vietnamese: 'thập\\s(?:niên|k[ỷỉ])', english: 'decades?' },
    { name: 'centuries', size: 100 * YEAR, vietnamese: 'thế\\sk[ỷỉ]', english: 'centur(?:y|ies)' },
  ],
  area: [
    { name: 'square kilometers', size: 1e6, vietnamese: 'km\\s?(?:2|²|vuông)', english: squared(KILOMETERS) },
    { name: 'square miles', size: 2_589_988, vietnamese: 'dặm\\svuông', english: squared('mi|miles?') },
    { name: 'square meters', size: 1, vietnamese: 'm\\s?(?:2|²)|mét\\svuông', english: squared(METERS) },
    { name: 'hectares', size: 1e4, vietnamese: 'ha|héc-?\\s?ta|hecta', english: 'hectares?|ha' },
    { name: 'acres', size: 4047, vietnamese: 'mẫu\\sAnh|acres?', english: 'acres?' },
  ],
  volume: [
    { name: 'cubic meters', size: 1, vietnamese: 'm\\s?(?:3|³)|mét\\skhối', english: `cubic\\s(?:${METERS})|m(?:3|³)` },
    { name: 'liters', size: 1e-3, vietnamese: 'l[íi]t', english: 'lit(?:er|re)s?' },
    { name: 'gallons', size: 3.785e-3, vietnamese: 'gallons?|ga-?lông', english: 'gallons?' },
    { name: 'barrels', size: 0.159, vietnamese: 'thùng', english: 'barrels?|bbl|bpd|b/d' },
  ],
  speed: [
    {
      name: 'km/h',
      size: 1 / 3.6,
      vietnamese: `(?:${KI_LO_MET})${MOI_GIO}|kmh`,
      english: `(?:${KILOMETERS})${AN_HOUR}|kph|kmh`,
    },
    { name: 'mph', size: 0.44704, vietnamese: `dặm${MOI_GIO}|mph`, english: `(?:mi|miles?)${AN_HOUR}|mph` },
    {
      name: 'knots',
      size: 1852 / 3600,
      vietnamese: `hải\\slý${MOI_GIO}|knots?`,
      english: `nautical\\smiles?${AN_HOUR}|knots?`,
    },
    {
      name: 'meters per second',
      size: 1,
      vietnamese: '(?:m|mét)\\s?(?:/\\s?(?:s|giây)|(?:mỗi|một|trên)\\sgiây)',
      english: `(?:${METERS})\\s?(?:/\\s?s(?:ec)?|(?:per|a)\\ssecond)`,
    },
    { name: 'Mach', size: 340, before: 'Mach[\\s-]?' },
  ],
  distance: [
    { name: 'kilometers', size: 1000, vietnamese: KI_LO_MET, english: KILOMETERS },
    { name: 'nautical miles', size: 1852, vietnamese: 'hải\\slý|dặm\\sbiển', english: 'nautical[\\s-]miles?|nmi|NM' },
    { name: 'miles', size: 1609.344, vietnamese: 'dặm', english: 'mi|miles?' },
    { name: 'millimeters', size: 1e-3, vietnamese: 'mm|mi-?li-?mét', english: 'mm|millimet(?:er|re)s?' },
    { name: 'centimeters', size: 0.01, vietnamese: 'cm|xen-?ti-?mét', english: 'cm|centimet(?:er|re)s?' },
    { name: 'meters', size: 1, vietnamese: 'm|mét', english: METERS },
    { name: 'feet', size: 0.3048, vietnamese: 'feet|foot|ft', english: 'feet|foot|ft' },
    { name: 'inches', size: 0.0254, vietnamese: 'inch(?:es)?', english: 'inch(?:es)?|(?<=\\d)in', before: 'foot-' },
    { name: 'yards', size: 0.9144, vietnamese: 'yards?|thước\\sAnh', english: 'yards?' },
  ],
  mass: [
    { name: 'short tons', size: 907.185, english: 'short\\stons?' },
    { name: 'long tons', size: 1016.05, english: 'long\\stons?' },
    { name: 'metric tons', size: 1000, vietnamese: 'tấn(?!\\s+công)', english: '(?:metric[\\s-])?(?:tons?|tonnes?)' },
    { name: 'quintals of 100 kilograms', size: 100, vietnamese: 'tạ', english: 'quintals?' },
    { name: 'kilograms', size: 1, vietnamese: 'kg|ki-?lô-?gam|kilogam', english: 'kgs?|kilos?|kilogram(?:me)?s?' },
    {
      name: 'taels of 37.5 grams',
      size: 0.0375,
      vietnamese: 'lượng(?=\\s+(?:vàng|bạc))|cây\\svàng',
      english: 'taels?',
    },
    { name: 'chi of 3.75 grams', size: 0.00375, vietnamese: 'chỉ\\s(?:vàng|bạc)', english: 'chi' },
    { name: 'grams', size: 1e-3, vietnamese: 'gam|gram|g', english: 'gram(?:me)?s?|g' },
    { name: 'pounds', size: 0.453592, vietnamese: 'pounds?|pao', english: 'pounds?|lbs?' },
    { name: 'ounces', size: 0.02835, vietnamese: 'ounces?', english: 'ounces?|oz' },
    { name: 'kilotons', size: 1e6, vietnamese: 'ki-?lô-?tấn|kilotons?', english: 'kilotons?|kt' },
    { name: 'megatons', size: 1e9, vietnamese: 'mê-?ga-?tấn|megatons?', english: 'megatons?' },
  ],
  temperature: [
    { name: 'degrees Celsius', size: 1, vietnamese: degrees('C|Celsius'), english: degrees('C|Celsius|centigrade') },
    {
      name: 'degrees Fahrenheit',
      size: 5 / 9,
      zero: 32,
      vietnamese: degrees('F|Fahrenheit'),
      english: degrees('F|Fahrenheit'),
    },
    {
      name: 'degrees',
      also: ['degrees Celsius', 'degrees Fahrenheit'],
      vietnamese: 'độ|°|º',
      english: 'degrees?|°|º',
    },
  ],
  share: [
    {
      name: 'percentage points',
      vietnamese: 'điểm\\s(?:phần\\străm|%)',
      english: 'percentage[\\s-]points?|points?|pp|pts',
    },
    { name: 'basis points', vietnamese: 'điểm\\scơ\\sbản', english: 'basis[\\s-]points?|bps' },
    // "dẫn trước 5%" is "leads by 5 points".
    { name: 'percent', also: ['percentage points'], vietnamese: '%|phần\\străm' },
    { name: 'percent', english: '%|percent|per\\scent|pct' },
  ],
  power: [
    { name: 'terawatt-hours', vietnamese: 'TWh', english: 'TWh|terawatt[\\s-]hours?' },
    { name: 'gigawatt-hours', vietnamese: 'GWh', english: 'GWh|gigawatt[\\s-]hours?' },
    { name: 'megawatt-hours', vietnamese: 'MWh', english: 'MWh|megawatt[\\s-]hours?' },
    { name: 'kilowatt-hours', vietnamese: 'kWh', english: 'kWh|kilowatt[\\s-]hours?' },
    { name: 'gigawatts', size: 1e9, vietnamese: 'GW|gigawatt', english: 'GW|gigawatts?' },
    { name: 'megawatts', size: 1e6, vietnamese: 'MW|mê-?ga-?oát|megawatt', english: 'MW|megawatts?' },
    { name: 'kilowatts', size: 1e3, vietnamese: 'kW|ki-?lô-?oát|kilowatt', english: 'kW|kilowatts?' },
    { name: 'horsepower', vietnamese: 'mã\\slực|hp', english: 'horsepower|hp' },
  ],
};

/** "km2", "sq km", "square kilometers". */
function squared(unit: string): string {
  return `(?:square|sq\\.?)[\\s-](?:${unit})|(?:${unit})(?:2|²)`;
}

/** "độ C", "°C", "degrees Celsius", "C"; F-16 and C-130 are aircraft. */
function degrees(scale: string): string {
  return `(?:(?:độ|degrees?|°|º)\\s?)?(?:${scale})(?!-)`;
}

const ROWS = Object.entries(TABLE).flatMap(([dimension, rows]) => rows.map((row) => ({ ...row, dimension })));
const BY_NAME = new Map(ROWS.map((row) => [row.name, row]));

const inVietnamese = amountReader(
  ROWS.map(({ name, also = [], vietnamese, before }): Mark => ({ kinds: [name, ...also], after: vietnamese, before })),
  '\\s*',
);

// "thousands of kilometers", "a 30-day truce", "24 more square kilometers".
const inEnglish = amountReader(
  ROWS.map(({ name, also = [], english, before }): Mark => ({ kinds: [name, ...also], after: english, before })),
  '(?:-|\\s(?:(?:of|more|additional|extra|further|straight|consecutive|whole|full|long)\\s)?)?',
);

/** What makes the figure a part of a date or a place in an order: "ngày 5 tháng này", "quý 2 năm nay", "thứ 3 tuần này". */
const IN_A_DATE = pattern.i`(?:(?<!\p{L})(?:ngày|hôm|m[ùồ]ng|tháng|quý|thứ|năm|k[ỳì]|kh[óo][áa]|tuần)\s+|/)$`;
const ORDINAL = pattern.i`(?<!\p{L})thứ\s+$`;
/** Long enough for those words. */
const AHEAD = 7;

/** The measures of a Vietnamese text: "2.000 km", "hai tuần". Dates are none. */
export function readVietnameseMeasures(text: string): Amount[] {
  return inVietnamese(text, readVietnameseNumbers(text).map(withoutHours)).filter((amount) => {
    const ahead = text.slice(Math.max(0, amount.start - AHEAD), amount.start);
    return !(dimensionOf(amount) === 'time' ? IN_A_DATE : ORDINAL).test(ahead);
  });
}

/** The reader of figures takes "48 giờ" for a time of day. */
function withoutHours(quantity: LocatedQuantity): LocatedQuantity {
  const digits = /^(\d+)\s?(?:giờ|h)$/iu.exec(quantity.text)?.[1];
  return digits ? { ...quantity, end: quantity.start + digits.length } : quantity;
}

/** The measures of an English text: "2,000 km", "two weeks", "Mach 5"; not "a week", which may be any week. */
export function readEnglishMeasures(text: string): Amount[] {
  return inEnglish(text, readEnglishNumbers(text).filter(isCount));
}

/** What an amount measures: time, distance … */
export function dimensionOf({ kinds: [name = ''] }: Amount): string | undefined {
  return BY_NAME.get(name)?.dimension;
}

/** Whether two amounts of one dimension are as much: 12 months are a year, 2 tạ are 200 kilograms. */
export function asMuch(a: Amount, b: Amount): boolean {
  if (dimensionOf(a) !== dimensionOf(b)) return false;
  const others = sizesOf(b);
  return sizesOf(a).some((size) => others.some((other) => Math.abs(size - other) < 1e-6 * size));
}

/** Whether one may be written for the other by mistake: "km/h" and "km", too. */
export function mayBeConfused(a: Amount, b: Amount): boolean {
  const [one, other] = [dimensionOf(a), dimensionOf(b)].map((each) => (each === 'speed' ? 'distance' : each));
  return one === other;
}

/** What an amount may be in the first unit of its dimension; nothing where its unit is not converted. */
export function sizesOf({ values, kinds: [name = ''] }: Amount): number[] {
  const { size, zero = 0 } = BY_NAME.get(name) ?? {};
  return size === undefined ? [] : values.map((value) => (value - zero) * size);
}
