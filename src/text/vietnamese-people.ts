import { foldName } from './foreign-names.ts';
import { isSyllable } from './vietnamese-letters.ts';
import { isCapitalized } from './word-characters.ts';
import { splitWords, type Word } from './words.ts';

/** A full name of Vietnamese syllables: "Phạm Minh Chính"; perhaps a Chinese or Korean one in Sino-Vietnamese. */
export interface VietnamesePerson {
  readonly text: string;
  /** Without marks, in small letters: `pham minh chinh`. */
  readonly syllables: readonly string[];
  /** As English writes it: "Pham Minh Chinh". */
  readonly english: string;
}

const SURNAMES: ReadonlySet<string> = new Set(
  (
    'An Bạch Bùi Cao Châu Chu Cung Dương Đàm Đặng Đào Đinh Đoàn Đỗ Giang Hà Hoàng Hồ Huỳnh Khuất Kiều La Lã Lại Lâm Lê Lộ Lò Lưu Lương Lý Mạc ' +
    'Mai Nghiêm Ngô Nguyễn Nhâm Nông Phạm Phan Phùng Quách Tạ Thái Thân Thạch Tô Tôn Tống Trần Triệu Trịnh Trương Từ Văn Viên Võ Vũ Vương'
  ).split(' '),
);

/** Given and middle names follow the surname; more than four syllables are several names. */
const LENGTHS = [3, 4];

/** Full names of three or four syllables that begin with a surname: "Thủ tướng Việt Nam *Phạm Minh Chính*". */
export function readVietnamesePeople(text: string): VietnamesePerson[] {
  const words = splitWords(text);
  const people: VietnamesePerson[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!SURNAMES.has(words[at]?.text ?? '')) continue;
    const name = words.slice(at, endOfName(words, at));
    if (!LENGTHS.includes(name.length)) continue;
    people.push(personOf(name, text));
    at += name.length - 1;
  }
  return people;
}

function endOfName(words: readonly Word[], start: number): number {
  let end = start + 1;
  for (let word = words[end]; word && word.gap === ' ' && isNamePart(word.text); word = words[end]) end++;
  return end;
}

function isNamePart(text: string): boolean {
  return isCapitalized(text) && isSyllable(text);
}

function personOf(name: readonly Word[], text: string): VietnamesePerson {
  const plain = name.map((word) => foldName(word.text));
  return {
    text: text.slice(name[0]?.start, name.at(-1)?.end),
    syllables: plain,
    english: plain.map((syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1)).join(' '),
  };
}
