import { describe, expect, test } from 'vitest';
import { FUNCTION_WORDS, hasSharedLetter, hasVietnameseLetter } from '../../src/text/vietnamese-letters.ts';

describe('hasVietnameseLetter', () => {
  test.each(['đạn', 'Đức', 'tư', 'Mỹ', 'sơn', 'ăn', 'Bộ', 'ưu'])('%s can only be Vietnamese', (word) => {
    expect(hasVietnameseLetter(word)).toBe(true);
  });

  test.each(['café', 'São', 'Erdoğan', 'Łódź', 'Müller', 'Nga', 'Ukraine'])('%s may be of another language', (word) => {
    expect(hasVietnameseLetter(word)).toBe(false);
  });
});

describe('hasSharedLetter', () => {
  test.each(['là', 'café', 'São', 'PHÁP', 'Ý'])('%s has a mark that other languages have too', (word) => {
    expect(hasSharedLetter(word)).toBe(true);
  });

  test.each(['Nga', 'missile', 'đ', 'Müller'])('%s has none', (word) => {
    expect(hasSharedLetter(word)).toBe(false);
  });
});

test('function words are in lower case and NFC, as they are looked up', () => {
  const looked = [...FUNCTION_WORDS].map((word) => word.toLowerCase().normalize('NFC'));
  expect(looked).toEqual([...FUNCTION_WORDS]);
});

test.each(['và', 'của', 'theo', 'trong'])('"%s" holds a Vietnamese sentence together', (word) => {
  expect(FUNCTION_WORDS.has(word)).toBe(true);
});

test.each(['and', 'the', 'of', 'in', 'to', 'on'])('"%s" is no Vietnamese function word', (word) => {
  expect(FUNCTION_WORDS.has(word)).toBe(false);
});
