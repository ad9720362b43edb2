import { describe, expect, test } from 'vitest';
import { checkCommentary } from '../../src/check/commentary.ts';
import { lines, pair } from './pair.ts';

const SOURCE = 'Trong chiến dịch này, đạn pháo 155 mm đã được chuyển tới Ukraine.';
const GOOD = 'In this campaign, 155 mm shells were delivered to Ukraine.';

test.each([
  // Openings.
  [`Sure! Here is the English translation: ${GOOD}`, 'Sure!'],
  [`Here's the translation: ${GOOD}`, "Here's the translation"],
  [`Below is your requested translation of the text: ${GOOD}`, 'Below is your requested translation'],
  [`Here is the English version: ${GOOD}`, 'Here is the English version'],
  [`Translation: ${GOOD}`, 'Translation:'],
  [`**Translation:** ${GOOD}`, '**Translation:'],
  [`English: ${GOOD}`, 'English:'],
  [`Certainly. The English translation is as follows: ${GOOD}`, 'Certainly.'],
  [`Of course! This is how I would translate it: ${GOOD}`, 'Of course!'],
  // Closings.
  [`${GOOD} Let me know if you would like any changes!`, 'Let me know if'],
  [`${GOOD} I hope this translation helps.`, 'I hope this translation helps'],
  [`${GOOD} Note: I kept "155 mm" in metric units.`, 'Note:'],
  [`${GOOD} (Translator's note: caliber as in the source.)`, "Translator's note"],
  [`${GOOD} Feel free to ask for another version.`, 'Feel free to'],
  // Refusals.
  ["I'm sorry, but I can't help with weapons.", "I'm sorry, but I can't help"],
  ["I can't help with that request.", "I can't help with that request"],
  ['I cannot translate this text.', 'I cannot translate this text'],
  ["I'm unable to provide a translation of this content.", "I'm unable to provide a translation of this content"],
  [
    'I apologize, but I cannot fulfill this request because it involves military matters.',
    'I cannot fulfill this request',
  ],
  ['As an AI language model, I take no side.', 'As an AI language model, I'],
  ['This content may violate our usage policies.', 'violate our usage policies'],
  ['Please provide the text that you would like me to translate.', 'Please provide the text'],
  // Thinking text.
  [`<think>155 mm is a caliber</think> ${GOOD}`, '<think>'],
  [`Okay, let's tackle this. ${GOOD}`, "Okay, let's"],
  [`First, I need to translate this sentence. ${GOOD}`, 'I need to translate'],
  [`Let me translate this carefully. ${GOOD}`, 'Let me translate'],
  [`The user wants plain English. ${GOOD}`, 'The user wants'],
  [`${GOOD} Wait, I should double-check the terms.`, 'I should double-check'],
  [`${GOOD} The glossary gives "shell".`, 'The glossary'],
  [`I kept the caliber. ${GOOD}`, 'I kept'],
  // The prompt, and the form of the reply.
  [`<<<PARAGRAPH 9f2c1a7b33de ${GOOD}`, '<<<'],
  [`PARAGRAPH 9f2c1a7b33de ${GOOD}`, 'PARAGRAPH 9f2c1a7b33de'],
  [`Terms: - "đạn pháo" is "shell" ${GOOD}`, 'Terms:'],
  [`${GOOD} This follows the house style.`, 'house style'],
  [`assistant: ${GOOD}`, 'assistant:'],
  [`\`\`\` ${GOOD}`, '```'],
  [`{"translation": "${GOOD}"`, '"translation":'],
])('calls talk about the translation critical: %s', (target, found) => {
  expect(lines(checkCommentary(pair(SOURCE, target)))).toEqual([
    `critical "${found}" is talk about the translation; expected the translation alone`,
  ]);
});

test.each([
  GOOD,
  'Here is the list of weapons that Kyiv asked for.',
  'Here is the place where the shells were handed over.',
  'World War I was fought with smaller shells.',
  'Phase I will last six months, Phase II will follow.',
  'Queen Elizabeth I would have built more ships.',
  'The company positioned itself as an AI leader.',
  'The success did not translate into gains at the front.',
  'The talks rendered this agreement useless.',
  'Sure enough, the shells arrived.',
  'Of course, the shells are late.',
  'The target of the campaign: Ukraine.',
  'The house is a style icon.',
  'Residents let us in to see the shells.',
])('is silent on news: %s', (target) => {
  expect(checkCommentary(pair(SOURCE, target))).toEqual([]);
});

