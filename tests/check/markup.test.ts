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
