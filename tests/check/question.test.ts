import { expect, test } from 'vitest';
import { checkQuestion } from '../../src/check/question.ts';
import { lines, pair } from './pair.ts';

test.each([
  [
    'Mỹ sẽ làm gì tiếp theo?',
    'What the U.S. will do next.',
    'minor 0 of 1 question marks are there; expected every question to stay one',
  ],
  [
    '"Ai sẽ trả tiền cho số vũ khí này?", ông Trump hỏi.',
    '"Who will pay for these weapons," Trump asked.',
    'minor 0 of 1 question marks are there; expected every question to stay one',
  ],
  [
    'Vì sao Nga rút quân? Ukraine có giữ được Kherson không?',
    'Why did Russia withdraw? Ukraine can hold Kherson.',
    'minor 1 of 2 question marks are there; expected every question to stay one',
  ],
  [
    'Nga rút quân khỏi Kherson hôm 9/11.',
    'Did Russia withdraw from Kherson on Nov. 9?',
    'minor "Kherson on Nov. 9?" is a question; expected a statement as in the source',
  ],
  // "không" denies here and asks nothing.
  [
    'Nga không rút quân khỏi Kherson.',
    'Will Russia not withdraw from Kherson?',
    'minor "not withdraw from Kherson?" is a question; expected a statement as in the source',
  ],
])('reports what is no question any more, or has become one: %s', (source, target, line) => {
  expect(lines(checkQuestion(pair(source, target)))).toEqual([line]);
});

test.each([
  ['Mỹ sẽ làm gì tiếp theo?', 'What will the U.S. do next?'],
  ['“Chúng ta còn chờ gì nữa?!”, ông nói.', '"What are we waiting for?" he said.'],
  ['Vì sao Nga rút quân khỏi Kherson', 'Why did Russia withdraw from Kherson?'],
  ['Liệu Mỹ có gửi Tomahawk cho Ukraine.', 'Will the U.S. send Tomahawks to Ukraine?'],
  ['Ông hỏi Mỹ có giúp không.', '"Will the U.S. help?" he asked.'],
  ['Nga tuyên bố (?) chiếm được làng này.', 'Russia claims to have taken the village.'],
  ['Nga rút quân.', 'Russia withdraws.'],
])('is silent where questions stay questions: %s', (source, target) => {
  expect(checkQuestion(pair(source, target))).toEqual([]);
});

test('the question mark of an address asks nothing', () => {
  const address = 'https://isw.pub/map?day=9';
  const source = `Bản đồ ở ${address} cho thấy Nga rút quân.`;
  const start = source.indexOf(address);
  const fixed = [{ start, end: start + address.length }];
  expect(checkQuestion(pair(source, `The map at ${address} shows a withdrawal.`, { fixed }))).toEqual([]);
  expect(checkQuestion(pair(source, 'The map shows a withdrawal.', { fixed }))).toEqual([]);
});

test.each([
  ['Vì sao châu Âu khó thay thế khí đốt Mỹ?', 'Why Europe would struggle to replace American gas', []],
  [
    'Vì sao châu Âu khó thay thế khí đốt Mỹ?',
    'Why is it hard for Europe to replace American gas',
    ['minor 0 of 1 question marks are there; expected every question to stay one'],
  ],
])('a headline may ask without its mark, in the order of a statement: %s → %s', (source, target, expected) => {
  expect(lines(checkQuestion(pair(source, target, { kind: 'heading' })))).toEqual(expected);
});

test('is a fault of punctuation', () => {
  expect(checkQuestion(pair('Mỹ sẽ làm gì tiếp theo?', 'What the U.S. will do next.'))).toEqual([
    {
      check: 'question',
      category: 'linguistic-conventions/punctuation',
      severity: 'minor',
      message: '0 of 1 question marks are there; expected every question to stay one',
    },
  ]);
});

test.each([
  ['the last of two', 'Nga rút quân.', 'Russia? Did it withdraw?', '"Russia? Did it withdraw?"'],
  ['one word', 'Nga rút quân.', 'Really? Russia is withdrawing.', '"Really?"'],
  ['nothing but the mark', 'Nga rút quân.', '?', '"?"'],
])('shows %s: %s → %s', (_, source, target, shown) => {
  expect(lines(checkQuestion(pair(source, target)))).toEqual([
    `minor ${shown} is a question; expected a statement as in the source`,
  ]);
});

test.each([
  ['marks that stand together are one', 'Nga rút quân ư??', 'Is Russia withdrawing?', []],
  ['a doubt in brackets is none', 'Nga rút quân (?) hôm nay.', 'Russia is withdrawing today.', []],
  ['a doubt in square brackets is none', 'Nga rút quân [?].', 'Russia is withdrawing.', []],
  ['a full-width mark is one', 'Nga có rút quân không？', 'Is Russia withdrawing?', []],
  [
    'a full-width mark is one that may be lost',
    'Nga có rút quân không？',
    'Russia is withdrawing.',
    ['minor 0 of 1 question marks are there; expected every question to stay one'],
  ],
  [
    'a full-width mark is one that may be invented',
    'Nga rút quân.',
    'Is Russia withdrawing？',
    ['minor "Is Russia withdrawing？" is a question; expected a statement as in the source'],
  ],
  ['more of them than the source has', 'Ai trả tiền? Vì sao.', 'Who pays? Why?', []],
  [
    'two of three',
    'Ai? Ở đâu? Khi nào?',
    'Who? Where? When.',
    ['minor 2 of 3 question marks are there; expected every question to stay one'],
  ],
  ['"chưa" at the end asks', 'Ông hỏi Nga rút chưa.', '"Has Russia left?" he asked.', []],
  [
    '"chưa" within does not',
    'Nga chưa rút quân.',
    'Has Russia not left?',
    ['minor "Has Russia not left?" is a question; expected a statement as in the source'],
  ],
])('%s: %s → %s', (_, source, target, expected) => {
  expect(lines(checkQuestion(pair(source, target)))).toEqual(expected);
});

test.each([
  ['a paragraph', 'Why Europe struggles to replace American gas', 'paragraph', 1],
  ['a heading', 'Why Europe struggles to replace American gas', 'heading', 0],
  ['a heading in quotation marks', '“Who pays for the war', 'heading', 0],
  ['a heading that asks within', 'Europe asks why', 'heading', 1],
  ['a heading in the order of a question', 'How can Europe replace American gas', 'heading', 1],
] as const)('the mark may be left out in a heading alone: %s', (_, target, kind, count) => {
  expect(checkQuestion(pair('Vì sao châu Âu khó thay thế khí đốt Mỹ?', target, { kind }))).toHaveLength(count);
});
