import { expect, test } from 'vitest';
import { checkMarkup } from '../../src/check/markup.ts';
import { lines, pair } from './pair.ts';

const SOURCE = 'Xem [báo cáo](https://isw.pub/2509) và lệnh `scp`.';
const FIXED = ['https://isw.pub/2509', '`scp`'].map((text) => {
  const start = SOURCE.indexOf(text);
  return { start, end: start + text.length };
});

test('is silent when addresses and code stand unchanged', () => {
  const target = 'See the `scp` command and the [report](https://isw.pub/2509).';
  expect(checkMarkup(pair(SOURCE, target, { fixed: FIXED }))).toEqual([]);
});

test('reports an address that was lost', () => {
  const issues = checkMarkup(pair(SOURCE, 'See the report and the `scp` command.', { fixed: FIXED }));
  expect(lines(issues)).toEqual(['major the link to "https://isw.pub/2509" is lost']);
});

test('reports a link whose address stands bare', () => {
  const target = 'See the report at https://isw.pub/2509 and the `scp` command.';
  expect(checkMarkup(pair(SOURCE, target, { fixed: FIXED }))).toHaveLength(1);
});

test('reports an address that was changed', () => {
  const target = 'See the [report](https://isw.pub/2510) and the `scp` command.';
  expect(checkMarkup(pair(SOURCE, target, { fixed: FIXED }))).toHaveLength(1);
});

test('reports a mark that stands for nothing', () => {
  const target = 'See the [report](https://isw.pub/2509), the `scp` command and ⟦7⟧.';
  expect(lines(checkMarkup(pair(SOURCE, target, { fixed: FIXED })))).toEqual([
    'major the mark ⟦7⟧ stands for nothing; expected it gone',
  ]);
});

test.each([
  [
    '**Nga** rút quân khỏi Kherson.',
    'Russia withdraws from Kherson.',
    'the emphasis of "**Nga**" is lost; expected ** around its words',
  ],
  [
    'Tàu *Moskva* chìm hôm 14/4.',
    'The Moskva sank on April 14.',
    'the emphasis of "*Moskva*" is lost; expected * around its words',
  ],
  [
    'Tàu _Moskva_ chìm hôm 14/4.',
    'The Moskva sank on April 14.',
    'the emphasis of "_Moskva_" is lost; expected * around its words',
  ],
  [
    '**Nga** và **Mỹ** đàm phán.',
    '**Russia** and the U.S. hold talks.',
    'the emphasis of "**Nga**" is lost; expected ** around its words',
  ],
  ['**Nga** rút quân.', '**Russia withdraws.', 'the emphasis of "**Nga**" is lost; expected ** around its words'],
  ['Nga rút quân.', '**Russia** withdraws.', '"**Russia**" is emphasized; expected no ** there'],
])('reports emphasis that was lost or added: %s → %s', (source, target, message) => {
  expect(lines(checkMarkup(pair(source, target)))).toEqual([`minor ${message}`]);
});

test.each([
  ['Nga rút quân khỏi Kherson.', '# Russia withdraws from Kherson.', '#'],
  ['Nga rút quân khỏi Kherson.', '- Russia withdraws from Kherson.', '-'],
  ['Nga rút quân khỏi Kherson.', '1. Russia withdraws from Kherson.', '1.'],
  ['Nga rút quân khỏi Kherson.', '> Russia withdraws from Kherson.', '>'],
])('reports a mark at the head that makes another block of it: %s → %s', (source, target, head) => {
  expect(lines(checkMarkup(pair(source, target)))).toEqual([
    `major "${head}" at the head makes a heading or a list of it; expected none`,
  ]);
});

test.each([
  ['**Nga** rút quân *ngay*.', '*Immediate* withdrawal by **Russia**.'],
  ['Tàu _Moskva_ chìm.', 'The *Moskva* sank.'],
  ['* Thưa ông, vì sao Nga rút quân?', 'Why did Russia withdraw, sir?'],
  ['Mỹ*, Anh và Pháp (*: chưa phê chuẩn)', 'The U.S.*, U.K. and France (*: not ratified)'],
  ['Tài khoản @war_map_ru đăng ảnh.', 'The account @war_map_ru posted a photo.'],
  ['– Chúng tôi sẽ không rút.', '- We will not withdraw.'],
  ['1. Nga rút quân.', '1. Russia withdraws.'],
  ['Lữ đoàn số 36 rút quân.', '36th Brigade withdraws.'],
])('is silent where marks stay, or are none: %s → %s', (source, target) => {
  expect(checkMarkup(pair(source, target))).toEqual([]);
});

