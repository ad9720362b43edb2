import { describe, expect, test } from 'vitest';
import { isNamedAlone, isNearestPerson } from '../../src/check/person-genders.ts';
import { pair, term } from './pair.ts';

const TERMS = [term('Tập Cận Bình', 'Xi Jinping', { admitted: ['Xi'], category: 'person' })];
const SHE = /(?<!\p{L})[Bb]à(?: (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*))?/gu;

/** Whether the first "he" or "she" of the translation is somebody whom the source calls "bà". */
function isCalledSo(source: string, target: string): boolean {
  const pronoun = /\b(?:she|he)\b/u.exec(target);
  const start = pronoun?.index ?? 0;
  const end = start + (pronoun?.[0].length ?? 0);
  return isNearestPerson(pair(source, target, { terms: TERMS }), SHE, { start, end });
}

describe('who was named last before a pronoun', () => {
  test.each([
    [
      'Ông Trump tiếp bà Meloni. Sau đó bà Meloni nói sẽ giúp.',
      'Trump received Meloni. Later, Meloni said he would help.',
    ],
    [
      'Bà Meloni cảm ơn Chủ tịch Tập Cận Bình. Bà Meloni nói sẽ trở lại.',
      'Meloni thanked Xi Jinping. Meloni said he would return.',
    ],
    ['Bà Meloni, người đứng đầu đảng, nói sẽ giúp.', 'Meloni, the head of the party, said he would help.'],
    ['Chủ tịch Tập Cận Bình phát biểu. Bà nói sẽ trở lại.', 'Xi Jinping spoke; she would return.'],
    ['Chủ tịch Tập Cận Bình nói bà sẽ trở lại.', 'Xi Jinping said she would return.'],
    ['Chủ tịch Tập Cận Bình cảm ơn mẹ của bà.', 'Xi Jinping gave thanks, as she should.'],
    [
      'Chủ tịch Tập Cận Bình phát biểu. Chủ tịch Tập Cận Bình nói bà sẽ trở lại.',
      'Xi Jinping spoke. Xi said she would return.',
    ],
  ])('is a woman: %s → %s', (source, target) => {
    expect(isCalledSo(source, target)).toBe(true);
  });

  test.each([
    ['another', 'Ông Trump tiếp bà Meloni. Ông Trump nói sẽ giúp.', 'Trump received Meloni. Trump said he would help.'],
    ['a son of hers', 'Con trai của bà Meloni nói sẽ giúp.', "Meloni's son said he would help."],
    ['an adviser', 'Bà Meloni nói cố vấn sẽ giúp.', 'Meloni said the adviser was ill and that he would help.'],
    ['a name between', 'Bà Meloni gặp Lula. Ông nói sẽ giúp.', 'Meloni met with Lula, and he would help.'],
    ['nobody with a name', 'Bộ trưởng tới nơi. Bà nói sẽ trở lại.', 'The minister arrived and said she would return.'],
    [
      'somebody of two in one sentence',
      'Bà Meloni tiếp ông Trump.',
      'Meloni received Trump in Rome, and he was pleased.',
    ],
    ['a man all along', 'Chủ tịch Tập Cận Bình phát biểu. Ông nói sẽ về.', 'Xi Jinping spoke; he would return.'],
    ['a woman whom he meets', 'Chủ tịch Tập Cận Bình gặp bà hôm qua.', 'Xi Jinping said he was glad.'],
    ['named after "bà"', 'Bà nói Chủ tịch Tập Cận Bình sẽ trở lại.', 'Xi Jinping said she would return.'],
    [
      'behind somebody else of the source',
      'Chủ tịch Tập Cận Bình tới cùng Bành Lệ Viện. Bà nói sẽ trở lại.',
      'Xi Jinping spoke; she would return.',
    ],
    [
      'of two who were named before',
      'Ông Trump và Chủ tịch Tập Cận Bình phát biểu. Bà nói sẽ trở lại.',
      'Trump was there. Xi Jinping spoke; she would return.',
    ],
  ])('is not: %s', (_, source, target) => {
    expect(isCalledSo(source, target)).toBe(false);
  });
});

test.each([
  ['one in the sentence', 'Trump received Meloni. Later, Meloni said he would help.', true],
  ['two in the sentence', 'Meloni received Trump in Rome, and he was pleased.', false],
  ['another behind the pronoun', 'Meloni said he would receive Trump.', true],
  ['nobody at all', 'Then he said so.', true],
])('whether a sentence names one alone: %s', (_, target, expected) => {
  const segment = pair('Ông Trump tiếp bà Meloni. Sau đó bà Meloni nói sẽ giúp.', target, { terms: TERMS });
  expect(isNamedAlone(segment, target.indexOf(' he ') + 1)).toBe(expected);
});
