import { type Amount, amountReader, type Mark } from './amounts.ts';
import { readEnglishNumbers } from './english-numbers.ts';
import { pattern } from './pattern.ts';
import { readVietnameseNumbers } from './vietnamese-numbers.ts';

/** Words of both languages as regular expressions; `sign` stands before the figure. */
interface Currency {
  readonly kinds: readonly string[];
  readonly vietnamese?: string;
  readonly english?: string;
  readonly sign?: string;
  readonly minimum?: number;
}

const DOLLARS = ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD'];
const POUNDS = ['GBP', 'EGP', 'SYP', 'LBP'];

/** What begins with đồng or bảng and is no money: đồng minh (ally), đồng chí (comrade), bảng đấu (group of a tournament). */
const NO_DONG =
  'minh|chí|nghiệp|đội|hồ|bào|phạm|lo[ãa]|sự|thời|hương|môn|ruộng|bằng|chủ|tác|sáng|giám|tổ|khởi|bọn|tiền|xu|lòng|tình|cỏ|đảng|ý|bộ|loạt|bạc|vàng';
const NO_POUND = 'đấu|xếp|hiệu|biểu|giá|tin|điểm|tính|danh|điều|quảng|kê|chữ|đen|trắng|tổng';

/** Where two rows begin alike, the longer goes first. */
const CURRENCIES: readonly Currency[] = [
  dollar('AUD', 'Úc|Australia', 'Australian', 'AU?\\$|AUD'),
  dollar('CAD', 'Canada', 'Canadian', 'CA?\\$|CAD'),
  dollar('NZD', 'New\\sZealand', 'New\\sZealand', 'NZ\\$|NZD'),
  dollar('HKD', 'Hồng\\sKông|Hong\\sKong', 'Hong\\sKong', 'HK\\$|HKD'),
  dollar('SGD', 'Singapore', 'Singapore(?:an)?', 'SG?\\$|SGD'),
  dollar('TWD', 'Đài\\sLoan', '(?:New\\s)?Taiwan(?:ese)?', 'NT\\$|TWD|NTD'),
  dollar('USD', 'M[ỹĩ]', '(?:U\\.S\\.|US|American)', 'US\\$|USD|\\$'),
  { kinds: ['TWD'], vietnamese: 'Đài\\stệ' },
  { kinds: ['USD'], vietnamese: 'Mỹ\\skim|\\$', english: 'dollars?|bucks|greenbacks' },
  // đô đốc is an admiral.
  { kinds: DOLLARS, vietnamese: 'đô[\\s-]?la|đô(?!\\s+(?:đốc|thị|vật|hộ))' },
  { kinds: ['EUR'], vietnamese: 'euro|eur|ơ-rô|€', english: 'euros?|EUR|€', sign: '€|EUR' },
  {
    kinds: ['GBP'],
    vietnamese: 'bảng\\sAnh|GBP',
    english: '(?:British\\spounds?|pounds?\\ssterling|GBP)',
    sign: 'GBP',
  },
  { kinds: ['EGP'], vietnamese: 'bảng\\sAi\\sCập', english: 'Egyptian\\spounds?' },
  { kinds: ['SYP'], vietnamese: 'bảng\\sSyria', english: 'Syrian\\spounds?' },
  { kinds: ['LBP'], vietnamese: 'bảng\\s(?:Liban|Li\\sBăng|Lebanon)', english: 'Lebanese\\spounds?' },
  { kinds: POUNDS, vietnamese: `bảng(?!\\s+(?:${NO_POUND}))`, minimum: 100 },
  // "$4.24 a pound" is a price by weight.
  { kinds: POUNDS, vietnamese: '£', english: 'pounds?(?<![$€]\\S{1,9}\\s(?:an?|per)\\spounds?)|quid|£', sign: '£' },
  {
    kinds: ['CNY'],
    vietnamese: 'nhân\\sdân\\stệ|NDT|CNY|RMB|tệ(?!\\s+nạn)',
    english: '(?:Chinese\\s)?yuan|renminbi|RMB|CNY',
    sign: 'CNY|RMB|CN¥',
  },
  {
    kinds: ['JPY'],
    vietnamese: 'yên(?!\\s+(?:bình|tĩnh|ổn))|yen|JPY',
    english: '(?:Japanese\\s)?yen|JPY',
    sign: 'JPY',
  },
  { kinds: ['CNY', 'JPY'], vietnamese: '¥', english: '¥', sign: '¥' },
  { kinds: ['KRW'], vietnamese: 'won|uôn|KRW', english: '(?:(?:(?:South|North)\\s)?Korean\\s)?won|KRW', sign: '₩|KRW' },
  {
    kinds: ['RUB'],
    vietnamese: 'rúp|ro?ubles?|RUB',
    english: '(?:Russian\\s)?ro?ubles?|RUB|₽',
    sign: '₽|RUB',
  },
  {
    kinds: ['UAH'],
    vietnamese: 'hryvnia|hryvna|grivna|UAH',
    english: '(?:Ukrainian\\s)?hryv(?:nias?|nas?|en)|UAH|₴',
    sign: '₴|UAH',
  },
  {
    kinds: ['INR'],
    vietnamese: 'rupee|rupi|INR',
    english: '(?:(?:Indian|Pakistani)\\s)?rupees?|INR',
    sign: '₹|INR|Rs\\.?',
  },
  {
    kinds: ['CHF'],
    vietnamese: 'franc(?:\\sThụy\\sS[ĩỹ])?|phrăng|CHF',
    english: '(?:Swiss\\s)?francs?|CHF',
    sign: 'CHF',
  },
  {
    kinds: ['krone'],
    vietnamese: 'kron(?:a|e|er|or)|SEK|NOK|DKK',
    english: '(?:(?:Swedish|Norwegian|Danish)\\s)?kron(?:a|e|er|or)|SEK|NOK|DKK',
    sign: 'SEK|NOK|DKK',
  },
  { kinds: ['PLN'], vietnamese: 'z[lł]oty|PLN', english: '(?:Polish\\s)?z[lł]otys?|PLN', sign: 'PLN' },
  { kinds: ['TRY'], vietnamese: 'lira', english: '(?:Turkish\\s)?lir(?:as?|e)', sign: '₺' },
  { kinds: ['ILS'], vietnamese: 'shekel|NIS', english: '(?:Israeli\\s)?shekels?|NIS', sign: '₪|NIS' },
  ...['baht', 'rupiah', 'ringgit', 'peso', 'rial', 'riyal', 'dirham', 'dinar', 'tenge', 'riel', 'kyat'].map(
    spelledAlike,
  ),
  {
    kinds: ['VND'],
    vietnamese: `đồng(?!\\s+(?:${NO_DONG}))|VN[DĐ]|đ`,
    english: '(?:Vietnam(?:ese)?\\s)?dong|VND',
    sign: '₫|VND',
    minimum: 100,
  },
];