test.each([
  ['major', 'the link to "https://isw.pub/2509" is lost', 'See the report and the `scp` command.'],
  ['major', '"`scp`" is lost; expected it unchanged', 'See the [report](https://isw.pub/2509) and the command.'],
  [
    'minor',
    '"**report**" is emphasized; expected no ** there',
    'See the `scp` command and the [**report**](https://isw.pub/2509).',
  ],
])('is a fault of the design, and %s: %s', (severity, message, target) => {
  expect(checkMarkup(pair(SOURCE, target, { fixed: FIXED }))).toEqual([
    { check: 'markup', category: 'design/markup', severity, message },
  ]);
});

test('tells of all that is lost', () => {
  expect(lines(checkMarkup(pair(SOURCE, '- See ⟦1⟧, ⟦2⟧.', { fixed: FIXED })))).toEqual([
    'major the link to "https://isw.pub/2509" is lost',
    'major "`scp`" is lost; expected it unchanged',
    'major the mark ⟦1⟧ stands for nothing; expected it gone',
    'major the mark ⟦2⟧ stands for nothing; expected it gone',
    'major "-" at the head makes a heading or a list of it; expected none',
  ]);
});

test.each([
  ['strong words', '__Nga__ rút quân.', '__Russia__ withdraws.', []],
  ['strong words in other marks', '__Nga__ rút quân.', '**Russia** withdraws.', []],
  ['a mark of the source', 'Xem ⟦1⟧.', 'See ⟦1⟧.', []],
  [
    'what was struck out',
    '~~Nga~~ Mỹ rút quân.',
    'Russia the U.S. withdraws.',
    ['the emphasis of "~~Nga~~" is lost; expected ~~ around its words'],
  ],
  [
    'what is struck out now',
    'Nga rút quân.',
    'Russia ~~did not~~ withdraw.',
    ['"~~did not~~" is emphasized; expected no ~~ there'],
  ],
  [
    'weak words for strong ones',
    '**Nga** rút quân.',
    '*Russia* withdraws.',
    [
      'the emphasis of "**Nga**" is lost; expected ** around its words',
      '"*Russia*" is emphasized; expected no * there',
    ],
  ],
  ['weak words within a word', 'Nga rút quân.', 'Russia with*draw*s.', ['"*draw*" is emphasized; expected no * there']],
  ['underlines within a word', 'Tệp a_b_c bị lộ.', 'The file a_b_c leaked, with d_e_f.', []],
  ['marks that are escaped', 'Nga rút quân.', String.raw`Russia \*really\* withdraws.`, []],
  ['marks with spaces', 'Nga rút quân.', 'Russia * really * withdraws.', []],
  ['one letter', 'Loại *a* và b.', 'Type a and b.', ['the emphasis of "*a*" is lost; expected * around its words']],
])('%s: %s → %s', (_, source, target, messages) => {
  expect(lines(checkMarkup(pair(source, target)))).toEqual(messages.map((message) => `minor ${message}`));
});

test('emphasis within an address is none', () => {
  const source = 'Xem https://a.vn/*x* về Nga.';
  const fixed = [{ start: 4, end: source.indexOf(' về') }];
  expect(checkMarkup(pair(source, 'See https://a.vn/*x* and https://a.vn/*x* on Russia.', { fixed }))).toEqual([]);
});

test.each([
  ['six marks of a heading', '###### Russia withdraws.', '######'],
  ['a bullet', '• Russia withdraws.', '•'],
  ['a plus', '+ Russia withdraws.', '+'],
  ['a number with a bracket', '12) Russia withdraws.', '12)'],
  ['spaces before', '  * Russia withdraws.', '*'],
])('a head of %s is another block', (_, target, head) => {
  expect(lines(checkMarkup(pair('Nga rút quân.', target)))).toEqual([
    `major "${head}" at the head makes a heading or a list of it; expected none`,
  ]);
});

test.each(['#Russia withdraws.', '-Russia withdraws.', '2025. That was the year.', 'Russia - withdraws.'])(
  'no head at all: %s',
  (target) => {
    expect(checkMarkup(pair('Nga rút quân.', target))).toEqual([]);
  },
);
