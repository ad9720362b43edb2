import { allMatches, pattern } from './pattern.ts';
import { phraseReader } from './vietnamese-phrases.ts';
import { isCapital } from './word-characters.ts';

/** An officer's rank: as the Associated Press writes it before a name, and how either language does. */
interface Rank {
  readonly name: string;
  readonly vietnamese?: string;
  /** A part of a pattern for text in small letters. */
  readonly english: string;
  /** Ranks that the same Vietnamese names in the armies of other countries, or when it names somebody again. */
  readonly also?: readonly string[];
  readonly atSea?: readonly string[];
}

const GEN = '[ -]gen(?:eral|\\.)';
const COL = '[ -]col(?:onel|\\.)';
const AGAIN = { also: ['Gen.'] };

/** Where the writing of one begins that of another, the longer goes first. */
const RANKS: readonly Rank[] = [
  { name: 'Rear Adm.', vietnamese: 'chuẩn đô đốc', english: 'rear[ -]adm(?:iral|\\.)', also: ['Adm.'] },
  { name: 'Vice Adm.', vietnamese: 'phó đô đốc', english: 'vice[ -]adm(?:iral|\\.)', also: ['Adm.'] },
  { name: 'Adm.', vietnamese: 'đô đốc', english: 'adm(?:iral|\\.)' },
  {
    name: 'Col. Gen.',
    vietnamese: 'thượng tướng',
    english: `(?:col(?:onel|\\.)|(?:senior|sr\\.) (?:lieutenant|lt\\.))${GEN}`,
    ...AGAIN,
    atSea: ['Adm.'],
  },
  {
    name: 'Lt. Gen.',
    vietnamese: 'trung tướng',
    english: `(?:lieutenant|lt\\.)${GEN}`,
    ...AGAIN,
    atSea: ['Vice Adm.'],
  },
  { name: 'Maj. Gen.', vietnamese: 'thiếu tướng', english: `maj(?:or|\\.)${GEN}`, ...AGAIN, atSea: ['Rear Adm.'] },
  { name: 'Brig. Gen.', vietnamese: 'chuẩn tướng', english: `brig(?:adier|\\.)(?:${GEN})?`, ...AGAIN },
  { name: 'Gen.', vietnamese: 'đại tướng', english: 'gen(?:eral|\\.)', atSea: ['Adm.'] },
  {
    name: 'Sr. Lt. Col.',
    vietnamese: 'thượng tá',
    english: `(?:senior|sr\\.) (?:lieutenant|lt\\.)${COL}`,
    also: ['Lt. Col.', 'Col.'],
  },
  { name: 'Lt. Col.', vietnamese: 'trung tá', english: `(?:lieutenant|lt\\.)${COL}`, also: ['Col.'], atSea: ['Cmdr.'] },
  { name: 'Lt. Cmdr.', english: '(?:lieutenant|lt\\.)[ -](?:commander|cmdr\\.)' },
  { name: 'Maj.', vietnamese: 'thiếu tá', english: 'maj(?:or|\\.)', atSea: ['Lt. Cmdr.'] },
  { name: 'Col.', vietnamese: 'đại tá', english: '(?:(?:senior|sr\\.)[ -])?col(?:onel|\\.)', atSea: ['Capt.'] },
  { name: 'Capt.', vietnamese: 'đại úy', english: 'capt(?:ain|\\.)', atSea: ['Lt.'] },
  { name: 'Cmdr.', english: 'cmdr\\.' },
  { name: 'Lt.', english: '(?:lieutenant|lt\\.)' },
];

const inVietnamese = phraseReader(
  new Map(RANKS.flatMap((rank) => (rank.vietnamese ? [[rank.vietnamese, rank] as const] : []))),
);
const IN_ENGLISH = pattern.g`(?<!(?:secretary|attorney|director|governor|consul|inspector|surgeon|solicitor|postmaster|group|wing|squadron)[ -])\b(?:${RANKS.map(({ english }) => `(${english})`).join('|')})(?= )`;
const AT_SEA = pattern.i`(?<!\p{L})(?:hải quân|hải cảnh|tuần duyên|thuyền trưởng|thủy quân|USS|HMS|cảnh sát biển|hạm|tàu|biển|biên phòng)(?!\p{L})`;

/** A rank before a name. */
export interface RankMention {
  /** "Maj. Gen." */
  readonly name: string;
  /** As it is written, in small letters. */
  readonly text: string;
}

/** Its other renderings stand in `also`. */
export interface VietnameseRank extends RankMention {
  readonly also: readonly string[];
  /** What it would be in a navy. */
  readonly atSea: readonly string[];
}

/** "Thiếu tướng Budanov" is a Maj. Gen. */
export function readVietnameseRanks(text: string): VietnameseRank[] {
  const before = inVietnamese(text).filter(({ text: rank, start }) => isBeforeName(text, start + rank.length));
  if (before.length === 0) return [];
  const isAtSea = AT_SEA.test(text);
  return before.map(({ value: { name, also = [], atSea = [] }, text: rank }) => ({
    name,
    text: rank,
    also: isAtSea ? [...also, ...atSea] : also,
    atSea,
  }));
}

/** "Lt. Gen. Budanov" */
export function readEnglishRanks(text: string): RankMention[] {
  const lower = text.toLowerCase();
  return allMatches(IN_ENGLISH, lower).flatMap(({ 0: written, index, ...groups }) => {
    const place = RANKS.findIndex((_, i) => groups[i + 1] !== undefined);
    const isRank = isCapital(text.slice(index)) && isBeforeName(text, index + written.length);
    return isRank ? [{ name: RANKS[place]?.name ?? '', text: written }] : [];
  });
}

function isBeforeName(text: string, end: number): boolean {
  return text.charAt(end) === ' ' && isCapital(text.slice(end + 1));
}