function dollar(code: string, vietnamese: string, english: string, sign: string): Currency {
  return {
    kinds: [code],
    vietnamese: `(?:đô(?:[\\s-]?la)?\\s(?:${vietnamese})|${code}|${sign})`,
    english: `${english}[\\s-]dollars?|${code}`,
    sign,
  };
}

function spelledAlike(word: string): Currency {
  return { kinds: [word], vietnamese: word, english: `(?:\\p{L}+\\s)?${word}s?` };
}

const NAMES: Readonly<Record<string, string>> = {
  USD: 'dollars',
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
  NZD: 'New Zealand dollars',
  HKD: 'Hong Kong dollars',
  SGD: 'Singapore dollars',
  TWD: 'Taiwan dollars',
  EUR: 'euros',
  GBP: 'pounds',
  EGP: 'Egyptian pounds',
  SYP: 'Syrian pounds',
  LBP: 'Lebanese pounds',
  CNY: 'yuan',
  JPY: 'yen',
  KRW: 'won',
  RUB: 'rubles',
  UAH: 'hryvnias',
  INR: 'rupees',
  CHF: 'francs',
  krone: 'kronor or kroner',
  PLN: 'zlotys',
  TRY: 'liras',
  ILS: 'shekels',
  VND: 'dong',
};

/** A currency as American English writes it. */
export function writeCurrency([kind = '']: readonly string[]): string {
  return NAMES[kind] ?? kind;
}

const inVietnamese = amountReader(
  CURRENCIES.map(({ kinds, vietnamese, sign, minimum }): Mark => ({ kinds, after: vietnamese, before: sign, minimum })),
  // "5 triệu đồng euro": đồng is the word for any money.
  '\\s*(?:đồng\\s+)?',
);

// "billions of dollars", "a million-dollar deal".
const inEnglish = amountReader(
  CURRENCIES.map(({ kinds, english, sign }): Mark => ({ kinds, after: english, before: sign })),
  '(?:-|\\s(?:of\\s)?)?',
);

/** The sums of a Vietnamese text: "150 tỷ euro", "$5 triệu". */
export function readVietnameseMoney(text: string): Amount[] {
  return inVietnamese(text, readVietnameseNumbers(text));
}

/** The sums of an English text: "€150 billion", "2 trillion dong", "billions of dollars". */
export function readEnglishMoney(text: string): Amount[] {
  return inEnglish(text, readEnglishNumbers(text));
}

const MENTIONS: readonly { readonly kinds: readonly string[]; readonly word: RegExp }[] = CURRENCIES.flatMap(
  ({ kinds, english, sign }) => {
    const written = [english, sign].filter((pattern) => pattern !== undefined).join('|');
    // "$5" and "5€": a sign needs no space beside it, a word does.
    return written ? [{ kinds, word: pattern.i`(?<!\p{L})(?:${written})(?!\p{L})` }] : [];
  },
);

/** Whether an English text speaks of one of the currencies, with or without a figure. */
export function mentionsCurrency(text: string, kinds: readonly string[]): boolean {
  return MENTIONS.some((mention) => mention.kinds.some((kind) => kinds.includes(kind)) && mention.word.test(text));
}
