import { pattern } from '../text/pattern.ts';
import { isSyllable } from '../text/vietnamese-letters.ts';

/** What an article is written in, as far as it matters here; 'unknown' is too little to tell, or nothing but names. */
export type Language = 'Vietnamese' | 'Vietnamese without marks' | 'English' | 'another' | 'unknown';

/** So many words in small letters are enough to call an article English: below, it may be a headline, a quote, a name. */
const ENGLISH_FROM = 12;
/** Of a language that has no table here the evidence is what is missing, so it takes more. */
const OTHER_FROM = 25;
/** Of the words in small letters. News in Vietnamese has 55 % and more that only Vietnamese could write; English has none. */
const VIETNAMESE = 0.1;
/** With so many, it may be a Vietnamese text that is mostly tags, fields or names. */
const TRACE = 0.03;
/** English news has 35 % and more of the words below. */
const ENGLISH = 0.2;
/** Vietnamese without marks: nearly all words could be syllables, and some are the words below. English has a half of the former. */
const SYLLABLES = 0.8;
const BARE = 0.05;
/** Of all letters. */
const FOREIGN_SCRIPT = 0.5;

/** Not the article's own words: front matter, code, addresses, tags, and what is quoted. */
const NO_PROSE =
  /(?<![\s\S])---\n[\s\S]*?\n---$|^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|<[^<>\n]*>|(?:https?:\/\/|www\.)\S+|"[^"\n]{0,1000}"|“[^”\n]{0,1000}”/gm;
const WORD = pattern.g`\p{L}[\p{L}\p{M}]*`;
const SMALL = pattern`^\p{Ll}`;
/** ă đ ơ ư and the vowels with two marks, a hook or a dot: no other language of the press has them. */
const ONLY_VIETNAMESE = /[ăđơư\u1EA1-\u1EF9]/;
const LATIN = /^[a-z\u00C0-\u024F\u1E00-\u1EFF]/i;

/** The most frequent words of English. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and that with for was were is are has have had been will would from by at as it its this which their his her they ' +
    'who said not but after over into more than also about against between during other when where while be or he she we a an in on to'
  ).split(' '),
);

/** Words that no Vietnamese article goes without, as they are typed without marks. */
const BARE_WORDS: ReadonlySet<string> = new Set(
  (
    'cua va khong nhung duoc trong nguoi mot cac nay cho voi theo khi cung dang truoc nha quoc chinh phu quan thong tuyen nuoc ' +
    'viec rang ngay nam da se bi la tai tu den ve co'
  ).split(' '),
);

/** Decided over the whole article: quotes, names and a paragraph in another language are common in Vietnamese news. */
export function languageOf(article: string): Language {
  if (isPlainlyVietnamese(article)) return 'Vietnamese';
  const words = article.replace(NO_PROSE, ' ').match(WORD) ?? [];
  if (isForeignScript(words)) return 'another';
  const small = words.filter((word) => SMALL.test(word));
  // Names and codes begin with a capital and are of any language; but where all is in capitals, all words count.
  const isInCapitals = small.length < words.length / 5;
  const told = isInCapitals ? words.map((word) => word.toLowerCase()) : small;
  const share = (isOne: (word: string) => boolean) => told.filter(isOne).length / Math.max(told.length, 1);
  const vietnamese = share((word) => ONLY_VIETNAMESE.test(word));
  if (vietnamese >= VIETNAMESE) return 'Vietnamese';
  if (told.length < ENGLISH_FROM) return 'unknown';
  const areSyllables = share(isSyllable) >= SYLLABLES;
  if (areSyllables && share((word) => BARE_WORDS.has(word)) >= BARE) return 'Vietnamese without marks';
  if (share((word) => ENGLISH_WORDS.has(word)) >= ENGLISH) return 'English';
  return small.length >= OTHER_FROM && !areSyllables && vietnamese < TRACE ? 'another' : 'unknown';
}

/** One letter of twenty, at the beginning of the article, is one that only Vietnamese has: nearly all articles end here. */
function isPlainlyVietnamese(article: string): boolean {
  const beginning = article.slice(0, 4000).toLowerCase();
  return (beginning.match(/[ăđơư\u1EA1-\u1EF9]/g)?.length ?? 0) > beginning.length / 20;
}

function isForeignScript(words: readonly string[]): boolean {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const foreign = words.reduce((sum, word) => sum + (LATIN.test(word) ? 0 : word.length), 0);
  return letters >= OTHER_FROM && foreign > letters * FOREIGN_SCRIPT;
}