test.each([
  ['“Tôi xin lỗi, tôi không thể giúp được”, viên sĩ quan nói.', '"I\'m sorry, I cannot help," the officer said.'],
  ['"Rất tiếc, không thể tiếp tục", ông nói.', '"I\'m sorry, I can\'t continue," he said.'],
  ['Lưu ý: Bản đồ chỉ mang tính minh họa.', 'Note: The map is for illustration only.'],
  ['Bản dịch: Minh Anh', 'Translation: Minh Anh'],
  ['Minh Anh dịch theo Reuters', 'Translated by Minh Anh, Reuters'],
  ['Dưới đây là bản dịch tiếng Anh của bức thư.', 'Below is the English translation of the letter.'],
  ['X cho biết bài đăng vi phạm chính sách nội dung.', 'X said the post violated its content policy.'],
  ['Hệ thống: Patriot PAC-3', 'System: Patriot PAC-3'],
  ['Người dùng yêu cầu ứng dụng ngừng theo dõi.', 'The user asked the app to stop tracking.'],
  ['Tiếng Anh: ngôn ngữ làm việc của NATO', "English: NATO's working language"],
  ['"Hãy cho tôi biết nếu các bạn cần gì", ông nói.', '"Let me know if you need anything," he said.'],
  ['Chắc chắn rồi! Chúng tôi sẽ thắng.', 'Certainly! We will win.'],
  ['Từ điển thuật ngữ quân sự định nghĩa khác.', 'The glossary of military terms defines it otherwise.'],
  ['Tôi đã để lại thư ở nhà.', 'I have left the letter at home.'],
  [
    'Tờ báo in dòng chữ "As an AI language model" trên trang nhất.',
    'The newspaper printed "As an AI language model" on page one.',
  ],
  ['Bà dẫn chương trình I’m A Celebrity của đài ITV.', "She hosts ITV's I'm A Celebrity."],
])('is silent where the source says so too: %s', (source, target) => {
  expect(checkCommentary(pair(source, target))).toEqual([]);
});

test('what somebody says in a quotation is his', () => {
  const source = 'Bà nói: "Không còn cách nào khác".';
  expect(checkCommentary(pair(source, '"I have no other choice," she said.'))).toEqual([]);
  expect(checkCommentary(pair(source, 'I have no other choice, she said.'))).toHaveLength(1);
});

test('is an addition', () => {
  expect(checkCommentary(pair(SOURCE, `Sure! ${GOOD}`))).toEqual([
    {
      check: 'commentary',
      category: 'accuracy/addition',
      severity: 'critical',
      message: '"Sure!" is talk about the translation; expected the translation alone',
    },
  ]);
});

describe('who says "I"', () => {
  const SAYS = 'Bà nói: "Không còn cách nào khác".';

  test.each([
    ['outside of a quotation', `"No other way," she said. I kept the caliber. ${GOOD}`, 1],
    ['between two quotations', '"No," she said. I kept it. "No other way."', 1],
    ['in the second of two quotations', '"No," she said. "I have no other choice."', 0],
    ['in curly quotation marks', 'She said, “I have no other choice.”', 0],
    ['before a quotation', 'I translated this. "No other way," she said.', 1],
    ['a king', 'Charles I would have known, she said.', 0],
    ['a phase', 'In Phase I will be decided, she said.', 0],
    ['with a curly apostrophe', 'I’m unsure of it, she said.', 1],
    ['of what is done', "I've kept the caliber, she said.", 1],
    ['of what will be done', 'I’ll keep the caliber, she said.', 1],
    ['of what would be done', "I'd keep the caliber, she said.", 1],
  ])('%s: %s', (_, target, count) => {
    expect(checkCommentary(pair(SAYS, target))).toHaveLength(count);
  });

  test('the source, too', () => {
    expect(checkCommentary(pair('Tôi không còn cách nào khác, bà nói.', 'I have no other choice, she said.'))).toEqual(
      [],
    );
  });
});
