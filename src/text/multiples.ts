import { allMatches, pattern } from './pattern.ts';
import type { RoughNumber } from './quantity.ts';

const VIETNAMESE_TIMES = ['rưỡi', 'đôi', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** "gấp năm lần" is five times, but "tăng năm ngoái" rose last year; "gấp ba mươi" is 30 times, a figure. */
const TIMES = String.raw`(?:gấp\s(?:(?:khoảng|gần|hơn|tới|ít nhất)\s)?(?<times>${VIETNAMESE_TIMES.filter((word) => word !== 'năm').join('|')}|năm(?=\slần))|(?:nhân|tăng)\s(?<twice>đôi(?!\s(?:chút|ba|phần))))`;
const PARTS: Readonly<Record<string, number>> = {
  'một phần tư': 0.25,
  'một phần ba': 0.33,
  'hai phần ba': 0.67,
  'ba phần tư': 0.75,
  '1/4': 0.25,
  '1/3': 0.33,
  '2/3': 0.67,
  '3/4': 0.75,
};
/** "1/3" is a date too: a part only behind what makes an amount of it. */
const PART = String.raw`(?<part>(?:một|hai)\sphần\sba|(?:một|ba)\sphần\stư|(?<=(?:hơn|gần|khoảng|chiếm)\s)(?:[12]/3|[13]/4))(?![\p{L}\d/])`;
const VIETNAMESE = pattern.gi`(?<!\p{L})(?:${TIMES}(?!\p{L}|\s(?:mươi|trăm|nghìn|ngàn|triệu|tỷ))|(?:một|phân)\s(?<half>nửa)(?!\p{L})|${PART})`;

/** In the order of their values. */
const ENGLISH: readonly (readonly [value: number, words: string])[] = [
  [0.25, '(?:a|one)[\\s-](?:quarter|fourth)'],
  [0.33, '(?:a|one)[\\s-]third'],
  [0.5, 'half|halves|halv(?:ed?|ing)|50(?:%|\\spercent)'],
  [0.67, 'two[\\s-]thirds'],
  [0.75, 'three[\\s-](?:quarters|fourths)'],
  [1.5, 'one\\sand\\sa\\shalf\\stimes|1\\.5\\stimes|50%\\s(?:more|higher|larger)'],
  [2, 'doubl(?:e[sd]?|ing)(?!-)|twice|two-?fold|two\\stimes|100(?:%|\\spercent)'],
  [3, '(?:tripl|trebl)(?:e[sd]?|ing)|thrice|three-?fold|three\\stimes'],
  [4, 'quadrupl(?:e[sd]?|ing)|four-?fold|four\\stimes'],
  [5, 'quintupl(?:e[sd]?|ing)|five-?fold|five\\stimes'],
  [6, 'six-?fold|six\\stimes'],
  [7, 'seven-?fold|seven\\stimes'],
  [8, 'eight-?fold|eight\\stimes'],
  [9, 'nine-?fold|nine\\stimes'],
  [10, 'ten-?fold|(?:10|ten)\\stimes'],
];
const FACTORS = ENGLISH.map(([, words], i) => `(?<m${i}>${words})`).join('|');
const WORDS = pattern.gi`(?<!\p{L})(?:${FACTORS})(?!\p{L})`;

/** How many times as much, or what part of it: "gấp đôi" is 2, "một nửa" 0.5. "gấp 3" is a figure. */
export function readVietnameseMultiples(text: string): (RoughNumber & { readonly start: number })[] {
  // Most texts have none: to look for a few letters is quick.
  if (!text.includes('ấp ') && !text.includes(' đôi') && !text.includes(' nửa') && !/phần |\/[34]/.test(text))
    return [];
  return allMatches(VIETNAMESE, text).map(({ 0: words, index: start, groups = {} }) => {
    const times = VIETNAMESE_TIMES.indexOf((groups.times ?? groups.twice)?.toLowerCase() ?? '');
    if (groups.part) return { text: words, start, value: PARTS[groups.part.toLowerCase()] ?? 0 };
    return { text: words, start, value: groups.half ? 0.5 : times === 0 ? 1.5 : times + 1 };
  });
}

/** "doubled" and "twofold" are 2, "half" is 0.5. */
export function readEnglishMultiples(text: string): RoughNumber[] {
  return allMatches(WORDS, text).map(({ 0: words, groups = {} }) => {
    const found = Object.entries(groups)
      .find(([, each]) => each !== undefined)?.[0]
      .slice(1);
    return { text: words, value: ENGLISH[Number(found)]?.[0] ?? 0 };
  });
}
