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
