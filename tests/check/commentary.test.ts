import { expect, test } from 'vitest';
import { checkCommentary } from '../../src/check/commentary.ts';
import { lines, pair } from './pair.ts';

const SOURCE = 'Đạn pháo 155 mm đã được chuyển tới Ukraine.';

test.each([
  ['Sure! Here is the English translation: The 155 mm shells were delivered.', 'Here is the English translation'],
  ['Below is your requested translation of the text: The 155 mm shells.', 'Below is your requested translation'],
  ['As an AI language model, I take no side. The 155 mm shells were delivered.', 'As an AI'],
  ["I'm sorry, but I can't help with weapons.", "I can't help"],
  ['I cannot translate this text.', 'I cannot translate'],
  ["The 155 mm shells were delivered. (Translator's note: caliber as in the source.)", "(Translator's note"],
  ['<think>155 mm is a caliber</think> The 155 mm shells were delivered.', '<think>'],
  ['``` The 155 mm shells were delivered.', '```'],
  ['{"translation": "The 155 mm shells were delivered."', '"translation":'],
])('calls talk about the translation critical: %s', (target, found) => {
  expect(lines(checkCommentary(pair(SOURCE, target)))).toEqual([
    `critical "${found}" is talk about the translation; expected the translation alone`,
  ]);
});

test.each([
  'The 155 mm shells were delivered to Ukraine.',
  'Here is the place where the shells were handed over.',
  '"I\'m sorry for the losses," he said.',
  'The translation of the treaty took a year.',
  'The company is an AI leader.',
])('is silent on news: %s', (target) => {
  expect(checkCommentary(pair(SOURCE, target))).toEqual([]);
});

test('is silent where the source says the same', () => {
  const source = 'Tờ báo in dòng chữ "As an AI" trên trang nhất.';
  expect(checkCommentary(pair(source, 'The newspaper printed "As an AI" on its front page.'))).toEqual([]);
});
